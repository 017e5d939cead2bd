import { despiteCard, missingCard, quoteCard } from '../../../cards/diagnosis/index.ts';
import type { Diagnosis, Question } from '../../language/causes/index.ts';
import { bannerById, LINES, PROOFS } from '../../language/knowledge/index.ts';
import type { Told } from '../../language/pasted/signs.ts';
import { type Answer, type Ask, card } from '../../request.ts';
import { diagnosed } from './reported-evidence.ts';

/** Nobody denies such a line by asking of it, or by words beside it. */
const OPEN: readonly NonNullable<Told['quote']>['because'][] = ['unsure', 'asked'];

/** Good signs that are missed, quoted, or there although something fails. It is talk: nothing of it is kept. */
export async function answerTold(ask: Ask, told: Told, text: string): Promise<Answer> {
  const { words, now, locale } = ask;
  const { missing, quote, rest } = told;
  if (missing.length > 0) {
    const { trouble } = await diagnosed(ask, { codes: [], text, locale, missing });
    const looks = [...new Set(missing.map((id) => PROOFS[id].look))].slice(0, 1);
    return card(missingCard({ words, now, missing, looks, trouble }));
  }
  const despite = { codes: [], text: rest, locale, arrives: true };
  if (!quote) return card(despiteCard({ words, now, trouble: await soughtBy(ask, despite) }));
  const { weight = 'good' } = bannerById(quote.id) ?? {};
  const question = weight === 'trouble' ? { codes: [], text: rest, locale, banner: quote.id } : despite;
  // Whoever tells of a line of trouble, in whatever words, looks for its cause.
  const isSought = quote.because === 'complaint' || (weight === 'trouble' && OPEN.includes(quote.because));
  const trouble = isSought ? await soughtBy(ask, question) : undefined;
  return card(quoteCard({ words, now, quote, weight, look: LINES.heartbeat, trouble }));
}

/** The search where something stands out; where nothing does the card asks what a user sees, and guesses at nothing. */
async function soughtBy(ask: Ask, question: Question): Promise<Diagnosis['trouble']> {
  const { choice, trouble } = await diagnosed(ask, question);
  return choice.kind === 'none' ? undefined : trouble;
}
