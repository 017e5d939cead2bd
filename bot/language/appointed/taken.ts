/** A whole word, or several. */
export const whole = (...patterns: readonly RegExp[]): string =>
  `(?<![\\p{L}\\p{N}])(?:${patterns.map(({ source }) => source).join('|')})(?![\\p{L}\\p{N}])`;

/** Each pattern is built once; there are only so many as the words of all languages make. */
const known = new Map<string, RegExp>();
export function built(source: string, flags: 'u' | 'gu' = 'u'): RegExp {
  const key = `${flags} ${source}`;
  const pattern = known.get(key) ?? new RegExp(source, flags);
  known.set(key, pattern);
  return pattern;
}

/** Takes the first match out of a text. */
export function take(text: string, source: string): { readonly found?: RegExpExecArray; readonly rest: string } {
  const found = built(source).exec(text);
  if (!found) return { rest: text };
  return { found, rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}` };
}
