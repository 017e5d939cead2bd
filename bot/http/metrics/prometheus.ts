import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { statusLabel } from '../../lib/status-label.ts';
import { inTime } from '../../lib/with-timeout.ts';
import type { Meters } from '../../meters/meters.ts';
import type { Backlog, TrailStore } from '../../store/driver/trail-store.ts';

/** Seconds. What a person waits for, what the store takes, and what goes over the network. */
const WAITS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20];
const WRITES = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5];
const CALLS = [0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 30];

/** A scrape doesn't wait for a store that doesn't answer. Milliseconds. */
const PATIENCE_MS = 1_000;

export type Counted = {
  readonly meters: Meters;
  /** All of it as Prometheus reads it, and what to call that. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
};

/**
 * Counts by prom-client, each bot in a registry of its own.
 * @param store says what waits; asked at each scrape, so it must cost next to nothing
 * @param now milliseconds since 1970
 */
export function createCounted(store: Pick<TrailStore, 'backlog' | 'hookBacklog'>, now: () => number): Counted {
  const registry = new Registry();
  const registers = [registry];
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[]) =>
    new Counter({ name: `pilot_${name}`, help, labelNames, registers });
  const histogram = <L extends string>(name: string, help: string, labelNames: readonly L[], buckets: number[]) =>
    new Histogram({ name: `pilot_${name}`, help, labelNames, buckets, registers });

  const requests = counter('requests_total', 'Requests to the bot’s address, by the status of the answer', ['status']);
  const requestSeconds = histogram('request_seconds', 'From a request to its answer', [], WAITS);
  const turnedAway = counter('turned_away_total', 'Requests that the door refused', ['reason']);
  const turns = counter('turns_total', 'What people did, and what became of it', ['kind', 'outcome']);
  const answerSeconds = histogram('answer_seconds', 'From a turn’s start until its answer was found', ['kind'], WAITS);
  const errorCards = counter('error_cards_total', 'Cards that say something broke', ['cause']);
  const paced = counter('paced_total', 'Turns put off because there were too many at once', ['whose']);
  const commits = histogram('store_commit_seconds', 'Commits to the store', ['outcome'], WRITES);
  const applies = counter('applies_total', 'Applies that have ended', ['outcome']);
  const calls = histogram('directory_call_seconds', 'Requests to Graph and the portal’s backend', CALL_LABELS, CALLS);
  const exchanges = counter('token_exchanges_total', 'Tokens asked for on behalf of a person', ['resource', 'outcome']);
  const messages = histogram('message_seconds', 'Calls to the Bot Connector', ['call', 'outcome'], CALLS);
  watch(registry, OUTBOX, store.backlog, now);
  watch(registry, WEBHOOK, store.hookBacklog, now);
  collectDefaultMetrics({ register: registry });

  return {
    contentType: registry.contentType,
    text: () => registry.metrics(),
    meters: {
      request(status, ms) {
        requests.inc({ status: statusLabel(status) });
        requestSeconds.observe(ms / 1000);
      },
      turnedAway: (reason) => turnedAway.inc({ reason }),
      turn: (kind, outcome) => turns.inc({ kind, outcome }),
      answer: (kind, ms) => answerSeconds.observe({ kind }, ms / 1000),
      errorCard: (cause) => errorCards.inc({ cause }),
      paced: (whose) => paced.inc({ whose }),
      commit: (outcome, ms) => commits.observe({ outcome }, ms / 1000),
      apply: (outcome) => applies.inc({ outcome }),
      call: ({ service, endpoint }, status, ms) => calls.observe({ service, endpoint, status }, ms / 1000),
      exchange: (resource, outcome) => exchanges.inc({ resource, outcome }),
      message: (call, outcome, ms) => messages.observe({ call, outcome }, ms / 1000),
    },
  };
}

const CALL_LABELS = ['service', 'endpoint', 'status'] as const;

type Waiting = { readonly name: string; readonly entries: string; readonly age: string };
const OUTBOX: Waiting = {
  name: 'outbox',
  entries: 'What waits in the outbox to be told or drawn',
  age: 'Age of what waits longest in the outbox',
};
const WEBHOOK: Waiting = {
  name: 'webhook',
  entries: 'Records that wait for a webhook',
  age: 'Age of the record that waits longest for a webhook',
};

/** Both gauges from one look; where the store doesn't say, they are NaN, which is "not known" to Prometheus. */
function watch(
  registry: Registry,
  { name, ...help }: Waiting,
  backlog: () => Promise<Backlog>,
  now: () => number,
): void {
  const registers = [registry];
  const age = new Gauge({ name: `pilot_${name}_oldest_seconds`, help: help.age, registers });
  new Gauge({
    name: `pilot_${name}_entries`,
    help: help.entries,
    registers,
    async collect() {
      const found = await inTime(backlog(), PATIENCE_MS);
      this.set(found?.entries ?? Number.NaN);
      age.set(found ? Math.max(0, now() - (found.oldestAt ?? now())) / 1000 : Number.NaN);
    },
  });
}
