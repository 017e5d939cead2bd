import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import type { ProbeFacts } from '../../bot/workflow/reading.ts';
import { type DirectoryServer, type Reply, startDirectoryServer } from '../support/directory-server.ts';
import { openSession } from '../support/directory-session.ts';
import { ENABLE, event, RESET, withAgent } from './log-events.ts';

const AUDITS = 'GET /v1.0/auditLogs/directoryAudits';
const DAY_MS = 86_400_000;

describe('the audit log, page by page', () => {
  let server: DirectoryServer;
  before(async () => {
    server = await startDirectoryServer();
  });
  afterEach(() => server.reset());
  after(() => server.close());

  const link = (n: number) => `${server.config.graphBaseUrl}/v1.0/auditLogs/directoryAudits?$skiptoken=${n}`;
  const pages = (...all: readonly (readonly unknown[])[]): readonly Reply[] =>
    all.map((value, n) => ({ json: { value, ...(n < all.length - 1 ? { '@odata.nextLink': link(n + 1) } : {}) } }));

  async function resets(...replies: readonly Reply[]): Promise<ProbeFacts['resets'] | string> {
    server.reply(AUDITS, ...replies);
    const observation = await openSession(server, {}, { retries: 0 }).probe('resets');
    if ('because' in observation) return observation.code ?? observation.because;
    return observation.facts as ProbeFacts['resets'];
  }
  async function counted(...replies: readonly Reply[]) {
    const facts = await resets(...replies);
    if (typeof facts === 'string') return facts;
    return { succeeded: facts.succeeded?.map(({ agent, count }) => [agent, count]), isCut: facts.isCut };
  }

  it('is asked for thirty days back, and says so', async () => {
    const facts = await resets(...pages([event(RESET, 1)]));
    assert.ok(typeof facts === 'object');
    const back = Date.now() - Date.parse(facts.since ?? '');
    assert.ok(Math.abs(back - 30 * DAY_MS) < 60_000, facts.since);
    assert.match(
      server.heardOf(AUDITS)[0]?.query.$filter ?? '',
      new RegExp(`^activityDateTime ge ${facts.since} and \\(`),
    );
  });

  it('says how far back was looked where it holds no entry', async () => {
    server.reply(AUDITS, { json: { value: [] } });
    for (const probe of ['audit', 'resets', 'policy-log'] as const) {
      const observation = await openSession(server).probe(probe);
      assert.ok('because' in observation && observation.because === 'no-event', probe);
      assert.ok(Date.now() - Date.parse(observation.since ?? '') > 29 * DAY_MS, probe);
    }
  });

  it('is read to its end, through pages that are empty', async () => {
    const found = await counted(...pages([], [], [event(RESET, 3)], [], [event(RESET, 5, withAgent('CloudSync'))]));
    assert.deepEqual(found, {
      succeeded: [
        [null, 1],
        ['CloudSync', 1],
      ],
      isCut: undefined,
    });
    assert.equal(server.heardOf(AUDITS).length, 5);
  });

  it('is read as far as the bound, and says that it was cut off there', async () => {
    const one = event(RESET, 3);
    const found = await counted({ json: { value: [one], '@odata.nextLink': link(1) } });
    assert.deepEqual(found, { succeeded: [[null, 50]], isCut: true });
    assert.equal(server.heardOf(AUDITS).length, 50);
  });

  it('says nothing where it was cut off and the service did not keep the order: the newest may be missing', async () => {
    const upsideDown = { json: { value: [event(RESET, 9), event(RESET, 3)], '@odata.nextLink': link(1) } };
    assert.equal(await counted(upsideDown), 'too-many-pages');
    assert.equal(await counted(upsideDown, { status: 500 }), '500');
  });

  it('is no empty log where nothing but empty pages came before the bound', async () => {
    assert.equal(await counted({ json: { value: [], '@odata.nextLink': link(1) } }), 'too-many-pages');
  });

  it('keeps the newest where an older page breaks', async () => {
    const first = {
      json: { value: [event(RESET, 1, withAgent('CloudSync')), event(RESET, 2)], '@odata.nextLink': link(1) },
    };
    for (const broken of [{ status: 500 }, { cut: 'reset' }, { text: '<html>' }] as const)
      assert.deepEqual(await counted(first, broken), {
        succeeded: [
          ['CloudSync', 1],
          [null, 1],
        ],
        isCut: true,
      });
  });

  it('was looked at no further back than it was read, where it was cut off', async () => {
    const [newer, older] = [event(RESET, 1), event(RESET, 50)];
    const facts = await resets({ json: { value: [newer, older], '@odata.nextLink': link(1) } }, { status: 500 });
    assert.ok(typeof facts === 'object');
    assert.deepEqual([facts.since, facts.isCut], [older.activityDateTime, true]);
  });

  it('does not follow a page that lies elsewhere', async () => {
    const elsewhere = 'https://elsewhere.example/v1.0/auditLogs/directoryAudits?$skiptoken=1';
    const found = await counted({ json: { value: [event(RESET, 1)], '@odata.nextLink': elsewhere } });
    assert.deepEqual(found, { succeeded: [[null, 1]], isCut: true });
  });

  it('counts an entry once that two pages hold', async () => {
    const twice = event(RESET, 2, { id: 'SSPR_1' });
    const found = await counted(...pages([twice, event(RESET, 3, { id: 'SSPR_2' })], [twice]));
    assert.deepEqual(found, { succeeded: [[null, 2]], isCut: undefined });
  });

  it('loses no page to a broken entry, and no entry to a broken part', async () => {
    const found = await counted(
      ...pages([
        null,
        7,
        'text',
        {},
        { activityDisplayName: RESET },
        { ...event(RESET, 1), activityDateTime: 'yesterday' },
        { ...event(RESET, 1), activityDateTime: 20261127 },
        { ...event(RESET, 1), activityDisplayName: null },
        { ...event(RESET, 1), initiatedBy: 'me', targetResources: {}, resultReason: 7, id: 5 },
        {
          ...event(RESET, 2),
          additionalDetails: [null, 'x', { key: 3 }, { key: 'OnPremisesAgent', value: 'CloudSync' }],
        },
      ]),
    );
    assert.deepEqual(found, {
      succeeded: [
        [null, 1],
        ['CloudSync', 1],
      ],
      isCut: undefined,
    });
  });

  it('is told apart by names and keys in any letter case', async () => {
    const found = await counted(
      ...pages([
        event('RESET PASSWORD (SELF-SERVICE)', 1, { result: 'Success', ...withAgent('microsoft entra connect') }),
        event(RESET, 2, { additionalDetails: [{ key: 'onpremisesagent', value: ' Microsoft Entra Connect ' }] }),
      ]),
    );
    assert.deepEqual(found, { succeeded: [['microsoft entra connect', 2]], isCut: undefined });
    server.reply(AUDITS, { json: { value: [event(ENABLE.toUpperCase(), 1, { result: 'SUCCESS' })] } });
    const audit = await openSession(server).probe('audit');
    assert.ok('facts' in audit);
  });

  it('audit: of one moment the Disable, and one that lies ahead hides none of now', async () => {
    const disable = ENABLE.replace('Enable', 'Disable');
    const ahead = event(ENABLE, -48);
    for (const value of [
      [event(disable, 5), event(ENABLE, 5)],
      [event(ENABLE, 5), event(disable, 5)],
      [ahead, event(disable, 5)],
    ]) {
      server.reply(AUDITS, { json: { value } });
      const observation = await openSession(server).probe('audit');
      assert.ok('facts' in observation && (observation.facts as ProbeFacts['audit']).activity === 'disable');
    }
    server.reply(AUDITS, { json: { value: [ahead] } });
    const alone = await openSession(server).probe('audit');
    assert.ok('facts' in alone);
    assert.equal((alone.facts as ProbeFacts['audit']).when, ahead.activityDateTime);
  });
});
