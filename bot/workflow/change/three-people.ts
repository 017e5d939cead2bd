import { isSamePerson, type Person } from '../reading.ts';
import type { Event } from '../record/events.ts';
import { approvedBefore } from './asked.ts';
import { approvalsOf, type Change } from './change.ts';

/** The parts of a change that its policy may give to three people. */
export type Part = 'requester' | 'approver' | 'applier';

/** `absent`: their substitute has approved it for them. */
export type Barred = Exclude<Part, 'applier'> | 'absent';

/**
 * The part that keeps this person from carrying the change out, on the server or in the portal, where its policy asks for three people;
 * undefined where nothing does. Whoever approved it before it was asked anew has approved it.
 */
export function barredFromDoing(change: Change, person: Person): Barred | undefined {
  if (!change.policy?.threePeople) return undefined;
  if (isSamePerson(change.requester, person)) return 'requester';
  const isAmong = (all: readonly Person[]) => all.some((one) => isSamePerson(one, person));
  const decided = approvalsOf(change);
  // Whoever was away has approved by their substitute, now or before it was asked anew.
  const absent = decided.flatMap((review) => review.for ?? []);
  if (isAmong(decided.map(({ by }) => by))) return 'approver';
  if (isAmong(absent)) return 'absent';
  return isAmong(approvedBefore(change)) ? 'approver' : undefined;
}

type Done = Pick<Change, 'doers' | 'emergency'>;

/** Who carried out a part of it, as far as that is kept, or went on without approval. */
export const doersOf = ({ doers = [], emergency }: Done): readonly Person[] =>
  emergency ? [emergency.by, ...doers] : doers;

/** Whether this person is one of those, and so may not approve or accept it under a policy of three people. */
export function hasDone(change: Done & Pick<Change, 'policy'>, person: Person): boolean {
  return change.policy?.threePeople === true && doersOf(change).some((one) => isSamePerson(one, person));
}

/** Notes who carried out a part of it: kept only where a policy asks for it, or lets it go without approval, whose review is somebody else's. */
export function withDoer(change: Change, { type, by }: Event): Change {
  const { policy, doers = [] } = change;
  const isKept = policy?.threePeople === true || policy?.breakGlass === true;
  if (!isKept || by === 'pilot' || !DOES.has(type) || doers.some((one) => isSamePerson(one, by))) return change;
  return { ...change, doers: [...doers, by] };
}

const DOES: ReadonlySet<Event['type']> = new Set(['step-done', 'attested', 'way-chosen', 'apply-intended']);
