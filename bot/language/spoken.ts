import { type Locale, localeOf } from '../workflow/locale.ts';
import { textsIn } from './causes/texts.ts';
import { read } from './engine/engine.ts';
import { normalise } from './engine/normalise.ts';
import { ownWords } from './pasted/index.ts';
import { unquoted } from './pasted/signs.ts';

/** So long a quotation is somebody else's sentence; a shorter one may be a name of something. */
const QUOTED = /["“”„»«][^"“”„»«]{16,600}["“”„»«]/gu;
/** Names that programs print, and addresses of hosts: words of no language. */
const NAMES = /(?:\b\w*[a-z][A-Z]\w*\b)|(?:\b[\w-]+\.[\w.-]+\b)|(?:\b\w*[_\\/]\w*\b)/g;

/** A text without what is quoted in it: the lines of the portal, the sentences of pages and messages, and whatever stands in quotation marks. */
export function withoutQuotes(text: string): string {
  const bare = unquoted(text).replace(QUOTED, ' ');
  return textsIn(text).left(bare);
}

/**
 * The language of a person's own words. What they paste or quote decides nothing: where no word of their own tells it, it is the one
 * given, their client's.
 */
export function spokenIn(text: string, given: string | undefined): Locale {
  const own = withoutQuotes(ownWords(text)).replace(NAMES, ' ');
  return read(normalise(own), localeOf(given)).locale;
}
