import { DAY_MS } from '../../bot/workflow/time/durations.ts';
import { type Element, quiet, text } from '../parts/card.ts';
import { ago, date } from '../parts/time.ts';
import { knowledgeIn, type Words } from '../words/index.ts';
import { meaningOf } from './code-words.ts';
import type { Known } from './parts.ts';

const MARKS = { good: '✓', info: '•', trouble: '✗' } as const;
/** A lone proof older than this tells nothing of now (the bound of the status). */
const OLD_MS = 30 * DAY_MS;
/** A server's own time may be this far ahead of UTC. */
const ZONE_MS = DAY_MS;

export type PastedEvent = {
  readonly id: number;
  readonly newest?: string;
  readonly isUntold?: true;
  readonly count: number;
};
type Shown = {
  readonly words: Words;
  readonly now: string;
  readonly pasted: { readonly events: readonly PastedEvent[] };
  readonly known: readonly Known[];
};

/** What a code means, and below it how often and when it was seen, and what that is worth today. */
export function eventLine(input: Shown, id: string): readonly Element[] {
  const { words, pasted, known } = input;
  const { talk } = knowledgeIn(words);
  const code = known.find((k) => k.id === id);
  const means = meaningOf(words, id);
  if (!code || !means) return [];
  const event = pasted.events.find((e) => String(e.id) === id);
  const said = /^\w+$/.test(id) ? talk.pasted.event(id.replace('_', '\\_'), means) : means;
  const main = text(`${MARKS[code.weight]} ${said}`, { spacing: 'Small' });
  if (!event) return [main];
  return [main, quiet([talk.pasted.times(event.count), ...when(input, event)].join(' · '), { spacing: 'None' })];
}

/** "last 22 Nov 2026, 14:05 UTC", or in the server's own time where the paste doesn't say which; and its age where that matters. */
function when({ words, now }: Shown, { newest, isUntold }: PastedEvent): readonly string[] {
  const { talk, told } = knowledgeIn(words);
  if (!newest) return [isUntold ? told.means.untold : told.means.undated];
  const isUtc = newest.endsWith('Z');
  const iso = isUtc ? newest : `${newest}Z`;
  const shown = date(words, iso);
  const last = talk.pasted.newest(isUtc ? shown : shown.replace(talk.pasted.utc, talk.pasted.serverTime));
  const age = Date.parse(now) - Date.parse(iso);
  if (age < -ZONE_MS) return [last, told.means.ahead];
  return age > OLD_MS ? [last, told.means.old(ago(words, iso, now))] : [last];
}
