import { type App, nowOf } from '../app.ts';
import { appointedAt } from '../workflow/change/appointed.ts';
import { type Change, expiresAt, isOpen } from '../workflow/change/change.ts';
import type { Effect } from '../workflow/telling/effects.ts';
import { tellOnce } from './once.ts';

type Call = Extract<Effect, { kind: 'call' }>;
type Warning = Extract<Effect, { kind: 'runs-out' }>;

/**
 * Calls whoever is to press once the appointed time has begun, at most once and at any hour: they asked for it. Whoever can't be reached
 * is called when they are back, as long as it lasts.
 */
export function runCall(app: App, { to, changeId, at }: Call): Promise<'done' | 'later' | 'waits'> {
  return tellOnce(app, to, {
    key: `call|${to.objectId}|${changeId}|${at}`,
    wanted: async () => {
      const change = (await app.trail.read(to.tenantId)).changes.get(changeId);
      return change && isOpenNow(change, at, nowOf(app)) ? change : undefined;
    },
    notice: ({ plan }) => ({ note: 'slot-open', values: { at: plan.slot?.to ?? '' } }),
    away: 'waits',
  });
}

/** Tells whoever asked for it that its time runs out, at any hour: at seven it may be over. Whoever can't be reached hears of its end. */
export function runWarning(app: App, { to, changeId, at }: Warning): Promise<'done' | 'later' | 'waits'> {
  return tellOnce(app, to, {
    key: `runs-out|${to.objectId}|${changeId}|${at}`,
    wanted: async () => {
      const change = (await app.trail.read(to.tenantId)).changes.get(changeId);
      return change && change.warnedAt === at && isOpen(change) && change.phase !== 'waiting' ? change : undefined;
    },
    notice: (change) => ({ note: 'runs-out', values: { at: expiresAt(change) ?? '' } }),
    away: 'done',
  });
}

/** Approved, within its time, and not called for another one since. */
const isOpenNow = (change: Change, at: string, now: string): boolean =>
  change.phase === 'running' && change.calledAt === at && appointedAt(change, now)?.state === 'open';
