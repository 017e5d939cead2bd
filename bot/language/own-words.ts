import { unquoted } from './pasted/signs.ts';

/** What consoles print and scripts are made of: a cmdlet, a name in CamelCase with what stands behind its colon, true and false. */
const PRINTED =
  /\p{Lu}\p{Ll}{1,20}-\p{Lu}\p{L}{2,80}|(?:\p{Lu}\p{Ll}{1,40}){2,8}(?:\s{0,40}[:=]\s{0,4}\S{1,80})?|(?<!\p{L})(?:True|False)(?!\p{L})/gu;
/** A sentence in quotes: three words or more. A single quote counts only where no letter stands before it. */
const QUOTED =
  /["“”„»«]\s{0,4}[^"“”„»«\n]{2,400}?\s[^"“”„»«\n]{1,200}?\s[^"“”„»«\n]{1,400}?["“”„»«]|(?<![\p{L}\d])'(?:[^'\n]|(?<=\p{L})'(?=\p{L})){2,200}\s(?:[^'\n]|(?<=\p{L})'(?=\p{L})){1,200}\s(?:[^'\n]|(?<=\p{L})'(?=\p{L})){2,200}'(?!\p{L})/gu;
const WORD = /\p{L}{2,}/u;

/**
 * What a person says in their own words: the text without the lines of the portal, the outputs and the sentences that they quote,
 * which are in the language of whatever printed them. Empty where nothing of it is theirs.
 */
export function ownWords(text: string): string {
  const own = unquoted(text).replace(QUOTED, ' ').replace(PRINTED, ' ');
  if (WORD.test(own)) return own;
  // A quote alone is all that they say; an output alone says nothing of their language.
  const kept = text.replace(PRINTED, ' ');
  return WORD.test(kept) ? kept : '';
}
