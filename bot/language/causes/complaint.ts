import { once } from '../../lib/once.ts';
import type { Locale } from '../../workflow/locale.ts';
import type { Idea } from '../words/shape/ideas.ts';
import { complaintChance } from './complains.ts';
import { type Evidence, evidenceIn, LIKENESS, readIn, type SignKind } from './evidence.ts';
import type { CauseId } from './list/index.ts';
import { rank } from './rank.ts';
import { type Said, saidIn } from './said.ts';

const FAILING: readonly Idea[] = [
  'not',
  'fails',
  'stopped',
  'denied',
  'missing',
  'grey',
  'blocked',
  'disabled',
  'removed',
  'outdated',
  'expired',
  'locked',
  'wrong-password',
];

/** Each part when it is asked for: most of what is heard is only asked whether anything fails. */
type Heard = { readonly said: () => Said; readonly evidence: () => Evidence; readonly complains: () => number };
const NOTHING_ELSE = { codes: [], missing: [], findings: [] } as const;

/** Of a text its own sentences are asked too, several times in a row: so many of the last answers are kept. */
const KEPT = 4;
const kept = new Map<string, Heard>();

/** What words tell. */
function heardIn(text: string, locale: Locale): Heard {
  const key = `${locale} ${text}`;
  const known = kept.get(key);
  if (known) return known;
  const heard = hearAnew(text, locale);
  if (kept.size >= KEPT) for (const oldest of [...kept.keys()].slice(0, 1)) kept.delete(oldest);
  kept.set(key, heard);
  return heard;
}

function hearAnew(text: string, locale: Locale): Heard {
  const read = once(() => readIn({ text, locale, ...NOTHING_ELSE }));
  return {
    said: once(() => (read().left === text ? read().said : saidIn(text, locale))),
    evidence: once(() => evidenceIn({ text, locale, ...NOTHING_ELSE }, read())),
    complains: once(() => complaintChance(read().said, read().screens.causes)),
  };
}

/** The strongest sign of a cause that words give, or undefined where they give none. A text of a screen is stronger than any word. */
export function tellsOf(text: string, locale: Locale): Extract<SignKind, 'text' | 'named' | 'fits'> | undefined {
  const { signs } = heardIn(text, locale).evidence();
  return (['text', 'named', 'fits'] as const).find((kind) => signs.some((sign) => sign.kind === kind));
}

/** The cause that the words tell of most, or undefined where they tell of none. */
export function likeliestTold(text: string, locale: Locale): CauseId | undefined {
  return rank(heardIn(text, locale).evidence(), []).ranked[0]?.cause.id;
}

/**
 * How much a text resembles complaints: `complains`, how likely it is one at all; `ofCause`, how likely it is one of that cause which
 * it resembles most; both 0 to 1.
 */
export function resemblance(text: string, locale: Locale): { readonly complains: number; readonly ofCause: number } {
  const { evidence, complains } = heardIn(text, locale);
  const like = evidence()
    .signs.filter(({ kind }) => kind === 'likeness')
    .map(({ weight }) => weight / LIKENESS);
  return { complains: complains(), ofCause: Math.max(0, ...like) };
}

/** Whether a text says that something fails, whatever that is. */
export const saysThatItFails = (text: string, locale: Locale): boolean =>
  heardIn(text, locale)
    .said()
    .hits.some(({ idea }) => FAILING.includes(idea));

/** Whether a text says that people suffer, without what of: "my phone rings", "two passwords". */
export const tellsOfGrief = (text: string, locale: Locale): boolean =>
  heardIn(text, locale)
    .said()
    .hits.some(({ idea }) => idea === 'grief');

const DONE: readonly Idea[] = ['enabled', 'done'];
const OF_A_HALF: readonly Idea[] = ['half', 'box', 'wizard', 'writeback', 'optional-features'];

/** Whether a text says of writeback or a half of it that it was done, and of nothing that it fails: "a colleague ticked it in spring". */
export function saysThatItIsDone(text: string, locale: Locale): boolean {
  const { hits } = heardIn(text, locale).said();
  const tells = (ideas: readonly Idea[]) => hits.some(({ idea }) => ideas.includes(idea));
  return tells(DONE) && tells(OF_A_HALF) && !tells([...FAILING, 'grief', 'only']);
}

/** Whether a text complains of what one of the causes looks like: a sign of it stands there, and something fails. */
export const complainsOf = (text: string, locale: Locale): boolean =>
  saysThatItFails(text, locale) && tellsOf(text, locale) !== undefined;
