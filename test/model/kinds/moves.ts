import fc from 'fast-check';
import type { Observation } from '../../../bot/workflow/reading.ts';
import type { Policy } from '../../../bot/workflow/record/events.ts';
import { CHANGE_VERBS, type ChangeVerb, KIND_IDS, ROUTES } from '../../../bot/workflow/vocabulary.ts';
import { at, clientThere, off, on, policy, read, unread } from '../../workflow/kit.ts';
import { FOUND, OPERATORS, PEOPLE } from './people.ts';

/** What the portal reads as, from nothing done to both clients there. */
const READINGS: readonly Observation[] = [
  read(off),
  read(clientThere),
  read(on),
  read({ ...on, cloudProvisioningEnablementForTenant: true }),
  read({ ...off, enablementForTenant: true, accountUnlockEnabled: true, cloudProvisioningEnablementForTenant: true }),
  unread(),
];
/** What may be red beside it. */
const REDS: readonly (readonly Observation[])[] = [
  ...Array.from({ length: 6 }, () => []),
  [{ probe: 'sync', at: at(0), facts: { enabled: false, lastSync: null } }],
  [{ probe: 'sspr-scope', at: at(0), facts: { scope: 'none', group: null } }],
];
/** What stands in the log: nothing, a reset by an agent, or that writeback was turned off or on; now, or before all of this. */
const LOGS = [undefined, ...ROUTES, 'disable', 'enable'] as const;

/** The policies that come into force one after the other; a change keeps the one that it was sent under. */
export const POLICIES: readonly Policy[] = [
  policy,
  { ...policy, version: 'p2', quorum: 2, remindAfterHours: 1, escalateAfterHours: 2 },
  { ...policy, version: 'p3', quorum: 2, threePeople: true },
  { ...policy, version: 'p4', threePeople: true, approvalHours: 3, executionHours: 2 },
  { ...policy, version: 'p5', loneAdmin: true, quorum: 2 },
  { ...policy, version: 'p6', remindAfterHours: 1, escalateAfterHours: 2 },
];

const looks = {
  reading: fc.constantFrom(...READINGS),
  red: fc.constantFrom(...REDS),
  logged: fc.constantFrom(...LOGS),
  isOldLog: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
};
/** The presses by which most could go wrong. */
const TELLING = ['apply', 'approve', 'portal', 'next', 'check'] as const satisfies readonly ChangeVerb[];

const only = fc.constantFrom('both' as const, 'both' as const, 'connect' as const, 'sspr' as const);
const what = <K extends string>(name: K) => fc.constant(name);

const MOVES = {
  /** Whoever has the role makes a plan. */
  start: fc.record({
    what: what('start'),
    name: fc.constantFrom(...PEOPLE),
    kind: fc.constantFrom(...KIND_IDS),
    route: fc.constantFrom(...ROUTES),
    reading: looks.reading,
    red: looks.red,
    only,
  }),
  /** The story goes on, by whoever's turn it is. */
  forward: fc.record({ what: what('forward'), ...looks }),
  /** Anybody presses anything, on any change that there was, with a card that may be old. */
  press: fc.record({
    what: what('press'),
    verb: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...CHANGE_VERBS) },
      { weight: 2, arbitrary: fc.constantFrom(...TELLING) },
    ),
    name: fc.oneof(
      { weight: 1, arbitrary: fc.constantFrom(...PEOPLE) },
      { weight: 2, arbitrary: fc.constantFrom(...OPERATORS) },
    ),
    found: fc.oneof(
      { weight: 3, arbitrary: fc.constant('as-ever' as const) },
      { weight: 2, arbitrary: fc.constantFrom(...FOUND) },
    ),
    which: fc.integer({ min: 0, max: 7 }).map((n) => Math.max(0, n - 4)),
    isOld: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
    isTicked: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
    asked: fc.constantFrom('all' as const, 'all' as const, 'nobody' as const, 'nobody-known' as const),
    only,
    ...looks,
  }),
  /** An apply tells how it ended, or one that nobody waits for any more does. */
  report: fc.record({
    what: what('report'),
    outcome: fc.constantFrom('written' as const, 'ambiguous' as const, 'refused' as const, 'more-is-red' as const),
    isStrange: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
    ...looks,
  }),
  /** A guided test ends. */
  test: fc.record({
    what: what('test'),
    name: fc.constantFrom(...PEOPLE),
    outcome: fc.constantFrom('connect-sync' as const, 'cloud-sync' as const, 'refused' as const),
    ...looks,
  }),
  wait: fc.record({
    what: what('wait'),
    minutes: fc.oneof(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1440, max: 10_080 })),
    /** The clock looks in so many times. */
    times: fc.integer({ min: 1, max: 4 }),
  }),
  restart: fc.record({ what: what('restart') }),
  policy: fc.record({ what: what('policy'), which: fc.nat(POLICIES.length - 1) }),
  /** The stored plan of a request that waits is given another setting, under the hash that it had. */
  tamper: fc.record({ what: what('tamper') }),
};
const WEIGHTS = { start: 4, forward: 28, press: 14, report: 3, test: 1, wait: 1, restart: 1, policy: 1, tamper: 0.3 };

const inTenant = fc.integer({ min: 0, max: 9 }).map((n) => (n === 0 ? 1 : 0) as 0 | 1);
const one = fc.oneof(
  ...(Object.keys(MOVES) as readonly (keyof typeof MOVES)[]).map((name) => ({
    weight: Math.round(10 * WEIGHTS[name]),
    arbitrary: MOVES[name] as fc.Arbitrary<Act>,
  })),
);
type Act = {
  readonly [K in keyof typeof MOVES]: (typeof MOVES)[K] extends fc.Arbitrary<infer M> ? M : never;
}[keyof typeof MOVES];
export type Looks = Pick<Extract<Act, { what: 'forward' }>, 'reading' | 'red' | 'logged' | 'isOldLog'>;
export type Press = Extract<Act, { what: 'press' }>;
export type Move = readonly [Act, 0 | 1];

export const sequences: fc.Arbitrary<readonly Move[]> = fc
  .tuple(fc.nat(POLICIES.length - 1), fc.array(fc.tuple(one, inTenant), { minLength: 20, maxLength: 120, size: 'max' }))
  .map(([which, moves]) => [[{ what: 'policy', which }, 0], ...moves.flatMap(often)] as const);

function often(move: Move): readonly Move[] {
  const [act] = move;
  return act.what === 'wait' ? Array.from({ length: act.times }, () => move) : [move];
}
