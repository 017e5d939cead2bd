import type { Locale } from '../../workflow/locale.ts';
import type { Idea } from '../words/shape/ideas.ts';
import { evidenceIn, type SignKind } from './evidence.ts';
import type { CauseId } from './list/index.ts';
import { rank } from './rank.ts';
import { saidIn } from './said.ts';

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

/** The strongest sign of a cause that words give, or undefined where they give none. A text of a screen is stronger than any word. */
export function tellsOf(text: string, locale: Locale): Extract<SignKind, 'text' | 'named' | 'fits'> | undefined {
  const { signs } = evidenceIn({ text, locale, codes: [], missing: [], findings: [] });
  return (['text', 'named', 'fits'] as const).find((kind) => signs.some((sign) => sign.kind === kind));
}

/** The cause that the words tell of most, or undefined where they tell of none. */
export function likeliestTold(text: string, locale: Locale): CauseId | undefined {
  const evidence = evidenceIn({ text, locale, codes: [], missing: [], findings: [] });
  return rank(evidence, []).ranked[0]?.cause.id;
}

/** Whether a text says that something fails, whatever that is. */
export const saysThatItFails = (text: string, locale: Locale): boolean =>
  saidIn(text, locale).hits.some(({ idea }) => FAILING.includes(idea));

/** Whether a text says that people suffer, without what of: "my phone rings", "two passwords". */
export const tellsOfGrief = (text: string, locale: Locale): boolean =>
  saidIn(text, locale).hits.some(({ idea }) => idea === 'grief');

/** Whether a text complains of what one of the causes looks like: a sign of it stands there, and something fails. */
export const complainsOf = (text: string, locale: Locale): boolean =>
  saysThatItFails(text, locale) && tellsOf(text, locale) !== undefined;
