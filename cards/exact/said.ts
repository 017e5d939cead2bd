import type { Words } from '../words/index.ts';

/** The words that answer a question by themselves. `not-yet` is a no that may still become a yes. */
export type FirstWord = 'yes' | 'no' | 'not-yet' | 'cant-tell';

/**
 * What there is to say, as Markdown: a whole sentence, or a clause in lower case that follows a colon. `word` is the answer to
 * the question that asks for exactly this, and absent where the sentence is no answer to it.
 */
export type Said =
  | { readonly word?: FirstWord; readonly sentence: string }
  | { readonly word?: FirstWord; readonly clause: string };

/**
 * The one place where yes and no are said. Undefined where nothing is known and the question asked for something else.
 * @param isExact whether the question asked for exactly this; the sentence alone is true whatever was asked
 */
export function spoken(words: Words, said: Said, isExact: boolean): string | undefined {
  const { first } = words.facts;
  if (said.word === 'cant-tell' && !isExact) return undefined;
  const word = isExact ? said.word : undefined;
  if (!word) return 'clause' in said ? capitalised(said.clause) : said.sentence;
  if ('sentence' in said) return `${first[word]}. ${said.sentence}`;
  return `${first[word]}${word === 'cant-tell' ? ',' : ':'} ${said.clause}`;
}

/** Past the stars and quotes of Markdown that a sentence may begin with. */
export function capitalised(clause: string): string {
  return clause.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toUpperCase());
}

/** To be said after a colon. Names and the product's own words keep their capital: they stand in bold. */
export function uncapitalised(sentence: string): string {
  return sentence.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
