import type { Change } from '../../../bot/workflow/change/change.ts';
import type { Ending } from '../../../bot/workflow/change/topics.ts';
import { expiredIntro } from '../../change/expired.ts';
import { nameOf } from '../../parts/people.ts';
import { ago, date } from '../../parts/time.ts';
import { reviewed } from '../change.ts';
import { rejectedWhy } from './decision.ts';
import { type About, type OfChange, say, stands, type Told } from './given.ts';
import { whoApplied } from './whom.ts';

/** Of all changes that are remembered, the newest that came out so; one that is still under way may have been approved. */
export function lastOf(changes: Iterable<Change>, ending: Ending): Change | undefined {
  return [...changes].reduce<Change | undefined>((last, one) => {
    const at = endedSo(one, ending);
    return at && at > ((last && endedSo(last, ending)) ?? '') ? one : last;
  }, undefined);
}

/** When it came out so, ISO; undefined where it didn't. */
function endedSo({ phase, approvedAt, endedAt, intent, reported, operator }: Change, ending: Ending) {
  switch (ending) {
    case 'approved':
      return approvedAt;
    case 'applied':
      return operator && endedAt ? (intent?.at ?? reported?.at ?? endedAt) : undefined;
    case 'rejected':
    case 'cancelled':
    case 'expired':
      return phase === ending ? endedAt : undefined;
  }
}

/** "Who rejected the last one?" is asked of the last that was rejected, whatever waits now. */
export function lastOne(given: About, open: Change | undefined): Told | undefined {
  const { words, last, isShared } = given;
  if (!last) return undefined;
  const { ending, change } = last;
  const another = (of: Change | undefined) =>
    open && open.id !== of?.id && !open.endedAt
      ? words.doing.last.now(stands({ words, change: open, isShared }))
      : undefined;
  if (!change) return say(words.doing.last.none[ending], another(undefined));
  const told = toldOf({ ...given, change }, ending);
  const asked = words.doing.last.asked(
    nameOf(words, change.requester),
    date(words, change.submittedAt ?? change.plannedAt),
  );
  return {
    said: told.said,
    more: [told.more, change.endedAt ? asked : undefined, another(change)].filter(Boolean).join(' ') || undefined,
  };
}

function toldOf(given: OfChange, ending: Ending): Told {
  const { words, change, now } = given;
  const age = ago(words, change.endedAt ?? now, now);
  switch (ending) {
    case 'rejected':
      return rejectedWhy(given);
    case 'approved': {
      const told = change.reviews
        .filter(({ verdict }) => verdict === 'approved')
        .map((one) => reviewed(words, one, now));
      return { said: { clause: told.join(' ') || words.facts.aloneByPolicy } };
    }
    case 'cancelled':
      return say(words.doing.last.cancelled(nameOf(words, change.endedBy), age));
    case 'applied':
      return whoApplied(given);
    case 'expired':
      return say(words.about.expires.expired(age), expiredIntro(words, change));
  }
}
