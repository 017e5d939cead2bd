import { HOME, tenant } from '../turns/seed.ts';
import { type Start, type SubjectOptions, startSubject } from './subject.ts';

/** What was measured of one store; times in ms, memory in bytes. `later`: after a restart, when snapshots and notes are there. */
export type Row = {
  readonly name: string;
  readonly first: { readonly start: Start; readonly status: number };
  readonly later: {
    readonly start: Start;
    readonly status: number;
    readonly approval: number;
    readonly idle: number;
    readonly history: number;
    readonly export: number;
    readonly pause: number;
    readonly rssAfter: number;
  };
};

const CARD = '1795000000002';
const verb = (name: string, data: object = {}) => ({ type: 'Action.Execute', verb: name, data });
const CHANGE = 'c0ffee00-0000-4000-8000-000000000001';

/**
 * The first start on a store for which nothing was noted yet, as after an upgrade, with the first question; then a restart, and what
 * people do then.
 */
export async function measureRow(name: string, options: SubjectOptions, idleSeconds: number): Promise<Row> {
  const status = { tenantId: HOME, action: verb('status'), cardId: CARD };
  const isStatus = /writeback is on|Yes|Probably/;
  const upgraded = await startSubject(options);
  const first = { start: upgraded.start, status: await upgraded.press(status, isStatus) };
  // Until everybody was looked at once.
  await settle(upgraded.idle);
  await upgraded.stop();

  const again = await startSubject(options);
  try {
    const asked = await again.press(status, isStatus);
    const approve = { ...verb('approve', { change: CHANGE, version: 2, comment: 'fine' }) };
    const approval = await again.press({ tenantId: tenant(0), action: approve }, /in progress|Step 1 of 8|approved/i);
    const history = await again.press(
      { tenantId: HOME, action: verb('history', { show: 'all', page: 'all-999999999' }), cardId: CARD },
      /History/,
    );
    let exported = 0;
    const pause = await again.longestPause(async () => {
      const action = verb('export', { format: 'csv' });
      exported = await again.press({ tenantId: HOME, action, cardId: CARD }, /too long|file\.consent|long for a chat/i);
    });
    const idle = await again.idle(idleSeconds);
    const rssAfter = (await again.usage()).rss;
    const times = { start: again.start, status: asked, approval, idle, history };
    return { name, first, later: { ...times, export: exported, pause, rssAfter } };
  } finally {
    await again.stop();
  }
}

/** Waits until nothing is done by itself any more. */
async function settle(idle: (seconds: number) => Promise<number>): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) if ((await idle(1)) < 6_000) return;
}
