import { type Locale, localeOf, USUAL_LOCALE } from '../workflow/locale.ts';
import { ownWords } from './own-words.ts';
import { cleaned } from './pasted/clean.ts';
import { proseOf } from './pasted/prose.ts';
import { linesOf } from './pasted/unglue.ts';
import { understand } from './understand.ts';
import { LANGUAGES } from './words/index.ts';

/** Words at least that show in which language somebody writes; fewer may be a console's, but for what no console says. */
const FEWEST = 4;
const FEWEST_OF_PEOPLE = 2;
/** Of such lines, that many are listened to. */
const MOST = 20;
/** What only people say, in any language: a question, and words for what they show. */
const OF_PEOPLE = new RegExp(
  String.raw`(?<!\p{L})(?:${Object.values(LANGUAGES)
    .flatMap(({ form }) => [form.asksForMore, form.shows])
    .join('|')
    .replaceAll('*', String.raw`\p{L}*`)})(?!\p{L})`,
  'iu',
);
const isOfPeople = (line: string): boolean => OF_PEOPLE.test(line.normalize('NFD').replace(/\p{M}/gu, ''));
/** A line that only a person says, which may end as the heads of consoles do: "This is what I get:". */
const isPersons = (line: string): boolean => isOfPeople(line) && !OF_CONSOLE.test(line.replace(/:\s*$/, ''));
/** What errors and headings of consoles look like in any language: not the person's words. */
const OF_CONSOLE =
  /\p{Lu}\p{L}{1,20}-\p{Lu}\p{L}{2,80}|^\s{2,}\S|^\s*(?:\+|At line|In Zeile|WARN|VERBOSE|ERROR|AUSF|The |Die |Der |Das |Es |Folgender |System error|Systemfehler)|[;{}<>=]|\s:\s|\S:\s{2}|:$|\\/u;

/** The lines that a person may have written: an error of a console goes on up to the next empty line. */
function unprinted(lines: readonly string[]): readonly string[] {
  let isPrinted = false;
  return lines.filter((line) => {
    if (isPersons(line)) return true;
    isPrinted = line.trim() !== '' && (isPrinted || (OF_CONSOLE.test(line) && !/^\s/.test(line) && /:|\+/.test(line)));
    return !isPrinted && !OF_CONSOLE.test(line);
  });
}

/**
 * The language of the sentences around what somebody pasted, where it is one that consoles don't print; else the client's (`hint`,
 * such as `sl-SI`). What was pasted itself never decides: it is in the language of whatever printed it.
 */
export function localeAround(text: string, hint: string | undefined): Locale {
  const lines = unprinted(linesOf(cleaned(text).text));
  // A sentence that is certainly theirs decides, whatever other sentences a console has printed below it.
  const certain = lines
    .filter(isPersons)
    .slice(0, MOST)
    .map((line) => languageIn([line], FEWEST_OF_PEOPLE, hint));
  const spoken =
    certain.find((locale) => locale !== USUAL_LOCALE) ?? asideIn(text, hint) ?? languageIn(lines, FEWEST, hint);
  // An English sentence may be a console's or a person's, and nobody can tell.
  return spoken === USUAL_LOCALE ? localeOf(hint) : spoken;
}

/** Where a person's words and what was printed share a line: "TcpTestSucceeded : True, a je to v redu?" */
const PART = /[\n}\]]|[,.;!?](?=\s)|(?<=[?])|\s[-–—]\s|:(?=\s)/u;

/** The language of the parts of lines that only a person says, where it is one that consoles don't print. */
function asideIn(text: string, hint: string | undefined): Locale | undefined {
  const parts = cleaned(text)
    .text.slice(0, 2_000)
    .split(PART)
    .filter((part) => isOfPeople(part) && !OF_CONSOLE.test(part))
    .slice(0, MOST);
  return parts.map((part) => languageIn([part], FEWEST_OF_PEOPLE, hint)).find((locale) => locale !== USUAL_LOCALE);
}

function languageIn(lines: readonly string[], fewest: number, hint: string | undefined): Locale {
  const own = ownWords(proseOf(lines));
  return (own.match(/\p{L}{2,}/gu) ?? []).length < fewest ? USUAL_LOCALE : understand(own, hint).locale;
}
