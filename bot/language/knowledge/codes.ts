import type { Code } from './code.ts';
import { ADMIN_ACTS } from './codes-admin.ts';
import { EVENTS } from './codes-events.ts';
import { REFUSALS } from './codes-refusals.ts';
import { SIGN_INS } from './codes-sign-in.ts';
import { REMEDIES } from './remedies.ts';

/** Everything known by id: events, reset codes, results, reasons and sign-in codes. */
export const CODES: readonly Code[] = [...EVENTS, ...ADMIN_ACTS, ...REFUSALS, ...SIGN_INS].map((code) => {
  const remedy = code.remedy && REMEDIES[code.remedy];
  return remedy && 'line' in remedy ? { ...code, line: remedy.line } : code;
});

// Ids and names, in one spelling. A name never hides an id.
const BY_SPELLING: ReadonlyMap<string, Code> = new Map([
  ...CODES.flatMap((code) => (code.name ? [[code.name.toLowerCase(), code] as const] : [])),
  ...CODES.map((code) => [code.id.toLowerCase(), code] as const),
]);

/** A code by its id or by Microsoft's name for it, in any case. */
export function knownCode(spelling: string): Code | undefined {
  return BY_SPELLING.get(spelling.toLowerCase());
}

const NAMED: ReadonlyMap<string, Code> = new Map(
  CODES.filter((code) => code.source === 'SSPR' || code.source === 'Audit log').map((code) => [
    (code.name ?? code.id).toLowerCase(),
    code,
  ]),
);

const LONG_NAMES: ReadonlyMap<string, string> = new Map(
  CODES.flatMap(({ id, name }) =>
    [id, name ?? ''].flatMap((word) => (/^[a-z]{11,40}$/i.test(word) ? [[word.toLowerCase(), id] as const] : [])),
  ),
);

/** The ids of all codes that a person names instead ("ADPermissionsError"), in the order of the text. Reads each word once. */
export function idsByName(text: string): readonly string[] {
  const words = text.slice(0, 65_536).matchAll(/[a-z]{11,40}/gi);
  return [...new Set([...words].flatMap(([word]) => LONG_NAMES.get(word.toLowerCase()) ?? []))];
}

/** The reset refusals that a text gives by their long name, in the order of the text. Reads each word once. */
export function codesByName(text: string): readonly Code[] {
  const words = text.slice(0, 65_536).matchAll(/[a-z]{11,40}/gi);
  return [...new Set([...words].flatMap(([word]) => NAMED.get(word.toLowerCase()) ?? []))];
}
