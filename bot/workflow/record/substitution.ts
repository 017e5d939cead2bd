import type { Person } from '../reading.ts';

/** An approver who is away, who approves for them, and until when (ISO, UTC). It holds until a record says that it has ended. */
export type Substitution = { readonly away: Person; readonly substitute: Person; readonly until: string };
