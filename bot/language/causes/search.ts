import { numberOf } from '../../lib/number-of.ts';
import type { Observation } from '../../workflow/reading.ts';
import { SEARCH_ANSWERS, type Search, type SearchAnswer, type SearchPlace } from '../../workflow/searching/search.ts';
import type { ProbeId } from '../../workflow/vocabulary.ts';
import { likeliest } from './likely.ts';
import { type Cause, type CauseId, causeById } from './list/index.ts';
import { OLD_PROBLEMS } from './old-places.ts';
import { answering, type TakenAway } from './rank.ts';
import { readingsIn } from './shape/readings.ts';
import { probesOf } from './shape/topics.ts';

export type Place = SearchPlace<CauseId>;
export type Trouble = Search<Cause, TakenAway['by']>;

/** A button holds no more than these. */
export const MOST_CAUSES = 12;
const SHOWN = '!';

/** The causes of a place as a button carries them; one that the person showed is marked. */
export const carried = ({ causes, shown }: Pick<Place, 'causes' | 'shown'>): string =>
  causes.map((id) => (shown.includes(id) ? `${id}${SHOWN}` : id)).join(' ');

/** The place and the answer that a button carries, of cards from before too, or undefined for anything that isn't one of ours. */
export function readPlace(
  data: Readonly<Record<string, unknown>>,
): (Place & { readonly answer: SearchAnswer }) | undefined {
  const causes = typeof data.causes === 'string' ? causesIn(data.causes) : causesOfOld(data);
  const answer = SEARCH_ANSWERS.find((a) => a === (data.answer ?? 'open'));
  const at = numberOf(data.cause === undefined ? 1 : data.cause);
  if (!causes || !answer || !Number.isInteger(at) || at < 1 || at > 99) return undefined;
  const from = data.from;
  if (from === undefined) return { ...causes, at, answer };
  // A code or a banner that leads to none of them was never on such a button.
  return typeof from === 'string' && likeliest(from).length > 0 ? { ...causes, at, answer, from } : undefined;
}

type Listed = Pick<Place, 'causes' | 'shown'>;

function causesIn(text: string): Listed | undefined {
  const words = text.length > 400 ? [] : text.split(' ');
  const causes = words.map((word) => causeById(word.replace(SHOWN, '')));
  const isOurs = causes.length > 0 && causes.length <= MOST_CAUSES && new Set(causes).size === causes.length;
  if (!isOurs || causes.some((cause) => !cause)) return undefined;
  const shown = words.flatMap((word, i) => (word.endsWith(SHOWN) && causes[i] ? [causes[i].id] : []));
  return { causes: causes.flatMap((cause) => (cause ? [cause.id] : [])), shown };
}

function causesOfOld({ problem, from }: Readonly<Record<string, unknown>>): Listed | undefined {
  const old = typeof problem === 'string' && Object.hasOwn(OLD_PROBLEMS, problem) ? OLD_PROBLEMS[problem] : undefined;
  if (!old) return undefined;
  const led = typeof from === 'string' ? likeliest(from).slice(0, MOST_CAUSES) : [];
  return { causes: led.length > 0 ? led : old, shown: [] };
}

/** The search at this place, with what the readings rule out taken away. Pure; `now` decides what is fresh. */
export function troubleAt(place: Place, observations: readonly Observation[], now: string): Trouble {
  const readings = readingsIn(observations, now);
  const all = place.causes.flatMap((id) => causeById(id) ?? []);
  const outOf = (cause: Cause) => answering(cause, readings, place.shown.includes(cause.id))?.by;
  const open = all.flatMap((cause, i) => (outOf(cause) ? [] : [{ cause, at: i + 1 }]));
  const tried = open.filter(({ at }) => at < place.at).map(({ cause }) => cause);
  const current = open.find(({ at }) => at >= place.at);
  return {
    place: { ...place, at: current?.at ?? all.length + 1 },
    current: current?.cause,
    number: Math.min(tried.length + 1, open.length),
    total: open.length,
    open: open.filter(({ at }) => at >= place.at).map(({ cause }) => cause),
    tried,
    ruledOut: all.flatMap((cause) => {
      const by = outOf(cause);
      return by ? [{ cause, by }] : [];
    }),
    docs: current?.cause.source ?? all[0]?.source ?? '',
  };
}

/** The place after this one: *Still broken* was pressed. */
export const nextPlace = (place: Place): Place => ({ ...place, at: place.at + 1 });

/** What the bot should read before it draws the card at this place. */
export function probesAt({ causes }: Pick<Place, 'causes'>): readonly ProbeId[] {
  return [...new Set(causes.flatMap((id) => probesOf(causeById(id)?.topic ?? 'console')))];
}
