import type { Person } from '../reading.ts';
import { DAY_MS } from '../time/durations.ts';
import { AHEAD_MS, isWithin } from '../time/within.ts';
import type { Because } from '../vocabulary.ts';
import { isKnownAgent, isNoAgent } from './agents.ts';

/** Yes, no, or why it can't be told. */
type Told = boolean | Because;

/** A user as a candidate for the test. `reset`: may and can they reset their own password. */
export type TestUser = {
  readonly userId: string;
  readonly name: string;
  readonly isGuest: Told;
  readonly isEnabled: Told;
  readonly isSynced: Told;
  readonly isAdmin: Told;
  readonly reset: 'ready' | 'not-in-scope' | 'not-registered' | 'not-capable' | { readonly unknown: Because };
};

export const UNFIT = [
  'guest',
  'disabled',
  'not-synced',
  'admin',
  'not-in-scope',
  'not-registered',
  'not-capable',
] as const;
export type Unfit = (typeof UNFIT)[number];

/** What could not be told of a user before the test: said on the card, and no reason to refuse. */
export type Doubt = { readonly what: 'synced' | 'admin' | 'reset'; readonly because: Because };

/** Why a reset by this user would prove nothing, or could not be done; undefined where nothing is known against it. */
export function unfitness(user: TestUser): Unfit | undefined {
  if (user.isGuest === true) return 'guest';
  if (user.isEnabled === false) return 'disabled';
  if (user.isSynced === false) return 'not-synced';
  if (user.isAdmin === true) return 'admin';
  return typeof user.reset === 'object' || user.reset === 'ready' ? undefined : user.reset;
}

export function doubts({ isSynced, isAdmin, reset }: TestUser): readonly Doubt[] {
  return [
    ...(typeof isSynced === 'string' ? [{ what: 'synced', because: isSynced } as const] : []),
    ...(typeof isAdmin === 'string' ? [{ what: 'admin', because: isAdmin } as const] : []),
    ...(typeof reset === 'object' ? [{ what: 'reset', because: reset.unknown } as const] : []),
  ];
}

/** One event of the audit log about one user's password. `agent` is null where the event names none at all. */
export type PasswordEvent = {
  readonly by: 'self' | 'admin';
  readonly when: string;
  readonly isSuccess: boolean;
  readonly agent: string | null;
  readonly reason: string | null;
};

export type TestOutcome =
  | { readonly kind: 'written-back'; readonly when: string; readonly agent: string }
  | { readonly kind: 'cloud-only'; readonly when: string; readonly by: PasswordEvent['by'] }
  /** It succeeded, and the log doesn't say who carried it. */
  | { readonly kind: 'agent-unnamed'; readonly when: string }
  | { readonly kind: 'failed'; readonly when: string; readonly reason: string | null };

/** A guided test as the trail holds it; without an outcome it is still running. */
export type WritebackTest = {
  readonly id: string;
  readonly userId: string;
  readonly name: string;
  readonly doubts: readonly Doubt[];
  readonly startedAt: string;
  readonly by: Person;
  readonly outcome?: TestOutcome;
};

/**
 * What a user's password events since the start of the test show. A reset that was written back settles it, by a documented agent
 * before any other; else the newest event speaks. Anything but *None* is taken for an agent's name.
 */
export function outcomeOf(events: readonly PasswordEvent[]): TestOutcome | undefined {
  const newestFirst = events.toSorted((a, b) => Date.parse(b.when) - Date.parse(a.when));
  const told = newestFirst.map(outcome);
  const carried = told.filter((o) => o.kind === 'written-back');
  return carried.find((o) => isKnownAgent(o.agent)) ?? carried[0] ?? told[0];
}

function outcome({ by, when, isSuccess, agent, reason }: PasswordEvent): TestOutcome {
  if (!isSuccess) return { kind: 'failed', when, reason };
  if (!agent) return { kind: 'agent-unnamed', when };
  return isNoAgent(agent) ? { kind: 'cloud-only', when, by } : { kind: 'written-back', when, agent };
}

const REUSED_MS = 120_000;
/** How long a test without an outcome is the one under way, in milliseconds. */
export const TEST_HELD_MS = DAY_MS;

/** The test that is under way in this tenant: the newest one of the last day that has not ended. */
export function runningTest(tests: readonly WritebackTest[], now: string): WritebackTest | undefined {
  const newest = tests.at(-1);
  return newest && !newest.outcome && isYoung(newest, TEST_HELD_MS, now) ? newest : undefined;
}

/** A test of this user that the same person started moments ago: a second press means the same test. */
export function justStarted(
  tests: readonly WritebackTest[],
  userId: string,
  by: Person,
  now: string,
): WritebackTest | undefined {
  const running = runningTest(tests, now);
  const isSame = running?.userId === userId && running.by.objectId === by.objectId;
  return isSame && isYoung(running, REUSED_MS, now) ? running : undefined;
}

const isYoung = ({ startedAt }: WritebackTest, forMs: number, now: string): boolean =>
  isWithin(Date.parse(startedAt), forMs, Date.parse(now), AHEAD_MS);
