import { redOf, withKnown } from '../change/red.ts';
import type { ChangeKind } from '../kinds/index.ts';
import { known, type Observation } from '../reading.ts';

/**
 * What the approver is to see otherwise than the plan's maker did: settings that couldn't be read then and can be now, and what was red
 * and has been mended since.
 */
export function readAnew(
  { reads }: ChangeKind,
  planned: readonly Observation[],
  fresh: readonly Observation[],
): readonly Observation[] {
  const red = redOf({ observations: planned });
  const isWanted = ({ probe }: Observation) => (probe === reads ? !known(planned, reads) : red.includes(probe));
  return withKnown(planned, fresh.filter(isWanted));
}
