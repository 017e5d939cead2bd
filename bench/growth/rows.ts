import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { openStore } from '../../bot/store/open.ts';
import { HOME, tenant } from '../turns/seed.ts';
import { type Start, type Subject, type SubjectOptions, startSubject } from './subject.ts';

export type Place = { readonly name: string; readonly options: SubjectOptions };

/** What was measured of one store; times in ms, memory in bytes. */
export type Row = {
  readonly name: string;
  /** On a store for which nothing was noted yet, as after an upgrade: the start, the first question, and what a processor worked for it. */
  readonly first: { readonly start: Start; readonly status: number; readonly cpu: number };
  /** The starts that followed, when snapshots and notes were there. */
  readonly starts: readonly Start[];
  readonly later: Later;
  /** How many processes wanted a processor meanwhile, least and most, by the system's own average of a minute. */
  readonly load: readonly [number, number];
};

type Later = {
  readonly status: number;
  readonly approval: number;
  readonly idle: number;
  readonly history: number;
  readonly export: number;
  readonly pause: number;
  readonly rssAfter: number;
};

const CARD = '1795000000002';
const verb = (name: string, data: object = {}) => ({ type: 'Action.Execute', verb: name, data });
const CHANGE = 'c0ffee00-0000-4000-8000-000000000001';
const STATUS = { tenantId: HOME, action: verb('status'), cardId: CARD };
const IS_STATUS = /writeback is on|Yes|Probably/;

/**
 * Measures stores that are compared with each other: first each as after an upgrade, then all of them started in turns, so that whatever
 * else the machine does meets them alike, then what people do.
 */
export async function measureRows(places: readonly Place[], rounds: number, idleSeconds: number): Promise<Row[]> {
  const loads = places.map((): number[] => []);
  const note = (n: number) => loads[n]?.push(loadavg()[0] ?? 0);
  const firsts: Row['first'][] = [];
  for (const [n, { options }] of places.entries()) {
    note(n);
    firsts.push(await measureFirst(options));
    note(n);
  }
  const starts = places.map((): Start[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [n, { options }] of places.entries()) {
      const subject = await startSubject(options);
      starts[n]?.push(subject.start);
      await subject.stop();
      note(n);
    }
  const rows: Row[] = [];
  for (const [n, { name, options }] of places.entries()) {
    const later = await measureLater(options, idleSeconds);
    note(n);
    const first = firsts[n];
    const load = loads[n] ?? [];
    if (first) rows.push({ name, first, starts: starts[n] ?? [], later, load: [Math.min(...load), Math.max(...load)] });
  }
  return rows;
}

async function measureFirst(options: SubjectOptions): Promise<Row['first']> {
  const subject = await startSubject(options);
  const before = await subject.spent();
  const status = await subject.press(STATUS, IS_STATUS);
  const first = { start: subject.start, status, cpu: (await subject.spent()) - before };
  await settle(subject, options);
  await subject.stop();
  return first;
}

async function measureLater(options: SubjectOptions, idleSeconds: number): Promise<Later> {
  const subject = await startSubject(options);
  try {
    const status = await subject.press(STATUS, IS_STATUS);
    const approve = verb('approve', { change: CHANGE, version: 2, comment: 'fine' });
    const approval = await subject.press({ tenantId: tenant(0), action: approve }, /in progress|Step 1 of 8|approved/i);
    const page = verb('history', { show: 'all', page: 'all-999999999' });
    const history = await subject.press({ tenantId: HOME, action: page, cardId: CARD }, /History/);
    let exported = 0;
    const pause = await subject.longestPause(async () => {
      const action = verb('export', { format: 'csv' });
      exported = await subject.press(
        { tenantId: HOME, action, cardId: CARD },
        /too long|file\.consent|long for a chat/i,
      );
    });
    const idle = await subject.idle(idleSeconds);
    const rssAfter = (await subject.usage()).rss;
    return { status, approval, idle, history, export: exported, pause, rssAfter };
  } finally {
    await subject.stop();
  }
}

/** Waits until everybody was looked at once, and nothing is done by itself any more: under a tenth of a processor for a second. */
async function settle({ idle }: Subject, { store, connectionString }: SubjectOptions): Promise<void> {
  const beside = await openStore(store, connectionString ? { connectionString } : {});
  while ((await beside.due(Date.now(), 1)).length > 0) await sleep(1_000);
  await beside.close();
  for (let tries = 0; tries < 60; tries += 1) if ((await idle(1)) < 6_000) return;
}
