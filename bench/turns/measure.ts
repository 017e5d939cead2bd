import { randomUUID } from 'node:crypto';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { signToken } from '../../test/support/signed.ts';
import { OURS, type Tree } from './against.ts';
import { type Contestant, environmentOfOurs, type RivalId, startOurs, startRival, type Usage } from './contestants.ts';
import { type Load, load, percentile } from './load.ts';
import { pressText } from './press.ts';
import { APPROVER, BOT_ID, HOME, tenant } from './seed.ts';
import type { Stub } from './stub.ts';

/** One measurement: turns a second, milliseconds, CPU microseconds a turn, resident bytes afterwards. */
export type Measured = {
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpu: number;
  readonly rss: number;
  readonly startedIn: number;
  readonly wrong: number;
  /** Milliseconds from the last answer until nothing was left to be carried; its CPU counts. */
  readonly rest: number;
};

export type Bench = {
  readonly rival: (id: RivalId) => Promise<Measured>;
  /** Of many people, so that nobody is too fast. */
  readonly status: (tree?: Tree, readings?: number) => Promise<Measured>;
  /** Status pressed by one person, far faster than their pace: nearly all are answered with a sentence. */
  readonly slowedDown: () => Promise<Measured>;
  /** `isEdited`: in a personal chat, with the edit of the clicked card; otherwise in a group chat, where nothing is to be edited.
   * `isHeld` (the default): in tenants that the server still holds, and not in ones that it reads anew from the store. */
  readonly approval: (isEdited: boolean, tree?: Tree, isHeld?: boolean) => Promise<Measured>;
  /** Status turns until so many were answered. */
  readonly longRun: (turns: number, tree?: Tree) => Promise<{ readonly before: Usage; readonly after: Usage }>;
  readonly close: () => Promise<void>;
};

/** The message that the press came from. */
const CARD = '1795000000002';
const CONNECTIONS = 16;
/** So many that nobody is too fast (sixty at once, two a second) in the seconds of one measurement, and in a long run. */
const PEOPLE = 3_000;
/** How many tenants a press goes to, each once: so few that the server holds them all, or more than it holds. */
const HELD = { warming: 1_000, measured: 1_500 };
const UNHELD = { warming: 3_000, measured: 5_000 };

const SOON_MS = 120_000;
/** Alex of the seed, as `pressText` counts people. */
const REQUESTER = 99_999_999;

export async function createBench(
  stub: Stub,
  options: { readonly seconds: number; readonly profile?: string },
): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'pilot-bench-'));
  const tenants = join(folder, 'tenants.json');
  await writeFile(
    tenants,
    JSON.stringify([HOME, ...Array.from({ length: UNHELD.warming + UNHELD.measured }, (_, n) => tenant(n))]),
  );
  const now = Date.now();
  const claims = {
    iss: 'https://api.botframework.com',
    aud: BOT_ID,
    nbf: Math.floor(now / 1000) - 60,
    exp: Math.floor(now / 1000) + 86_400,
    serviceurl: stub.serviceUrl,
  };
  const authorization = `Bearer ${signToken(stub.connector, claims)}`;
  const milliseconds = options.seconds * 1000;
  const send = (contestant: Contestant, body: (n: number) => string | undefined, ms: number, mark: string) =>
    load({ port: contestant.port, authorization, body, connections: CONNECTIONS, milliseconds: ms, mark });

  const press = (tenantId: string, action: unknown, cardId?: string, who?: number) =>
    pressText(stub.serviceUrl, { tenantId, action, cardId, who });
  const status = { type: 'Action.Execute', verb: 'status', data: {} };
  // In a group chat: what is answered below a card of a personal one leaves at a tenant's thirty calls a second.
  const statusPress = (n: number) => press(HOME, status, undefined, n % PEOPLE);
  const pressOfOne = () => press(HOME, status, CARD);
  const upTo = (count: number) => (n: number) => (n < count ? statusPress(n) : undefined);

  const plain = { BOT_ID, BOT_TENANT_ID: HOME };
  const ours = (file: string) => ({
    ...plain,
    ...environmentOfOurs(stub, { tenants, approver: APPROVER, store: `sqlite:${file}` }),
    PORT: '0',
    BENCH_MEMBERS: 'known',
    ALLOWED_SERVICE_HOSTS: '127.0.0.1',
  });

  const templates = new Map<string, Promise<string>>();
  /** A fresh copy of a seeded store; the seeding happens once. */
  async function storeOf(tree: Tree, readings: number, waiting: number): Promise<string> {
    const name = `${tree.name}-${readings}-${waiting}`;
    const template = join(folder, `${name}.db`);
    const made = templates.get(name) ?? tree.seed(`sqlite:${template}`, readings, waiting).then(() => template);
    templates.set(name, made);
    const copy = join(folder, `${name}-${randomUUID()}.db`);
    await cp(await made, copy);
    return copy;
  }

  async function measured(
    contestant: Contestant,
    run: () => Promise<Load>,
    isCarried: () => boolean = () => true,
  ): Promise<Measured> {
    const before = await contestant.usage();
    const { turns, seconds, times, wrong } = await run();
    const ended = performance.now();
    while (!isCarried()) await new Promise((resolve) => setTimeout(resolve, 10));
    const rest = performance.now() - ended;
    const after = await contestant.usage();
    const spent = after.cpu.user + after.cpu.system - before.cpu.user - before.cpu.system;
    return {
      rate: turns / seconds,
      p50: percentile(times, 0.5),
      p99: percentile(times, 0.99),
      cpu: spent / turns,
      rss: after.rss,
      startedIn: contestant.startedIn,
      wrong,
      rest,
    };
  }

  async function timed(contestant: Contestant, mark: string, body = statusPress): Promise<Measured> {
    try {
      // Everybody is met before: who belongs is looked up once an hour.
      if (body === statusPress) await send(contestant, upTo(PEOPLE), Number.POSITIVE_INFINITY, mark);
      await send(contestant, body, milliseconds / 2, mark);
      return await measured(contestant, () => send(contestant, body, milliseconds, mark));
    } finally {
      await contestant.stop();
    }
  }

  const flags = options.profile ? ['--cpu-prof', `--cpu-prof-dir=${options.profile}`] : [];
  const startFrom = (tree: Tree, file: string) => startOurs(ours(file), { flags, folder: tree.folder });

  return {
    rival: async (rival) => timed(await startRival(rival, stub, plain), 'echo status'),
    status: async (tree = OURS, readings = 100) =>
      timed(await startFrom(tree, await storeOf(tree, readings, 0)), 'writeback is on'),
    slowedDown: async () => timed(await startFrom(OURS, await storeOf(OURS, 100, 0)), 'statusCode', pressOfOne),
    async approval(isEdited, tree = OURS, isHeld = true) {
      const { warming, measured: count } = isHeld ? HELD : UNHELD;
      const all = warming + count;
      const file = await storeOf(tree, 100, all);
      const contestant = await startFrom(tree, file);
      const db = new Database(file);
      // What waits for somebody who has no chat is put off for longer than that.
      const outbox = db.prepare('SELECT count(*) AS left FROM outbox WHERE due < ?');
      const isCarried = () => (outbox.get(Date.now() + SOON_MS) as { readonly left: number }).left === 0;
      const each =
        (from: number, to: number, action: unknown, cardId = isEdited ? CARD : undefined, who?: number) =>
        (n: number) =>
          from + n < to ? press(tenant(from + n), action, cardId, who) : undefined;
      try {
        // Each approver has looked at what waits for them within the hour; in a personal chat the request is there.
        const hello = { type: 'Action.Execute', verb: 'approvals', data: {} };
        // Whoever asks for an approval has a chat, and hears of it there.
        await send(contestant, each(0, all, hello, CARD, REQUESTER), Number.POSITIVE_INFINITY, 'AdaptiveCard');
        await send(contestant, each(0, all, hello), Number.POSITIVE_INFINITY, 'AdaptiveCard');
        await new Promise((resolve) => setTimeout(resolve, 1_500));
        const data = { change: 'c0ffee00-0000-4000-8000-000000000001', version: 2, comment: 'fine' };
        const approve = { type: 'Action.Execute', verb: 'approve', data };
        const run = (from: number, to: number) =>
          send(contestant, each(from, to, approve), Number.POSITIVE_INFINITY, isEdited ? 'Step 1 of 8' : 'in progress');
        await run(0, warming);
        return await measured(contestant, () => run(warming, all), isCarried);
      } finally {
        db.close();
        await contestant.stop();
      }
    },
    async longRun(turns, tree = OURS) {
      const contestant = await startOurs(ours(await storeOf(tree, 100, 0)), { folder: tree.folder });
      try {
        await send(contestant, upTo(turns / 10), Number.POSITIVE_INFINITY, 'writeback is on');
        const before = await contestant.usage();
        await send(contestant, upTo(turns), Number.POSITIVE_INFINITY, 'writeback is on');
        return { before, after: await contestant.usage() };
      } finally {
        await contestant.stop();
      }
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
