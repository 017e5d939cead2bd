import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ServerProcess, startProcess } from '../../support/server-process.ts';
import { type Place, until } from '../telling-kit.ts';
import { judgeAll, judgeStandings, judgeTrails, type Standings } from './judge.ts';
import { chatsOf, type Going, goingOf, hasHeard, isOver, play, pressed, type Table } from './play.ts';
import { openScene, type Scene } from './scene.ts';

/** So many stories begin in each life of the server. */
const A_LIFE = 6;
const MOST_MS = 6_000;
const AUDITED_EVERY = 25;

export type Tally = Standings & {
  readonly kills: number;
  readonly whileStarting: number;
  readonly acknowledged: number;
  /** Took effect, and its answer never came. */
  readonly unanswered: number;
  readonly pressedAgain: number;
  readonly told: number;
  readonly toldTwice: number;
  readonly seconds: number;
};

/** Lets people decide on a production server that is killed again and again, and holds what is there after each start against what they were told. */
export async function runKilled(place: Place, kills: number): Promise<Tally> {
  const scene = await openScene(place, kills * A_LIFE);
  try {
    return await runIn(scene, place, kills);
  } finally {
    await scene.close();
  }
}

async function runIn({ connector, kit, env, tenants, hold }: Scene, place: Place, kills: number): Promise<Tally> {
  const begin = Date.now();
  const goings = tenants.map(goingOf);
  const chats = chatsOf(connector);
  let [whileStarting, acts, unanswered, pressedAgain] = [0, 0, 0, 0];
  let isEnding = false;
  let open: Going[] = [];
  let touched: readonly Going[] = [];

  /** Everything that was pressed before is there, and pressing it once more does nothing. */
  async function lookBack(port: number): Promise<void> {
    unanswered += await judgeTrails(place, touched);
    for (const { tenantId, story, next } of touched) {
      const done = story.acts.slice(0, next);
      const [act] = done.slice(-1);
      if (act) await pressed({ kit, port }, tenantId, act);
      pressedAgain += act ? 1 : 0;
    }
    await judgeTrails(place, touched);
  }

  const table = (port: number): Table => ({
    kit,
    port,
    chats,
    isEnding: () => isEnding,
    acted: () => {
      acts += 1;
    },
  });

  /** Where one finds something wrong, the others don't go on. */
  const all = (some: readonly Going[], port: number) =>
    Promise.all(some.map((going) => play(table(port), going))).catch((error: unknown) => {
      isEnding = true;
      throw error;
    });

  async function live(server: ServerProcess, kill: number): Promise<void> {
    const port = await server.port;
    await lookBack(port);
    if (kill % AUDITED_EVERY === AUDITED_EVERY - 1) await judgeAll(place);
    isEnding = false;
    const wanted = acts + 1 + Math.floor(Math.random() * 2 * A_LIFE);
    touched = open;
    const playing = all(open, port);
    await Promise.race([playing, until(() => acts >= wanted, MOST_MS)]);
    // What it sends from here on arrives or doesn't, and it doesn't live to hear of it.
    const kind = kill % 2 === 0 ? 'accepted-then-stall' : 'stall';
    connector.refuses = (_, method) => (method === 'POST' ? { kind } : undefined);
    await sleep(Math.random() * 40);
    const killing = server.kill();
    isEnding = true;
    await Promise.all([killing, playing]);
    open = open.filter((going) => !isOver(going));
  }

  for (let kill = 0; kill < kills; kill += 1) {
    if (process.env.LOUD) console.log(kill, acts, unanswered, open.length, Date.now() - begin);
    connector.refuses = () => undefined;
    const server = hold(startProcess(env));
    open.push(...goings.slice(kill * A_LIFE, (kill + 1) * A_LIFE));
    if (kill % 10 === 9) {
      whileStarting += 1;
      await sleep(Math.random() * 2_500);
      await server.kill();
    } else await live(server, kill);
  }

  connector.refuses = () => undefined;
  const server = hold(startProcess(env));
  const last = table(await server.port);
  await lookBack(last.port);
  isEnding = false;
  await all(open, last.port);
  const tellings = goings.flatMap(({ tenantId, story }) =>
    story.acts.filter((a) => a.told).map((act) => ({ tenantId, act })),
  );
  const unheard = () => tellings.filter(({ tenantId, act }) => !hasHeard(last, tenantId, act));
  // On the tables what a dead process was sending is leased to it for a minute.
  await until(() => unheard().length === 0, 150_000);
  await judgeAll(place);
  await server.kill();

  assert.ok(goings.every(isOver), 'every story came to its end');
  assert.deepEqual(
    unheard().map(({ tenantId, act }) => `${act.verb} of ${tenantId}`),
    [],
    'everybody has heard',
  );
  await judgeTrails(place, goings);
  const times = tellings.map(({ tenantId, act: { told } }) =>
    told ? chats(told.whom(tenantId), 'POST').filter((text) => told.of.test(text)).length : 0,
  );
  assert.ok(Math.max(...times) <= 1 + kills);
  return {
    kills,
    whileStarting,
    acknowledged: acts,
    unanswered,
    pressedAgain,
    told: tellings.length,
    toldTwice: times.filter((n) => n > 1).length,
    ...(await judgeStandings(place, goings)),
    seconds: Math.round((Date.now() - begin) / 1000),
  };
}
