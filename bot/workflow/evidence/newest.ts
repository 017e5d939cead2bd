import type { Event } from '../events.ts';
import type { Evidence, Observation, Person } from '../reading.ts';
import type { ProbeId } from '../vocabulary.ts';

type Held = NonNullable<Evidence[ProbeId]>;

/**
 * The newest look of each probe after one more event, by its own time, whatever the order of arrival: what was found, and beside it
 * the newest try since that found nothing.
 */
export function withNewest(evidence: Evidence, event: Event): Evidence {
  if (!('observations' in event) || event.by === 'pilot') return evidence;
  const fresh: { [P in ProbeId]?: Evidence[P] } = { ...evidence };
  for (const observation of event.observations) {
    // A role is looked up at each click; an old one is nobody's evidence.
    if (observation.probe !== 'role')
      fresh[observation.probe] = merged(fresh[observation.probe], { observation, by: event.by });
  }
  return fresh;
}

type Look = { readonly observation: Observation; readonly by: Person };

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
