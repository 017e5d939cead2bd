import type { Evidence } from '../reading.ts';
import type { ProbeId } from '../vocabulary.ts';
import type { Look } from './looks.ts';

type Held = NonNullable<Evidence[ProbeId]>;

/**
 * The newest look of each probe after more of them, by its own time, whatever the order of arrival: what was found, and beside it
 * the newest try since that found nothing.
 */
export function withNewest(evidence: Evidence, looks: readonly Look[]): Evidence {
  if (looks.length === 0) return evidence;
  const fresh: { [P in ProbeId]?: Evidence[P] } = { ...evidence };
  for (const look of looks) {
    const { probe } = look.observation;
    // A role is looked up at each click; an old one is nobody's evidence.
    if (probe !== 'role') fresh[probe] = merged(fresh[probe], look);
  }
  return fresh;
}

function merged(held: Held | undefined, look: Look): Held {
  if (!held) return look;
  const looks: readonly Look[] = [
    { observation: held.observation, by: held.by },
    ...(held.missed ? [held.missed] : []),
    look,
  ];
  const found = newest(looks.filter(isKnown));
  const missed = newest(looks.filter((l) => !isKnown(l)));
  if (!found) return missed ?? look;
  return missed && missed.observation.at > found.observation.at ? { ...found, missed } : found;
}

const isKnown = ({ observation }: Look): boolean => 'facts' in observation;

function newest(looks: readonly Look[]): Look | undefined {
  return looks.reduce<Look | undefined>((a, b) => (!a || b.observation.at >= a.observation.at ? b : a), undefined);
}
