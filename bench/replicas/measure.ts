import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { press, until } from '../../test/server/telling-kit.ts';
import { startProcess } from '../../test/support/server-process.ts';
import { load, percentile } from '../turns/load.ts';
import { type Found, judge, messagesTo } from './judge.ts';
import { openScene, type Request, type Scene } from './scene.ts';

export type Load = {
  /** Approvals put on the trail, a second. */
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  /** What the replicas' processors worked for each, in µs. */
  readonly cpu: number;
  /** From the last approval on the trail until every requester was told, in ms. */
  readonly told: number;
};

export type Measured = {
  readonly replicas: number;
  readonly round: number;
  /** One for each burst. */
  readonly bursts: readonly Load[];
  readonly tenants: Load;
  readonly approvals: number;
  readonly messages: number;
  readonly wrong: readonly string[];
  readonly load: number;
};

/** So many people approve in each of the many tenants, and so many presses are under way there at once. */
const EACH = 4;
const CONNECTIONS = 24;
/** The tenants that warm each server up. */
const WARMING = 12;
/** What a dead lease would take at most, and some more. */
const TOLD_WITHIN_MS = 90_000;

export async function measure(size: {
  readonly replicas: number;
  readonly round: number;
  readonly people: number;
  readonly bursts: number;
  readonly tenants: number;
}): Promise<Measured> {
  const sizes = [
    ...Array.from({ length: WARMING + size.tenants }, () => EACH),
    ...Array.from({ length: size.bursts }, () => size.people),
  ];
  const scene = await openScene(sizes);
  const servers = Array.from({ length: size.replicas }, () => startProcess(scene.env));
  try {
    const ports = await Promise.all(servers.map((server) => server.port));
    const cpu = async () => (await Promise.all(servers.map((one) => one.cpu()))).reduce((sum, one) => sum + one, 0);
    const pressing = { scene, ports, cpu };
    const all = scene.requests;
    const many = all.slice(WARMING, WARMING + size.tenants);
    await pressAll({ ...pressing, connections: CONNECTIONS }, all.slice(0, WARMING));
    const bursts: Pressed[] = [];
    for (const burst of all.slice(WARMING + size.tenants))
      bursts.push(await pressAll({ ...pressing, connections: size.people }, [burst]));
    const tenants = await pressAll({ ...pressing, connections: CONNECTIONS }, many);
    const every = [...bursts, tenants];
    return {
      replicas: size.replicas,
      round: size.round,
      bursts: bursts.map(({ load: one }) => one),
      tenants: tenants.load,
      approvals: every.reduce((sum, { approvals }) => sum + approvals, 0),
      messages: every.reduce((sum, { found }) => sum + found.messages, 0),
      wrong: every.flatMap(({ found, wrong }) => [...found.wrong, ...wrong]),
      load: loadavg()[0] ?? 0,
    };
  } finally {
    await Promise.all(servers.map((server) => server.kill()));
    await scene.close();
  }
}

type Pressed = {
  readonly load: Load;
  readonly approvals: number;
  readonly found: Found;
  readonly wrong: readonly string[];
};

/** Everybody presses *Approve* once, each on one of the replicas in turn; ends when what follows of it is over. */
async function pressAll(
  given: {
    readonly scene: Scene;
    readonly ports: readonly number[];
    readonly cpu: () => Promise<number>;
    readonly connections: number;
  },
  requests: readonly Request[],
): Promise<Pressed> {
  const { scene, ports, connections } = given;
  const most = Math.max(...requests.map(({ approvers }) => approvers.length));
  // One after the other through all tenants, so that those of one tenant come to different replicas.
  const people = Array.from({ length: most }, (_, n) => requests.flatMap(({ approvers }) => approvers[n] ?? [])).flat();
  const presses = people.map((person) => press(scene.kit, person, 'approve', 2));
  const texts = presses.map(({ body }) => JSON.stringify(body));
  const authorization = presses[0]?.headers.authorization ?? '';
  const before = await given.cpu();
  const begin = Date.now();
  const loads = await Promise.all(
    ports.map((port, at) => {
      const own = texts.filter((_, n) => n % ports.length === at);
      return load({
        port,
        authorization,
        body: (n) => own[n],
        connections: Math.ceil(connections / ports.length),
        milliseconds: Number.POSITIVE_INFINITY,
        mark: 'AdaptiveCard',
      });
    }),
  );
  const ids = requests.map(({ tenantId }) => tenantId);
  await until(() => messagesTo(scene.connector, ids) >= ids.length, TOLD_WITHIN_MS);
  const toldAt = Date.now();
  const spent = (await given.cpu()) - before;
  // What comes twice would come now.
  await sleep(2_000);
  const found = await judge(scene, requests);
  const times = loads.flatMap((one) => one.times).toSorted((a, b) => a - b);
  const unanswered = loads.reduce((sum, { wrong }) => sum + wrong, 0);
  return {
    approvals: people.length,
    found,
    wrong: unanswered > 0 ? [`${unanswered} presses got no card`] : [],
    load: {
      rate: people.length / ((found.lastAt - begin) / 1000),
      p50: percentile(times, 0.5),
      p99: percentile(times, 0.99),
      cpu: spent / people.length,
      told: toldAt - found.lastAt,
    },
  };
}
