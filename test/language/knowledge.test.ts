import assert from 'node:assert/strict';
import fc from 'fast-check';
import { explainTokenError } from '../../bot/directory/auth/aadsts.ts';
import { BANNER_IDS, BANNERS, bannerIn } from '../../bot/language/knowledge/banners.ts';
import { CODES, knownCode } from '../../bot/language/knowledge/codes.ts';
import { diagnose, probesFor } from '../../bot/language/knowledge/diagnose.ts';
import { PROBLEMS, problemById } from '../../bot/language/knowledge/problems.ts';
import { REMEDIES } from '../../bot/language/knowledge/remedies.ts';
import { DOCS } from '../../bot/language/knowledge/sources.ts';
import { nextPlace, probesAt, readPlace, troubleAt } from '../../bot/language/knowledge/trouble.ts';
import type { Observation } from '../../bot/workflow/reading.ts';
import { SIGN_IN_CODES } from '../../bot/workflow/reasons/sign-in-codes.ts';
import { PROBES, SERVER_QUESTIONS } from '../../bot/workflow/vocabulary.ts';
import { isAllowed } from '../../cards/parts/links.ts';
import { minutesAgo, NOW, observations, settings } from '../cards/tenant.ts';

/** Everything that the fact sheet lists, by id. */
const LISTED = [
  ...range(31001, 31019),
  '31034',
  '31044',
  ...range(32000, 32005),
  ...range(32007, 32011),
  ...range(32013, 32015),
  ...range(33001, 33009),
  ...['6329', '6800', '4724', '656', '657'],
  ...['0x80230619', '0x8023061f', '0x80230402', '0x800700ce', '0x8023062c'],
  ...[9, 10, 11, 12, 13, 14, 29, 30].map((n) => `SSPR_${String(n).padStart(4, '0')}`),
  ...['AADSTS65001', 'AADSTS65002', 'AADSTS650057', 'AADSTS500133'],
  'FuzzyPolicyViolationInvalidPassword',
  'OnPremisesSuccessCloudFailure',
];
function range(from: number, to: number): readonly string[] {
  return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
}

const ask = (codes: readonly string[], seen: readonly Observation[] = [], text = '') =>
  diagnose({ codes, text, observations: seen, now: NOW });

describe('what the field knows', () => {
  it('holds every code of the fact sheet, once', () => {
    for (const id of LISTED) assert.equal(knownCode(id)?.id, id);
    assert.equal(new Set(CODES.map((c) => c.id.toLowerCase())).size, CODES.length);
  });

  it('holds every sign-in number that the directory part knows, with a remedy of the same kind', () => {
    const kinds: Readonly<Record<string, readonly string[]>> = {
      'consent-missing': ['consent'],
      'interaction-required': ['sign-in-again'],
      'refused-by-policy': [
        'conditional-access',
        'not-assigned',
        'account-disabled',
        'cross-tenant',
        'tenant-restrictions',
        'sign-in-risk',
        'security-defaults',
      ],
      'token-refused': ['own-registration', 'own-credential'],
      throttled: ['try-again'],
      unreachable: ['try-again'],
    };
    const numbers = Object.values(SIGN_IN_CODES).flat();
    assert.ok(numbers.length > 40);
    assert.equal(new Set(numbers).size, numbers.length);
    for (const number of numbers) {
      const { because } = explainTokenError(`AADSTS${number}`);
      const { remedy } = knownCode(`AADSTS${number}`) ?? {};
      assert.ok(remedy && kinds[because]?.includes(remedy), `${number}: ${because}, ${remedy}`);
    }
  });

  it('finds a code by its name, in any case', () => {
    assert.equal(knownCode('adpermissionserror')?.id, '33004');
    assert.equal(knownCode('sspr_0010')?.name, 'WritebackNotEnabled');
    assert.equal(knownCode('constructor'), undefined);
  });

  it('links to Microsoft only, on the list that cards allow', () => {
    for (const link of Object.values(DOCS)) assert.ok(isAllowed(link), link);
  });

  it('leads from every code that means trouble to a problem or a remedy, with causes that the problem has', () => {
    for (const { id, weight, leads, remedy } of [...CODES, ...BANNERS]) {
      if (weight !== 'trouble') assert.ok(remedy || leads.length > 0, id);
      else assert.ok(leads.length > 0 || (remedy && remedy !== 'nothing'), id);
      for (const lead of leads)
        for (const cause of lead.causes ?? [])
          assert.ok(
            problemById(lead.problem)?.causes.some((c) => c.id === cause),
            `${id}: ${cause}`,
          );
    }
  });

  it('names only probes and questions that exist, and some for each of the fifteen problems', () => {
    assert.equal(PROBLEMS.length, 15);
    for (const { id, probes, asks, causes } of PROBLEMS) {
      assert.ok(probes.length > 0 && causes.length > 0, id);
      for (const probe of probes) assert.ok(PROBES.includes(probe), probe);
      for (const question of asks) assert.ok(SERVER_QUESTIONS.includes(question), question);
    }
  });

  it('names the probes of every code that leads to a problem, before anything is read', () => {
    for (const { id, leads } of CODES) assert.equal(probesFor({ codes: [id] }).length > 0, leads.length > 0, id);
  });

  it('uses every remedy', () => {
    const used = new Set([...CODES, ...BANNERS].map((k) => k.remedy));
    for (const id of Object.keys(REMEDIES))
      assert.ok(
        [...used].some((u) => u === id),
        id,
      );
  });

  it('recognises each banner from its own words, whatever the line breaks', () => {
    const said = {
      running: 'Your on-premises\nwriteback client is up and running.',
      'online-outdated':
        'Your on-premises writeback client is online and is connected to Microsoft Entra ID. However, it looks like the installed version is out of date.',
      'unknown-outdated':
        'Unfortunately, it looks like we can’t check your on-premises writeback client status because the installed version is out-of-date.',
      'not-configured':
        'it looks like we cannot connect to your on-premises writeback client because password writeback has not been properly configured.',
      temporary:
        "it looks like we can't connect to your on-premises writeback client right now. This may be due to temporary issues on our end.",
      'cannot-connect': "it looks like we can't connect to your on-premises writeback client right now.",
      'greyed-out': 'No agent capable of password writeback detected',
    };
    for (const id of BANNER_IDS) assert.equal(bannerIn(said[id])?.id, id);
    assert.equal(bannerIn('on-premises integration'), undefined);
  });
});

describe('a diagnosis', () => {
  it('leads 33004 to the permission fix', () => {
    const { problems, trouble } = ask(['33004'], observations);
    assert.equal(problems[0], 'connector-rights');
    assert.equal(trouble?.current?.cause.id, 'rights-missing');
    assert.match(trouble?.current?.cause.fix.join() ?? '', /Set-ADSyncPasswordWritebackPermissions/);
  });

  it('leaves out a stopped service when sync ran minutes ago, and says by what', () => {
    const { trouble } = ask(['31016'], observations);
    assert.equal(trouble?.current?.cause.id, 'endpoint-failed');
    assert.deepEqual(
      trouble?.ruledOut.map((r) => [r.cause.id, r.by.probe, r.by.says.id]),
      [['service-stopped', 'sync', 'sync-fresh']],
    );
  });

  it('keeps it when sync is stale, unread or older than three hours', () => {
    const stale: Observation = { probe: 'sync', at: NOW, facts: { enabled: true, lastSync: minutesAgo(181) } };
    const unread: Observation = { probe: 'sync', at: NOW, because: 'role-missing' };
    for (const seen of [[stale], [unread], []])
      assert.equal(ask(['31016'], seen).trouble?.current?.cause.id, 'service-stopped');
  });

  it('rules a problem out when every cause of it is', () => {
    const { problems, ruledOut, trouble } = ask(['SSPR_0010'], [settings(true)]);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      ruledOut.map((r) => [r.problem, r.by.probe]),
      [['one-half', 'settings']],
    );
    assert.equal(trouble?.current, undefined);
    assert.equal(trouble?.total, 0);
  });

  it('asks for the half that is missing only', () => {
    const half = ask(['SSPR_0010'], [settings(false, true)]).trouble;
    assert.equal(half?.current?.cause.id, 'portal-half');
    assert.deepEqual(
      half?.ruledOut.map((r) => r.cause.id),
      ['server-half'],
    );
  });

  it('reads licence, scope and admin reset against their causes', () => {
    const out = (code: string) => ask([code], observations).trouble?.ruledOut.map((r) => r.cause.id);
    assert.deepEqual(out('SSPR_0012'), ['tenant-unlicensed']);
    assert.deepEqual(out('SSPR_0013'), ['not-in-group']);
    assert.deepEqual(out('SSPR_0009'), ['scope-none', 'admin-reset-off']);
  });

  it('leaves the licence open where only rooms and shared devices carry it', () => {
    const rooms: Observation = {
      probe: 'licence',
      at: NOW,
      facts: { plans: ['P1'], sharedDevicesOnly: true, products: ['Teams Rooms Pro'] },
    };
    assert.deepEqual(ask(['SSPR_0012'], [rooms]).trouble?.ruledOut, []);
    const nobodys: Observation = { ...rooms, facts: { ...rooms.facts, sharedDevicesOnly: false, assigned: 0 } };
    assert.deepEqual(ask(['SSPR_0012'], [nobodys]).trouble?.ruledOut, []);
  });

  it('rules by a reset only what its agent carried: Connect its own service, cloud sync not, an unnamed one nothing', () => {
    const reset = (agent: string | null): Observation => ({
      probe: 'resets',
      at: NOW,
      facts: { when: minutesAgo(10), agent, writtenBack: agent !== null },
    });
    const out = (code: string, agent: string | null) =>
      ask([code], [reset(agent)]).trouble?.ruledOut.map((r) => r.cause.id) ?? [];
    assert.deepEqual(out('31016', 'Microsoft Entra Connect'), ['service-stopped', 'endpoint-failed']);
    assert.deepEqual(out('31016', 'CloudSync'), []);
    assert.deepEqual(ask(['SSPR_0010'], [reset('CloudSync')]).problems, []);
    for (const agent of [null, 'SRV-17']) assert.deepEqual(ask(['SSPR_0010'], [reset(agent)]).problems, ['one-half']);
  });

  it("does not take the missing Connect client for a missing half where cloud sync's box is on", () => {
    const cloud = settings(true, false);
    assert.ok('facts' in cloud && cloud.probe === 'settings');
    const box = { ...cloud, facts: { ...cloud.facts, cloudProvisioningEnablementForTenant: true } };
    assert.equal(ask(['SSPR_0010'], [cloud]).trouble?.current?.cause.id, 'server-half');
    const left = ask(['SSPR_0010'], [box]).trouble;
    assert.deepEqual(
      left?.ruledOut.map((r) => r.cause.id),
      ['portal-half'],
    );
  });

  it('answers a bare "it does not work" from the readings alone', () => {
    assert.deepEqual(ask([], [settings(false)], 'it does not work').problems, ['one-half']);
    assert.deepEqual(ask([], [], 'it does not work').problems, []);
    assert.ok(probesFor({ codes: [], text: 'it does not work' }).includes('settings'));
  });

  it('names the codes it does not know, and good news as such', () => {
    const { known, unknown, trouble } = ask(['31005', '31999', 'AADSTS99999']);
    assert.deepEqual([known.map((c) => c.weight), unknown, trouble], [['good'], ['31999', 'AADSTS99999'], undefined]);
  });

  it('finds a reset refusal by its long name in a text', () => {
    assert.deepEqual(
      ask([], [], 'result: OnPremisesConnectivityError').known.map((c) => c.id),
      ['SSPR_0030'],
    );
  });
});

describe('a search for a fault', () => {
  it('goes through every cause once, each after the other, to the end', () => {
    for (const { id, leads } of CODES) {
      let trouble = ask([id]).trouble;
      const seen: string[] = [];
      while (trouble?.current) {
        seen.push(`${trouble.current.problem}/${trouble.current.cause.id}`);
        assert.equal(trouble.number, seen.length);
        assert.equal(trouble.tried.length, seen.length - 1);
        trouble = troubleAt(nextPlace(trouble.place), [], NOW);
      }
      assert.equal(new Set(seen).size, seen.length);
      assert.equal(seen.length > 0, leads.length > 0);
      assert.equal(trouble?.total ?? 0, seen.length);
    }
  });

  it('counts only what is left when readings rule something out, and never goes back', () => {
    const first = ask(['31016'], observations).trouble;
    assert.deepEqual([first?.number, first?.total, first?.place.cause], [1, 3, 2]);
    const second = first && troubleAt(nextPlace(first.place), observations, NOW);
    assert.deepEqual(
      [second?.number, second?.total, second?.tried.map((s) => s.cause.id)],
      [2, 3, ['endpoint-failed']],
    );
  });

  it('reads back from a button only what it put there', () => {
    assert.deepEqual(readPlace({ problem: 'connectivity', cause: 2, answer: 'broken', from: 'SSPR_0030' }), {
      problem: 'connectivity',
      cause: 2,
      answer: 'broken',
      from: 'SSPR_0030',
    });
    assert.deepEqual(readPlace({ problem: 'one-half' }), { problem: 'one-half', cause: 1, answer: 'open' });
    for (const data of [
      {},
      { problem: 'toString' },
      { problem: 'one-half', cause: 0 },
      { problem: 'one-half', cause: 1.5 },
      { problem: 'one-half', answer: 'approve' },
      { problem: 'one-half', from: '33004' },
      { problem: 'one-half', from: 3 },
    ])
      assert.equal(readPlace(data), undefined, JSON.stringify(data));
  });

  it('knows what to read at a place', () => {
    assert.deepEqual(probesAt({ problem: 'connectivity', cause: 1, from: 'cannot-connect' }), [
      'sync',
      'settings',
      'connectivity',
      'resets',
    ]);
  });

  it('takes anything for a button without throwing', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('problem', 'cause', 'answer', 'from', 'x'), fc.anything()), (data) => {
        readPlace(data);
      }),
      { numRuns: 200 },
    );
  });
});
