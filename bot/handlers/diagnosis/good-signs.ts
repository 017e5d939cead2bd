import { despiteCard, missingCard, quoteCard } from '../../../cards/diagnosis/index.ts';
import {
  bannerById,
  diagnose,
  LINES,
  leadsDespite,
  PROOFS,
  type ProblemId,
  probesFor,
} from '../../language/knowledge/index.ts';
import type { Told } from '../../language/pasted/signs.ts';
import { type Answer, type Ask, card } from '../../request.ts';
import { readFor } from './reported-evidence.ts';

/** Good signs that are missed, quoted, or there although something fails. It is talk: nothing of it is kept. */
export async function answerTold(ask: Ask, told: Told, text: string): Promise<Answer> {
  const { words, now, locale } = ask;
  const { missing, quote } = told;
  if (missing.length > 0) {
    const trouble = await search(
      ask,
      missing.flatMap((id) => PROOFS[id].leads),
    );
    const looks = [...new Set(missing.map((id) => PROOFS[id].look))].slice(0, 1);
    return card(missingCard({ words, now, missing, looks, trouble }));
  }
  if (!quote) return card(despiteCard({ words, now, trouble: await search(ask, leadsDespite(text, locale)) }));
  const { weight = 'good', leads = [] } = bannerById(quote.id) ?? {};
  const problems = weight === 'trouble' ? leads.map((l) => l.problem) : leadsDespite(text, locale);
  const trouble = quote.because === 'complaint' ? await search(ask, problems) : undefined;
  return card(quoteCard({ words, now, quote, weight, look: LINES.heartbeat, trouble }));
}

/** The search for a fault among these problems, after what bears on them was read. */
async function search(ask: Ask, problems: readonly ProblemId[]) {
  const question = { codes: [], problems: [...new Set(problems)] };
  const observations = await readFor(ask, probesFor(question));
  return diagnose({ ...question, observations, now: ask.now }).trouble;
}
