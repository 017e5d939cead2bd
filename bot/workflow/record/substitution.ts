import type { Person } from '../reading.ts';

/** An approver who is away, who approves for them, and until when (ISO, UTC). It holds until a record says that it has ended. */
export type Substitution = { readonly away: Person; readonly substitute: Person; readonly until: string };

/** The same for a time that is still to come; from its beginning (ISO, UTC) on it holds by a record of its own. */
export type PlannedSubstitution = Substitution & { readonly from: string };

/** They are back, its time is over, they named somebody else, or whoever was to couldn't when it was to begin. */
export type SubstitutionEnd = 'back' | 'time' | 'another' | 'unable';

export type SubstitutionTold =
  /** Whoever wrote it is away until a time (ISO, UTC), and this person approves for them. With a `changeId`: it was open then. */
  | { readonly type: 'substitute-named'; readonly substitute: Person; readonly until: string }
  /** Whoever wrote it will be away then. It takes the place of what they planned before. */
  | { readonly type: 'substitute-planned'; readonly substitute: Person; readonly from: string; readonly until: string }
  /** What was planned has begun. */
  | { readonly type: 'substitute-begun'; readonly away: Person; readonly substitute: Person; readonly until: string }
  /** `from`: it was planned and had not begun. `unable`: when it was to begin, the substitute was away too, or had asked for what waits. */
  | {
      readonly type: 'substitute-ended';
      readonly away: Person;
      readonly substitute: Person;
      readonly because: SubstitutionEnd;
      readonly from?: string;
    };
