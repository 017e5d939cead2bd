import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { lineOf } from '../../bot/cli/doctor/checked.ts';
import { checkPolicy } from '../../bot/cli/doctor/policy.ts';
import { unreadable } from '../../bot/cli/doctor/unreadable.ts';
import { type Config, policyFor, readConfig } from '../../bot/config/index.ts';
import { policySchema } from '../../bot/config/policy/fields.ts';
import { publishedSchema, SCHEMA_FILE } from './policy-schema.ts';

const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const HOME = id(2);
const OTHER = 'A0000000-0000-4000-8000-00000000000B';
const ENV = {
  BOT_ID: id(1),
  BOT_TENANT_ID: HOME,
  BOT_TYPE: 'UserAssignedMsi',
  APPROVERS: `user:${id(3)}, user:${id(4)}`,
};
const NOW = Date.parse('2026-11-29T09:00Z');
const folder = mkdtempSync(join(tmpdir(), 'policy-'));
const path = join(folder, 'policy.json');

const read = (file: unknown, env: Readonly<Record<string, string>> = {}) => {
  writeFileSync(path, typeof file === 'string' ? file : JSON.stringify(file));
  return readConfig({ ...ENV, POLICY_PATH: path, ...env });
};
const configOf = (file: unknown, env: Readonly<Record<string, string>> = {}): Config => {
  const { ok, ...rest } = read(file, env);
  assert.ok(ok && 'config' in rest, JSON.stringify(rest));
  return rest.config;
};
const problemsOf = (file: unknown, env: Readonly<Record<string, string>> = {}): readonly string[] => {
  const found = read(file, env);
  return found.ok ? [] : found.problems;
};
const of = (config: Config, tenantId = HOME) => policyFor(config.policies, tenantId);

/** Every field with what it doesn't take, and the sentence that refuses it. */
const WRONG = {
  $schema: [5, '$schema is wrong: set it to the address of env/policy.schema.json.'],
  quorum: ['two', 'quorum is wrong: set it to a whole number from 1 to 20 (how many must approve).'],
  approvalHours: [0, 'approvalHours is wrong: set it to a whole number from 1 to 336 (hours that a request waits).'],
  executionHours: [
    8.5,
    'executionHours is wrong: set it to a whole number from 1 to 336 (hours that an approval holds).',
  ],
  loneAdmin: [
    'yes',
    'loneAdmin is wrong: set it to true or false (whether the only admin of a tenant may go on without a second person).',
  ],
  approvers: [['megan'], 'approvers[0] is wrong: set it to "user:<object id>" or "group:<id>".'],
  auditors: [`user:${id(3)}`, 'auditors is wrong: set it to a list of "user:<object id>" and "group:<id>".'],
  rejectNeedsComment: [1, 'rejectNeedsComment is wrong: set it to true or false (whether a rejection says why).'],
  remindAfterHours: [
    400,
    'remindAfterHours is wrong: set it to a whole number from 1 to 335 (hours until approvers are reminded).',
  ],
  escalateAfterHours: [
    null,
    'escalateAfterHours is wrong: set it to a whole number from 1 to 335 (hours until the escalation approvers are asked too).',
  ],
  escalationApprovers: [
    [`group:${id(3)}`, 7],
    'escalationApprovers[1] is wrong: set it to "user:<object id>" or "group:<id>".',
  ],
  substitutes: [{}, 'substitutes is wrong: set it to a list of "user:<object id>" and "group:<id>".'],
  freeze: [
    [{ from: '2026-12-23T18:00', to: '2027-01-04T06:00Z', reason: 'Holidays' }],
    'freeze[0].from is wrong: set it to a time with its zone, such as 2026-12-23T18:00+01:00.',
  ],
  breakGlass: [
    'off',
    'breakGlass is wrong: set it to true or false (whether an operator may apply without approval, with a review afterwards).',
  ],
  threePeople: [
    3,
    'threePeople is wrong: set it to true or false (whether requester, approver and applier are different people).',
  ],
  webhook: [
    { url: 'http://siem.example', keyPath: 'key.pem' },
    'webhook.url is wrong: set it to an address that begins with https://, with no user name or password in it.',
  ],
  ticket: [
    { required: true },
    'ticket.blockWhenUnknown is missing: set it to true or false (whether a ticket whose state isn’t known blocks).',
  ],
  tenants: [{ contoso: {} }, 'tenants.contoso is no tenant: write the tenant’s id, a GUID.'],
} as const;

describe('the policy', () => {
  after(() => rmSync(folder, { recursive: true }));

  it('is what the environment says where there is no file, with the version it has always had', () => {
    const found = readConfig({ ...ENV, QUORUM: '2', APPROVAL_HOURS: '12', LONE_ADMIN: 'yes' });
    assert.ok(found.ok);
    const { rules, approvers } = of(found.config);
    const version = `2/12/8/lone/user:${id(3)},user:${id(4)}`;
    assert.deepEqual(rules, { version, quorum: 2, approvalHours: 12, executionHours: 8, loneAdmin: true });
    assert.deepEqual(
      approvers.map((one) => one.id),
      [id(3), id(4)],
    );
  });

  it('is the file’s field by field, then the tenant’s, and the environment’s for the rest', () => {
    const config = configOf(
      {
        quorum: 2,
        approvalHours: 48,
        tenants: { [OTHER]: { quorum: 1, approvers: [`group:${id(5)}`], auditors: [] } },
      },
      { EXECUTION_HOURS: '4', AUDITORS: `user:${id(6)}` },
    );
    const [home, other] = [of(config), of(config, OTHER.toLowerCase())];
    assert.deepEqual([home.rules.quorum, home.rules.executionHours, home.rules.approvalHours], [2, 4, 48]);
    assert.deepEqual([other.rules.quorum, other.rules.executionHours, other.rules.approvalHours], [1, 4, 48]);
    assert.deepEqual(other.approvers, [{ kind: 'group', id: id(5) }]);
    assert.deepEqual([home.auditors.length, other.auditors.length], [1, 0]);
    assert.deepEqual(of(config, id(9)), home);
  });

  it('has another version when it decides otherwise, and the same when it doesn’t', () => {
    const version = (file: unknown) => of(configOf(file)).rules.version;
    const plain = version({});
    const same = [
      { quorum: 1 },
      { approvers: [`user:${id(3)}`, `user:${id(4)}`] },
      { rejectNeedsComment: true, threePeople: false, escalationApprovers: [] },
      { auditors: [`user:${id(6)}`], remindAfterHours: 4 },
      { tenants: { [OTHER]: { quorum: 2 } } },
    ];
    for (const file of same) assert.equal(version(file), plain, JSON.stringify(file));
    const others = [
      { quorum: 2 },
      { approvers: [`user:${id(3)}`] },
      { rejectNeedsComment: false },
      { threePeople: true },
      { ticket: { required: true, blockWhenUnknown: false } },
      { escalateAfterHours: 4, escalationApprovers: [`user:${id(5)}`] },
      { escalateAfterHours: 5, escalationApprovers: [`user:${id(5)}`] },
      { escalateAfterHours: 5, escalationApprovers: [`user:${id(6)}`] },
    ].map(version);
    assert.equal(new Set([plain, ...others]).size, others.length + 1);
  });

  for (const [field, [value, sentence]] of Object.entries(WRONG)) {
    it(`refuses a wrong ${field}, for all tenants and for one, and the doctor says the same`, () => {
      assert.deepEqual(problemsOf({ [field]: value }), [`policy.json: ${sentence}`]);
      const [fix = ''] = /: (\w.*)$/.exec(sentence)?.slice(1) ?? [];
      const said = lineOf(unreadable(`policy.json: ${sentence}`)).split('\n');
      assert.deepEqual(
        [said[0], said[2]?.toLowerCase()],
        [`FAIL  policy.json: ${sentence.slice(0, -fix.length - 2)}`, `      fix: ${fix.toLowerCase()}`],
      );
      if (field === 'tenants' || field === '$schema') return;
      assert.deepEqual(problemsOf({ tenants: { [OTHER]: { [field]: value } } }), [
        `policy.json: tenants.${OTHER}.${sentence}`,
      ]);
    });
  }

  it('has a wrong value on record here for every field that it knows', () => {
    assert.deepEqual(Object.keys(WRONG).sort(), Object.keys(policySchema.shape).sort());
  });

  it('refuses a field by name that it doesn’t know, with the one that was meant', () => {
    assert.deepEqual(problemsOf({ quorom: 2, Approvers: [], tenants: { [OTHER]: { dueDate: 1 } } }), [
      `policy.json: "dueDate" in tenants.${OTHER} is no field of a policy: remove it; env/policy.schema.json has all fields.`,
      'policy.json: "quorom" is no field of a policy: write quorum.',
      'policy.json: "Approvers" is no field of a policy: write approvers.',
    ]);
  });

  it('refuses a webhook whose key can’t sign, wherever it stands, and takes one that can', () => {
    const make = 'make one with openssl rand -base64 -out <file> 48, readable by the server alone.';
    const keyPath = join(folder, 'hook.key');
    const webhook = { url: 'https://siem.example/in?code=hidden', keyPath };
    const missing = `webhook.keyPath names no file that this program can read: ${make}`;
    assert.deepEqual(problemsOf({ webhook }), [`policy.json: ${missing}`]);
    assert.deepEqual(problemsOf({ tenants: { [OTHER]: { webhook } } }), [
      `policy.json: tenants.${OTHER.toLowerCase()}.${missing}`,
    ]);
    writeFileSync(keyPath, `${'k'.repeat(31)}\n`);
    assert.deepEqual(problemsOf({ webhook }), [
      `policy.json: webhook.keyPath holds a key of fewer than 32 bytes: ${make}`,
    ]);
    writeFileSync(keyPath, 'k'.repeat(5_000));
    assert.deepEqual(problemsOf({ webhook }), [
      `policy.json: webhook.keyPath names a file that is too long for a key: ${make}`,
    ]);
    writeFileSync(keyPath, 'k'.repeat(32), { mode: 0o600 });
    assert.deepEqual(of(configOf({ webhook })).webhook, webhook);
    assert.equal(of(configOf({ webhook })).rules.version, of(configOf({})).rules.version);
  });

  it('is told by the doctor with the webhook’s host alone, and whether others may read its key', () => {
    const keyPath = join(folder, 'open.key');
    writeFileSync(keyPath, 'k'.repeat(40));
    const told = () =>
      checkPolicy(configOf({ webhook: { url: 'https://siem.example/in?code=hidden', keyPath } }), NOW)
        .map(lineOf)
        .join('\n');
    chmodSync(keyPath, 0o640);
    assert.match(told(), /each record is sent, signed, to siem\.example/);
    assert.match(told(), /others on this machine may read .*open\.key, the key of the webhook/);
    assert.doesNotMatch(told(), /hidden|kkk/);
    chmodSync(keyPath, 0o600);
    assert.doesNotMatch(told(), /others on this machine/);
  });

  it('is told by the doctor with what it asks of tickets, and by what their states come', () => {
    const keyPath = join(folder, 'ticket.key');
    writeFileSync(keyPath, 'k'.repeat(40), { mode: 0o600 });
    const webhook = { url: 'https://siem.example/in', keyPath };
    const told = (ticket: { required: boolean; blockWhenUnknown: boolean }) =>
      checkPolicy(configOf({ webhook, ticket }), NOW).map(lineOf).join('\n');
    assert.match(
      told({ required: true, blockWhenUnknown: true }),
      /a plan names its ticket; nothing goes on before the state of its ticket has come; a ticket that was rejected, closed or cancelled stops it;.*POST \/api\/ticket/,
    );
    assert.match(
      told({ required: true, blockWhenUnknown: false }),
      /a plan names its ticket; a ticket that was rejected/,
    );
    assert.doesNotMatch(told({ required: false, blockWhenUnknown: false }), /rejected/);
  });

  const REACHED: readonly (readonly [Readonly<Record<string, unknown>>, string])[] = [
    [{ approvers: [] }, 'policy.json: approvers is missing: name who approves, as user:<object id> or group:<id>.'],
    [{ quorum: 3 }, 'policy.json: quorum is 3, but APPROVERS names only 2: lower it or name more people.'],
    [
      { quorum: 2, approvers: [`user:${id(3)}`, `user:${id(3)}`] },
      'policy.json: quorum is 2, but approvers names only 1: lower it or name more people.',
    ],
    [
      { tenants: { [id(7)]: { approvers: [] } } },
      `policy.json: tenants.${id(7)}.approvers is missing: name who approves, as user:<object id> or group:<id>.`,
    ],
    [{ remindAfterHours: 24 }, 'policy.json: remindAfterHours is 24, and a request waits 24 hours: set it to fewer.'],
    [
      { escalateAfterHours: 30, escalationApprovers: [`user:${id(5)}`] },
      'policy.json: escalateAfterHours is 30, and a request waits 24 hours: set it to fewer.',
    ],
    [
      { remindAfterHours: 9, escalateAfterHours: 8, escalationApprovers: [`user:${id(5)}`] },
      'policy.json: remindAfterHours is 9, and the escalation follows after 8 hours: remind before that.',
    ],
    [{ escalateAfterHours: 8 }, 'policy.json: escalationApprovers is missing: name who is asked after 8 hours.'],
    [
      { escalationApprovers: [`user:${id(5)}`] },
      'policy.json: escalateAfterHours is missing: say after how many hours the escalation approvers are asked.',
    ],
    [
      { threePeople: true, loneAdmin: true },
      'policy.json: threePeople and loneAdmin contradict each other: set one of them to false.',
    ],
    [
      { ticket: { required: false, blockWhenUnknown: true } },
      'policy.json: ticket blocks a ticket whose state isn’t known, and without a webhook and its key none can come: set webhook too, or blockWhenUnknown to false.',
    ],
  ];
  for (const [file, sentence] of REACHED) {
    it(`refuses what can’t come to pass: ${sentence.slice(13, 70)}…`, () => {
      assert.deepEqual(problemsOf(file), [sentence]);
    });
  }

  it('refuses a field that is at home elsewhere without sending anybody to its own name', () => {
    const both =
      'policy.json: freeze[0] is a window and a calendar in one: keep "from", "to" and "reason", or "calendar".';
    const window = { from: '2026-12-23T18:00Z', to: '2027-01-04T06:00Z', reason: 'Holidays' };
    assert.deepEqual(problemsOf({ freeze: [{ calendar: 'a.ics', from: window.from }] }), [both]);
    assert.deepEqual(problemsOf({ freeze: [{ calendar: 'a.ics', ...window }] }), [both]);
    const tenant = { tenants: {}, $schema: 'x' };
    assert.deepEqual(problemsOf({ required: true, tenants: { [OTHER]: tenant } }), [
      `policy.json: "tenants" in tenants.${OTHER} belongs to the file as a whole: take it out here.`,
      `policy.json: "$schema" in tenants.${OTHER} belongs to the file as a whole: take it out here.`,
      'policy.json: "required" belongs to ticket: take it out here.',
    ]);
  });

  it('names what a tenant lacks by the tenant’s place', () => {
    const tenants = { [id(7)]: { escalateAfterHours: 8 } };
    assert.deepEqual(problemsOf({ tenants }), [
      `policy.json: tenants.${id(7)}.escalationApprovers is missing: name who is asked after 8 hours.`,
    ]);
    assert.match(
      problemsOf({ tenants: { [id(7)]: { escalationApprovers: [`user:${id(5)}`] } } }).join(),
      new RegExp(`^policy.json: tenants.${id(7)}.escalateAfterHours is missing`),
    );
  });

  it('refuses the same tenant twice, however it is written', () => {
    assert.deepEqual(problemsOf({ tenants: { [OTHER]: { quorum: 1 }, [OTHER.toLowerCase()]: { quorum: 2 } } }), [
      `policy.json: tenants.${OTHER.toLowerCase()} stands there twice, in large and small letters: make it one.`,
    ]);
  });

  it('refuses an address with a user’s name and password, and never prints it', () => {
    const url = 'https://bot:Sommer2026@siem.example/in';
    const said = problemsOf({ webhook: { url, keyPath: 'k' }, freeze: [{ calendar: url }] });
    assert.match(said.join('\n'), /webhook\.url is wrong.*no user name or password/);
    assert.match(said.join('\n'), /freeze\[0\]\.calendar is wrong.*no user name or password/);
    assert.doesNotMatch(said.join(), /Sommer|bot:/);
    configOf({ freeze: [{ calendar: 'https://office.example/owa/calendar/me@contoso.example/x.ics' }] });
  });

  it('is told by the doctor with a freeze that is over', () => {
    const freeze = [
      { from: '2025-12-23T18:00Z', to: '2026-01-04T06:00Z', reason: 'Last year' },
      { from: '2026-12-23T18:00Z', to: '2027-01-04T06:00Z', reason: 'Holidays' },
    ];
    const said = checkPolicy(configOf({ freeze }), NOW)
      .map(lineOf)
      .filter((line) => line.startsWith('warn'));
    assert.match(
      said.join('\n'),
      /the freeze from 2025-12-23T18:00Z to 2026-01-04T06:00Z \(Last year\) of every tenant is over/,
    );
    assert.equal(said.length, 1);
  });

  it('says what an entry of the list of freezes lacks', () => {
    assert.deepEqual(problemsOf({ freeze: [{ calendar: 'a.ics' }, 5, { calendar: 7 }] }), [
      'policy.json: freeze[1] is wrong: set it to { "from", "to", "reason" } or { "calendar" }.',
      'policy.json: freeze[2].calendar is wrong: set it to the path of an iCalendar file, or an address that begins with https://, with no user name or password in it.',
    ]);
  });

  it('refuses a freeze that ends before it begins, and a day that isn’t there', () => {
    const to =
      'policy.json: freeze[0].to is wrong: set it to a later time with its zone, such as 2027-01-04T06:00+01:00.';
    const freeze = (from: string, until: string) => problemsOf({ freeze: [{ from, to: until, reason: 'Holidays' }] });
    assert.deepEqual(freeze('2026-12-23T18:00+01:00', '2026-12-23T18:00+01:00'), [to]);
    assert.deepEqual(freeze('2026-12-23T18:00-05:00', '2026-12-23T22:00Z'), [to]);
    assert.deepEqual(freeze('2026-12-23T18:00Z', '2027-02-31T06:00Z'), [to]);
    assert.deepEqual(problemsOf({ freeze: [{ from: '2026-12-23T18:00Z', to: '2027-01-04T06:00Z' }] }), [
      'policy.json: freeze[0].reason is missing: set it to the reason as people shall read it, in 1 to 200 characters.',
    ]);
  });

  it('says what is wrong with a file that is none', () => {
    const missing = readConfig({ ...ENV, POLICY_PATH: join(folder, 'nowhere.json') });
    const there = 'POLICY_PATH: there is no such file. Name a JSON file as env/policy.schema.json describes it.';
    assert.deepEqual(!missing.ok && missing.problems, [there]);
    const [broken = '', ...more] = problemsOf('{ "quorum": 2,, }');
    assert.match(broken, /^policy\.json is no JSON.*: correct it as env\/policy\.schema\.json describes it\.$/);
    assert.deepEqual(more, []);
    assert.deepEqual(problemsOf('[]'), [
      'policy.json: the file is no policy: write one object, as env/policy.schema.json describes it.',
    ]);
    assert.equal(of(configOf(`\uFEFF${JSON.stringify({ quorum: 2 })}`)).rules.quorum, 2);
  });

  it('is taken as the guide to operating it shows it', () => {
    const guide = readFileSync(new URL('../../docs/operate.md', import.meta.url), 'utf8');
    const [shown = ''] = /```json\n([\s\S]*?)```/.exec(guide)?.slice(1) ?? [];
    assert.equal(of(configOf(shown)).rules.quorum, 2);
  });

  it('is published as a schema that takes and refuses the same', () => {
    const published: unknown = JSON.parse(readFileSync(SCHEMA_FILE, 'utf8'));
    assert.deepEqual(published, JSON.parse(publishedSchema()), 'npm run schema');
    const validate = new Ajv2020().compile(Object(published));
    const good = [
      {},
      { $schema: './policy.schema.json', quorum: 2, tenants: { [OTHER]: { threePeople: true } } },
      { freeze: [{ from: '2026-12-23T18:00+01:00', to: '2027-01-04T06:00Z', reason: 'x' }, { calendar: 'a b.ics' }] },
      { webhook: { url: 'https://siem.example/in?a=b', keyPath: '/run/key' } },
      { ticket: { required: false, blockWhenUnknown: true }, breakGlass: false },
    ];
    const bad = [
      ...Object.entries(WRONG).map(([field, [value]]) => ({ [field]: value })),
      { quorom: 1 },
      { tenants: { [OTHER]: { tenants: {} } } },
      { freeze: [{ calendar: 'ftp://x/y.ics' }, {}] },
      { freeze: [{ calendar: 'http://calendar.example/freeze.ics' }] },
      { webhook: { url: 'https://siem.example' } },
      [],
    ];
    for (const one of good)
      assert.deepEqual([validate(one), policySchema.safeParse(one).success], [true, true], JSON.stringify(one));
    for (const one of bad)
      assert.deepEqual([validate(one), policySchema.safeParse(one).success], [false, false], JSON.stringify(one));
  });
});
