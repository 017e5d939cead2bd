/** A whole word, or several. */
export const whole = (...patterns: readonly RegExp[]): string =>
  `(?<![\\p{L}\\p{N}])(?:${patterns.map(({ source }) => source).join('|')})(?![\\p{L}\\p{N}])`;

/** Takes the first match out of a text. */
export function take(text: string, source: string): { readonly found?: RegExpExecArray; readonly rest: string } {
  const found = new RegExp(source, 'u').exec(text);
  if (!found) return { rest: text };
  return { found, rest: `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}` };
}
