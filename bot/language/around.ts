import { type Locale, localeOf, USUAL_LOCALE } from '../workflow/locale.ts';
import { understand } from './classify.ts';
import { ownWords } from './own-words.ts';
import { cleaned } from './pasted/clean.ts';
import { proseOf } from './pasted/prose.ts';
import { linesOf } from './pasted/unglue.ts';

/** Words at least that show in which language somebody writes; fewer may be a console's. */
const FEWEST = 4;
/** What errors and headings of consoles look like in any language: not the person's words. */
const OF_CONSOLE =
  /\p{Lu}\p{L}{1,20}-\p{Lu}\p{L}{2,80}|^\s{2,}\S|^\s*(?:\+|At line|In Zeile|WARN|VERBOSE|ERROR|AUSF|The |Die |Der |Das |Es |Folgender |System error|Systemfehler)|[;{}<>=]|\s:\s|\S:\s{2}|:$|\\/u;

/** The lines that a person may have written: an error of a console goes on up to the next empty line. */
function unprinted(lines: readonly string[]): readonly string[] {
  let isPrinted = false;
  return lines.filter((line) => {
    isPrinted = line.trim() !== '' && (isPrinted || (OF_CONSOLE.test(line) && !/^\s/.test(line) && /:|\+/.test(line)));
    return !isPrinted && !OF_CONSOLE.test(line);
  });
}

/**
 * The language of the sentences around what somebody pasted, where it is one that consoles don't print; else the client's (`hint`,
 * such as `sl-SI`). What was pasted itself never decides: it is in the language of whatever printed it.
 */
export function localeAround(text: string, hint: string | undefined): Locale {
  const own = ownWords(proseOf(unprinted(linesOf(cleaned(text).text))));
  const words = own.match(/\p{L}{2,}/gu) ?? [];
  const spoken = words.length < FEWEST ? USUAL_LOCALE : understand(own, hint).locale;
  // An English sentence may be a console's or a person's, and nobody can tell.
  return spoken === USUAL_LOCALE ? localeOf(hint) : spoken;
}
