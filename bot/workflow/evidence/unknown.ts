import type { Observation, Person } from '../reading.ts';
import type { EvidenceItem } from './assessment.ts';
import type { Kept } from './keep.ts';

/** What couldn't be read at the newest try, with the reason. A failed try is no claim: it changes no verdict and no age. */
export function unknownItems({ evidence }: Kept): readonly EvidenceItem[] {
  return Object.values(evidence).flatMap(({ observation, by, missed }) =>
    item(missed?.observation ?? observation, missed?.by ?? by),
  );
}

function item(o: Observation, by: Person): readonly EvidenceItem[] {
  if (!('because' in o)) return [];
  const { probe, because, code, since } = o;
  const says = { id: 'unknown', probe, because, ...(code ? { code } : {}), ...(since ? { since } : {}) } as const;
  const bare = { claims: [], isCounted: false, isAhead: false, speaksFor: 'neither', ground: 'documented' } as const;
  return [{ source: probe, says, at: o.at, learnedAt: o.at, by, ...bare }];
}
