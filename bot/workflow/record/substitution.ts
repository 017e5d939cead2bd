import type { Person } from '../reading.ts';

/** An approver who is away, who approves for them, and until when (ISO, UTC). It holds until a record says that it has ended. */
export type Substitution = { readonly away: Person; readonly substitute: Person; readonly until: string };

export type SubstitutionTold =
  /** Whoever wrote it is away until a time (ISO, UTC), and this person approves for them. With a `changeId`: it was open then. */
  | { readonly type: 'substitute-named'; readonly substitute: Person; readonly until: string }
  | {
      readonly type: 'substitute-ended';
      readonly away: Person;
      readonly substitute: Person;
      readonly because: 'back' | 'time' | 'another';
    };
