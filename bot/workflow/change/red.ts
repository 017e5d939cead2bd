import { readiness } from '../evidence/readiness.ts';
import type { Observation } from '../reading.ts';
import type { ProbeId } from '../vocabulary.ts';
import { approvalsOf, type Change } from './change.ts';
import { decidesAlone } from './emergency.ts';
import { unreadRole } from './unread-role.ts';

/** Unmet here stands in the way of a setup: red. Unmet elsewhere is what the setup mends, or a matter of taste. */
export const BLOCKERS = ['licence', 'sync', 'sspr-scope', 'role'] as const satisfies readonly ProbeId[];

/** Those that are read again before the settings; whoever presses had their role looked up at that press. */
export const READ_AGAIN = ['licence', 'sync', 'sspr-scope'] as const satisfies readonly ProbeId[];

/** The readings that are red. Each is judged as of its own time: nothing turns red, or is mended, while nobody looks. */
export function redIn(observations: readonly Observation[]): readonly ProbeId[] {
  const unmet = observations.flatMap((o) => readiness([o], o.at).filter((row) => row.answer === 'unmet'));
  return BLOCKERS.filter((id) => unmet.some(({ probe }) => probe === id));
}

/** What is red on the cards of a change, and so a part of what is approved: an unread role of its requester too. */
export function redOf({ observations }: Pick<Change, 'observations'>): readonly ProbeId[] {
  const red = redIn(observations);
  return unreadRole(observations) ? [...red, 'role'] : red;
}

/** The red readings that every approval which counts covers; for a lone admin those that they ticked. */
export function coveredBy(change: Change): readonly ProbeId[] {
  if (decidesAlone(change)) return change.inSpiteOf ?? [];
  const [first = [], ...others] = approvalsOf(change).map(({ inSpiteOf = [] }) => inSpiteOf);
  return first.filter((id) => others.every((ids) => ids.includes(id)));
}

/** What of these readings is red and not approved: where there is any, the settings stay as they are. Unknown isn't red. */
export function moreRed(change: Change, observations: readonly Observation[]): readonly ProbeId[] {
  const covered = coveredBy(change);
  return redIn(observations).filter((id) => !covered.includes(id));
}

/** What stands red on the card of a lone admin, not ticked yet. */
export function toTick(change: Change): readonly ProbeId[] {
  const covered = coveredBy(change);
  return redOf(change).filter((id) => !covered.includes(id));
}

/** These readings with what was found out anew; a try that found nothing leaves the older one. */
export function withKnown(readings: readonly Observation[], fresh: readonly Observation[]): readonly Observation[] {
  const found = fresh.filter((o) => 'facts' in o);
  if (found.length === 0) return readings;
  return [...readings.filter((o) => !found.some(({ probe }) => probe === o.probe)), ...found];
}
