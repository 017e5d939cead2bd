import type { Code } from './code.ts';
import { EVENTS } from './codes-events.ts';
import { REFUSALS } from './codes-refusals.ts';
import { SIGN_INS } from './codes-sign-in.ts';

/** Everything known by id: events, reset codes, results, reasons and sign-in codes. */
export const CODES: readonly Code[] = [...EVENTS, ...REFUSALS, ...SIGN_INS];

// Ids and names, in one spelling. A name never hides an id.
const BY_SPELLING: ReadonlyMap<string, Code> = new Map([
  ...CODES.flatMap((code) => (code.name ? [[code.name.toLowerCase(), code] as const] : [])),
  ...CODES.map((code) => [code.id.toLowerCase(), code] as const),
]);

/** A code by its id or by Microsoft's name for it, in any case. */
export function knownCode(spelling: string): Code | undefined {
  return BY_SPELLING.get(spelling.toLowerCase());
}

const LONGEST_NAME = Math.max(...[...BY_SPELLING.keys()].map((name) => name.length));

/** The codes that a text gives by name, in the order of the text. Reads each word once. */
export function codesByName(text: string): readonly Code[] {
  const found = new Set<Code>();
  for (const [word] of text.slice(0, 65_536).matchAll(/[a-z][a-z-]{8,}/gi)) {
    const code = word.length <= LONGEST_NAME ? knownCode(word) : undefined;
    if (code) found.add(code);
  }
  return [...found];
}
