import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { openStore } from '../../bot/store/open.ts';
import { startConnector } from '../support/connector.ts';
import { found } from '../support/found.ts';
import { startOpenId } from '../support/openid.ts';
import { forkServer } from '../support/server-process.ts';
import { killed, told } from '../support/told.ts';
import { createKit, publishedKeys } from '../teams/door-kit.ts';
import { activityFor, type ForgeryKit, genuine } from '../teams/forgeries.ts';
import { APPROVER, environmentOf, REQUESTER } from './kit.ts';
import { CHANGE, waitingTrail } from './trails.ts';

const AT_ONCE = 16;
/** However long they take. */
const LEAST = 8 * AT_ONCE;
const EXPECTED: ReadonlySet<number> = new Set([200, 400, 401, 403, 412, 413, 415]);

export type Report = {
  readonly bodies: number;
  readonly statuses: Readonly<Record<string, number>>;
  /** Of the server's resident memory, from a quarter of the run to its end. Bytes. */
  readonly growth: number;
};

/**
 * Sends made-up bodies to the production server, a process of its own that any unhandled rejection ends, until so many were
 * sent or the time is up. Throws, with the smallest body that does it, at a crash or a status that isn't expected.
 */
export async function fuzzServer(limits: {
  readonly bodies: number;
  readonly milliseconds: number;
  readonly seed: number;
}): Promise<Report> {
  const connector = await startConnector();
  const kit = { ...createKit(Date.now() + 1_000), serviceUrl: connector.serviceUrl };
  const openId = await startOpenId(publishedKeys(kit));
  const folder = await mkdtemp(join(tmpdir(), 'pilot-fuzz-'));
  const env = environmentOf(kit, openId, `sqlite:${join(folder, 'pilot.db')}`);
  await seed(env.STORE_URL, kit);
  const child = forkServer(env, ['--expose-gc']);
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const statuses: Record<string, number> = {};
  let bodies = 0;
  const samples: { readonly bodies: number; readonly rss: number }[] = [];
  try {
    const { port } = await told<{ port: number }>(child);
    const { authorization = '' } = genuine(kit, { exp: kit.now / 1000 + 86_400 });
    const volley = fc.asyncProperty(fc.array(shots(kit), { minLength: AT_ONCE, maxLength: AT_ONCE }), async (round) => {
      const answers = await Promise.all(round.map((body) => post(agent, port, authorization, body)));
      bodies += round.length;
      for (const status of answers) {
        statuses[status] = (statuses[status] ?? 0) + 1;
        assert.ok(EXPECTED.has(status), `answered ${status}`);
      }
      assert.equal(child.exitCode, null, 'the server ended');
      if (bodies % (AT_ONCE * 64) === 0) samples.push({ bodies, rss: (await memory(child)).rss });
      connector.received.length = connector.posted.length = connector.updated.length = 0;
    });
    // On a slow machine the time may be over after the first few, and where it is over before the first, fast-check calls it failed.
    await fc.assert(volley, { seed: limits.seed, numRuns: LEAST / AT_ONCE });
    await fc.assert(volley, {
      seed: limits.seed,
      numRuns: Math.ceil(limits.bodies / AT_ONCE),
      interruptAfterTimeLimit: limits.milliseconds,
      markInterruptAsFailure: false,
      asyncReporter: found,
    });
    const early = samples.find((one) => one.bodies >= bodies / 4)?.rss ?? 0;
    return { bodies, statuses, growth: (await memory(child)).rss - early };
  } finally {
    agent.destroy();
    await Promise.all([killed(child), openId.close(), connector.close()]);
    await rm(folder, { recursive: true, force: true });
  }
}

/** A change waits, so that made-up presses meet real state. */
async function seed(storeUrl: string, { tenantId }: ForgeryKit): Promise<void> {
  const store = await openStore(storeUrl);
  const person = (objectId: string) => ({ tenantId, objectId, name: objectId.slice(0, 4) });
  await store.commit(tenantId, 0, { events: waitingTrail(person(REQUESTER), person(APPROVER)), outbox: [] });
  await store.close();
}

const VERBS = [
  'status',
  'help',
  'approve',
  'reject',
  'next',
  'history',
  'language',
  'approvals',
  'settings',
  '__proto__',
];

/** Bodies from pure noise to a press that is nearly right. Messages are rare: each is answered at the platform's own pace. */
function shots(kit: ForgeryKit): fc.Arbitrary<string> {
  const fields = Object.keys(activityFor(kit));
  const noise = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.jsonValue().map((value) => JSON.stringify(value)),
  );
  const spoiled = fc
    .tuple(fc.constantFrom(...fields), fc.jsonValue())
    .map(([field, value]) => JSON.stringify(activityFor(kit, { type: 'invoke', [field]: value })));
  const data = fc.oneof(
    fc.jsonValue(),
    fc.record(
      {
        change: fc.oneof(fc.constant(CHANGE), fc.jsonValue()),
        version: fc.oneof(fc.integer(), fc.jsonValue()),
        comment: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
        page: fc.jsonValue(),
        language: fc.oneof(fc.constantFrom('en', 'sl'), fc.jsonValue()),
        ['__proto__']: fc.jsonValue(),
      },
      { requiredKeys: [] },
    ),
  );
  const press = fc
    .record({ verb: fc.oneof(fc.constantFrom(...VERBS), fc.string(), fc.jsonValue()), data, id: fc.uuid() })
    .map(({ verb, data: inputs, id }) =>
      JSON.stringify(
        activityFor(kit, {
          type: 'invoke',
          name: 'adaptiveCard/action',
          id,
          value: { action: { verb, data: inputs } },
        }),
      ),
    );
  const named = fc
    .record({
      name: fc.oneof(fc.constantFrom('signin/tokenExchange', 'task/fetch'), fc.string()),
      value: fc.jsonValue(),
    })
    .map((invoke) => JSON.stringify(activityFor(kit, { type: 'invoke', ...invoke })));
  const event = fc
    .record({ type: fc.constantFrom('typing', 'messageReaction', 'conversationUpdate'), membersAdded: fc.jsonValue() })
    .map((activity) => JSON.stringify(activityFor(kit, activity)));
  const message = fc
    .record({ text: fc.string({ unit: 'binary', maxLength: 500 }), id: fc.uuid(), chat: fc.nat(99) })
    .map(({ chat, ...changes }) => JSON.stringify(activityFor(kit, { ...changes, conversation: { id: `a:${chat}` } })));
  return fc.oneof(
    { arbitrary: noise, weight: 20 },
    { arbitrary: spoiled, weight: 30 },
    { arbitrary: press, weight: 120 },
    { arbitrary: named, weight: 20 },
    { arbitrary: event, weight: 9 },
    { arbitrary: message, weight: 1 },
  );
}

function post(agent: Agent, port: number, authorization: string, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { authorization, 'content-type': 'application/json' };
    const options = { agent, host: '127.0.0.1', port, path: '/api/messages', method: 'POST', headers };
    const sent = request(options, (answer) => {
      answer.resume();
      answer.once('end', () => resolve(answer.statusCode ?? 0));
    });
    sent.once('error', (error: NodeJS.ErrnoException) => {
      // The server has closed a connection that was idle for five seconds, while this request was on its way to it.
      const isLate = sent.reusedSocket && error.code === 'ECONNRESET';
      if (isLate) post(agent, port, authorization, body).then(resolve, reject);
      else reject(error);
    });
    sent.end(body);
  });
}

const memory = async (child: ChildProcess): Promise<{ rss: number }> => {
  const answer = told<{ rss: number }>(child);
  child.send('memory');
  return answer;
};
