/** Longest shown length, in characters, by what the text is. */
export const LENGTHS = { name: 80, product: 80, ticket: 60, short: 120, reason: 1000 } as const;

const SPACES = /[\s\u2028\u2029]+/gu;
/** Control, bidi and zero-width characters (Cc, Cf), lone surrogates, private use, and blanks that look like nothing. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{DI}\u2800]/gu;
const MARK_PILES = /(\p{M}{3})\p{M}+/gu;
/** What Markdown, HTML, mentions and the date functions of cards are made of. */
const MARKUP = /[\\`*_[\](){}#~|<>&!@]/g;
const LEADING_MARKER = /^([-+=])|^(\d+)\./;

/** One line of visible characters, cut to `longest` with an ellipsis. For places that render no Markdown: inputs, summaries. */
export function plain(text: string, longest: number = LENGTHS.short): string {
  const seen = text.replace(SPACES, ' ').replace(INVISIBLE, '').replace(MARK_PILES, '$1').replace(/ {2,}/g, ' ').trim();
  const characters = [...seen];
  return characters.length > longest
    ? `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : seen;
}

/**
 * Text of a person or of the tenant, safe inside a TextBlock or a FactSet: it renders as the very characters it is made of,
 * never as Markdown, a link, a mention or a date function.
 */
export function escaped(text: string, longest: number = LENGTHS.short): string {
  return plain(text, longest)
    .replace(MARKUP, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\/(?=\/)/g, '\\/')
    .replace(/(www)\./gi, '$1\\.')
    .replace(LEADING_MARKER, (_, sign: string | undefined, number: string | undefined) =>
      sign ? `\\${sign}` : `${number}\\.`,
    );
}
