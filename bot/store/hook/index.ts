import { faultOf } from '../../lib/fault.ts';
import { withTimeout } from '../../lib/with-timeout.ts';
import type { Clock, Log } from '../../ports/index.ts';
import { isWithin } from '../../workflow/time/within.ts';
import type { HookTurn, TrailStore } from '../driver/trail-store.ts';
import { backoff } from '../outbox/worker.ts';
import { answerSentence, deliver, type HookAnswer, type Webhook } from './deliver.ts';
import { bodyOf } from './message.ts';

export type HookOptions = {
  /** The tenant's webhook, where its policy has one. */
  readonly webhookOf: (tenantId: string) => Webhook | undefined;
  readonly clock: Clock;
  readonly log: Log;
  readonly deliver?: (webhook: Webhook, body: string, now: number) => Promise<HookAnswer>;
  /** How often to look for what is due, in ms. */
  readonly everyMs?: number;
  readonly random?: () => number;
};

const EVERY_MS = 5_000;
/** As in the outbox: longer than one delivery may take, which begins only while three quarters of it are left. */
const LEASE_MS = 60_000;
const MARGIN_MS = LEASE_MS / 4;
/** Tenants at a time, and records of one in a turn: another's come in between. */
const TENANTS = 20;
const MOST = 200;
/** A tenant whose policy has no webhook any more keeps its place, and is looked at this often. */
const NOBODY_MS = 300_000;
const PATIENCE_MS = 1_000;

/**
 * A store whose records go to their tenants' webhooks soon after each commit, each once or more and in order. That they wait is noted with
 * the commit, so a restart loses none; a lease keeps two replicas from sending one tenant's at the same time. A receiver that
 * doesn't take a record holds up its tenant alone, and nothing else of the bot.
 */
export function withHooks(store: TrailStore, options: HookOptions): TrailStore {
  const { webhookOf, clock, log, random = Math.random, everyMs = EVERY_MS } = options;
  const send = options.deliver ?? deliver;
  const down = new Set<string>();
  let running: Promise<void> | undefined;
  let isAskedAgain = false;
  let isStopped = false;
  let isStoreDown = false;

  const carry = async (turn: HookTurn, takenAt: number): Promise<void> => {
    const webhook = webhookOf(turn.tenantId);
    if (!webhook) return store.endHook(turn, clock.now() + NOBODY_MS);
    const isMine = () => !isStopped && isWithin(takenAt, LEASE_MS - MARGIN_MS, clock.now(), MARGIN_MS);
    let count = 0;
    for await (const record of store.trail.records(turn.tenantId, turn.sent)) {
      if (!isMine() || count === MOST) break;
      const answer = await send(webhook, bodyOf(turn.tenantId, record), clock.now());
      if (answer.kind !== 'taken') return putOff(turn, count, webhook, answer);
      if (!(await store.moveHook(turn, record.seq, Date.parse(record.event.at) || clock.now()))) return;
      count += 1;
      if (down.delete(turn.tenantId)) log('info', 'the webhook takes records again', { tenant: turn.tenantId });
    }
    if (count > 0 || !isMine()) await store.endHook(turn, clock.now());
    else await store.settleHook(turn, clock.now());
  };

  const putOff = async (turn: HookTurn, sent: number, { url }: Webhook, answer: HookAnswer): Promise<void> => {
    const { tenantId, attempts, since } = turn;
    if (!down.has(tenantId))
      log('error', 'the webhook doesn’t take a record; it is tried again, and the others wait behind it', {
        tenant: tenantId,
        why: answerSentence(url, answer),
      });
    down.add(tenantId);
    const now = clock.now();
    await store.endHook(turn, now + backoff(sent > 0 ? 1 : attempts, random(), now - since));
  };

  const drain = async (): Promise<void> => {
    do {
      isAskedAgain = false;
      for (let isMore = true; isMore && !isStopped; ) {
        const now = clock.now();
        const turns = await store.takeHooks(now, LEASE_MS, TENANTS);
        const done = await Promise.allSettled(turns.map((turn) => carry(turn, now)));
        const broken = done.find((one) => one.status === 'rejected');
        if (broken) throw broken.reason;
        isMore = turns.length > 0;
      }
    } while (isAskedAgain && !isStopped);
  };

  const look = (): Promise<void> => {
    isAskedAgain = true;
    running ??= drain()
      .then(
        () => {
          isStoreDown = false;
        },
        (error: unknown) => {
          if (!isStoreDown) log('error', 'what waits for the webhook can’t be read or noted', faultOf(error));
          isStoreDown = true;
        },
      )
      .finally(() => (running = undefined));
    return running;
  };

  const timer = setInterval(look, everyMs);
  timer.unref();
  void look();
  return {
    ...store,
    async commit(tenantId, expectedVersion, batch) {
      if (batch.events.length === 0 || !webhookOf(tenantId)) return store.commit(tenantId, expectedVersion, batch);
      const result = await store.commit(tenantId, expectedVersion, { ...batch, isHooked: true });
      if (result.kind === 'committed') void look();
      return result;
    },
    async close() {
      isStopped = true;
      clearInterval(timer);
      await withTimeout(running ?? Promise.resolve(), PATIENCE_MS);
      await store.close();
    },
  };
}
