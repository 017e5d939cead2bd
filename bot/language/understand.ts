import { localeOf } from '../workflow/locale.ts';
import { namesTime } from './appointed/wish.ts';
import { read } from './engine/engine.ts';
import { normalise } from './engine/normalise.ts';
import type { Understanding } from './intents/index.ts';
import { findCodes } from './knowledge/find-codes.ts';
import { reconsider } from './model/learned.ts';
import { decideIntent } from './rules/index.ts';
import { detail } from './rules/params.ts';
import { look, type View } from './rules/view.ts';

export { INTENTS, type Intent, type Params, type Understanding } from './intents/index.ts';

// A code of ours settles what a text is about, unless it asks to be told of it or talks of another product.
const isAboutCodes = (codes: readonly string[], view: View): boolean => {
  if (codes.length === 0 || (view.has('notify') && view.has('if', 'goes'))) return false;
  const ours = codes.some((code) => !code.startsWith('AADSTS') && !code.startsWith('0x'));
  return ours || view.ours || !view.has('foreign');
};

/**
 * What a person wants, from what they typed.
 * @param text as it came from Teams: mentions, markup, entities and all; what is past 2,000 characters is not read
 * @param locale the activity's locale, such as `sl-SI`; decides only where the text shows no language
 */
export const understand = (text: string, locale?: string): Understanding => {
  const normal = normalise(text);
  const { locale: spoken, hits } = read(normal, localeOf(locale));
  if (hits.length === 0) return { intent: normal.asks ? 'help' : 'unknown', locale: spoken, params: {} };
  const view = look(hits, normal, spoken);
  const codes = findCodes(normal.plain);
  const words = normal.tokens.map((token) => token.text);
  const decided = decideIntent(view);
  const isTime = codes.length === 0 && namesTime(normal.plain, spoken);
  const weighed = isTime ? 'slot' : isAboutCodes(codes, view) ? 'diagnose' : reconsider(decided, view, hits, words);
  // Reminding sends messages to others, and a freeze or a time is spoken of by its few names: none of them on a likeness alone.
  const isLikenessAlone =
    (weighed === 'remind' && !view.has('reminding')) ||
    (weighed === 'freeze' && !view.has('freezing')) ||
    (weighed === 'slot' && !isTime);
  const intent = isLikenessAlone ? decided : weighed;
  return {
    intent,
    locale: spoken,
    params: detail(intent, view, codes, words),
  };
};
