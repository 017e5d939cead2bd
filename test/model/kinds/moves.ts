import fc from 'fast-check';
import type { TicketMeaning } from '../../../bot/workflow/record/ticket.ts';
import { CHANGE_VERBS, type ChangeVerb, KIND_IDS, ROUTES } from '../../../bot/workflow/vocabulary.ts';
import { FREEZES, LOGS, POLICIES, READINGS, REDS } from './given.ts';
import { APPROVERS, FOUND, type Name, OPERATORS, PEOPLE } from './people.ts';

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
  /** An approver stops everything, somebody lifts it; or anybody tries. */
  stop: fc.record({
    what: what('stop'),
    verb: fc.constantFrom('stop' as const, 'lift' as const, 'lift' as const),
    name: fc.constantFrom(...PEOPLE),
    found: fc.constantFrom(...FOUND, 'as-ever' as const, 'as-ever' as const, 'as-ever' as const),
    isSaid: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
  }),
  /** An approver is away for some hours, and names who approves for them; or is back. */
  away: fc.record({
    what: what('away'),
    name: fc.constantFrom(...APPROVERS),
    // An approver among them may be away too.
    substitute: fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom('grady', 'henrietta') },
      { weight: 1, arbitrary: fc.constantFrom(...PEOPLE) },
    ) as fc.Arbitrary<Name>,
    hours: fc.integer({ min: -1, max: 60 }),
    /** Not at once, but so many hours from now. */
    later: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30 })),
    isBack: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  }),
  /** Another calendar of freezes is read, or none can be. */
  freeze: fc.record({ what: what('freeze'), which: fc.nat(FREEZES.length + 2) }),
  /** A ticket system says how a ticket stands, now or by a message that was long on its way; or it is another ticket. */
  ticket: fc.record({
    what: what('ticket'),
    ticket: fc.constantFrom('T1', 'T1', 'T1', ' t1', 'T2'),
    means: fc.constantFrom<TicketMeaning>('approved', 'open', 'rejected', 'closed', 'cancelled'),
    isLate: fc.integer({ min: 0, max: 4 }).map((n) => n === 0),
  }),
  /** The stored plan of a request that waits, or of a change that runs, is given another setting, under the hash that it had. */
  tamper: fc.record({ what: what('tamper') }),
};
const WEIGHTS = {
  start: 4,
  forward: 28,
  press: 14,
  report: 3,
  test: 1,
  wait: 1,
  restart: 1,
  policy: 1,
  stop: 1.5,
  away: 4,
  freeze: 0.5,
  ticket: 1.5,
  tamper: 0.3,
};

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
