import { type Change, expiresAt } from '../../bot/workflow/change/change.ts';
import { closingReadings } from '../../bot/workflow/change/closing.ts';
import { decidesAlone } from '../../bot/workflow/change/emergency.ts';
import { toTick } from '../../bot/workflow/change/red.ts';
import { type ChangeVerb, WAYS } from '../../bot/workflow/vocabulary.ts';
import { type Action, button, type Tie } from '../parts/card.ts';
import { escaped, LENGTHS } from '../parts/escape.ts';
import { kindWords } from '../parts/kind-words.ts';
import { nameOf } from '../parts/people.ts';
import { until } from '../parts/time.ts';
import type { Words } from '../words/index.ts';
import type { KindWords } from '../words/shape/index.ts';
import type { ChangeInput } from './change-input.ts';

export const tieOf = (change: Change): Tie => ({ id: change.id, version: change.version });

/** A lone admin has something red before them that they haven't ticked. */
export function ticksAlone(change: Change): boolean {
  return decidesAlone(change) && change.phase === 'running' && toTick(change).length > 0;
}

/** `title`: what it says where it means more than to open its view. */
type Look = NonNullable<Parameters<typeof button>[3]> & { readonly title?: string };

/** The buttons of these verbs that the viewer may press, in the order given. */
export function verbButtons(
  { words, change, viewer }: ChangeInput,
  verbs: readonly (ChangeVerb | readonly [ChangeVerb, Look])[],
): readonly Action[] {
  return verbs.flatMap((entry) => {
    const [verb, { title, ...look }]: readonly [ChangeVerb, Look] = typeof entry === 'string' ? [entry, {}] : entry;
    const sendsTick = ticksAlone(change) && WAYS.some((one) => one === verb);
    const sent = sendsTick ? { ...look, sendsInputs: true } : look;
    return viewer.verbs.includes(verb) ? [button(title ?? words.buttons[verb], verb, tieOf(change), sent)] : [];
  });
}

/** The first twelve digits of the plan's hash: enough to compare by eye. */
export function shortHash(change: Change): string {
  return escaped(change.plan.hash, LENGTHS.short).slice(0, 12);
}

export function expiryRow(words: Words, change: Change, now: string): readonly (readonly [string, string])[] {
  const at = expiresAt(change);
  return at ? [[words.change.facts.expires, until(words, at, now)]] : [];
}

export function requesterOf(words: Words, change: Change): string {
  return nameOf(words, change.requester);
}

/** Each closing reading with its answer, a word beside its sign; `without` leaves out those that something else says. */
export function closingRows(
  words: Words,
  change: Change,
  without: readonly (keyof KindWords['answer'])[] = [],
): readonly (readonly [string, string])[] {
  return closingReadings(change.plan).flatMap((id) => {
    const answer = change.closing[id] ?? 'unknown';
    return without.includes(answer)
      ? []
      : [[words.terms.closing[id], kindWords(words, change).answer[answer]] as const];
  });
}
