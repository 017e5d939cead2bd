import { CAUSES, type CauseId } from './list/index.ts';

/**
 * Without blanks, hyphens, quotation marks and full stops, since a chat, a screenshot and a translation lose or add those; and what
 * English contracts is written out, since Microsoft's pages word the same sentence both ways.
 */
const solid = (text: string): string =>
  text
    .slice(0, 65_536)
    .toLowerCase()
    .replace(/can['’]t|can ?not/g, 'cannot')
    .replace(/n['’]t(?!\p{L})/gu, ' not')
    .replace(/['’](re|ve)(?!\p{L})/gu, (_, verb: string) => (verb === 're' ? ' are' : ' have'))
    .replace(/[^\p{L}\p{N}]+/gu, '');

const KNOWN = CAUSES.flatMap(({ id, texts = [] }) => texts.map((text) => ({ id, text, solid: solid(text) })));
/** A mail breaks its lines within a sentence, which goes on in small letters. */
const BREAK_WITHIN = /\s*\n\s*(?=[\p{Ll}\d])/gu;
const QUOTED = /["“„»][^"“”„«»]{20,1000}["“”«]/g;
/** Up to a comma too: what a person says behind it is theirs. */
const SENTENCE = /[^.!?,\n"“”„]+[.!?,\n"“”„]*/g;

/** The sentences of screens, logs and pages that a text holds: which causes they tell, and what is left of the text without them. */
export function textsIn(text: string): {
  readonly of: (cause: CauseId) => readonly string[];
  readonly causes: readonly CauseId[];
  /** Whether a sentence is said for more than one of them. */
  readonly isShared: (text: string) => boolean;
  readonly left: (text: string) => string;
} {
  const flat = solid(text);
  const all = KNOWN.filter((one) => flat.includes(one.solid));
  // A part of a longer sentence that is known says nothing of its own: "you do not have permission" to run the wizard.
  const found = all.filter((one) => !all.some((other) => isPartOf(one, other) && isOnlyThere(flat, one, other)));
  return {
    isShared: (text) => new Set(found.flatMap((one) => (one.text === text ? [one.id] : []))).size > 1,
    causes: [...new Set(found.map(({ id }) => id))],
    of: (cause) =>
      found
        .filter(({ id }) => id === cause)
        .slice(0, 1)
        .map((one) => one.text),
    left: (whole) =>
      found.length === 0
        ? whole
        : (unquoted(whole.replace(BREAK_WITHIN, ' '), found).match(SENTENCE) ?? [])
            .filter((sentence) => !tells(solid(sentence), found))
            .join(' '),
  };
}

type Known = (typeof KNOWN)[number];
const isPartOf = (one: Known, other: Known): boolean =>
  one.solid.length < other.solid.length && other.solid.includes(one.solid) && one.id !== other.id;
const isOnlyThere = (flat: string, one: Known, other: Known): boolean =>
  !flat.replaceAll(other.solid, '|').includes(one.solid);

/** Of a page that is quoted nothing is the person's, whatever stands around the sentence that is known. */
const unquoted = (text: string, found: readonly { readonly solid: string }[]): string =>
  text.replace(QUOTED, (quote) => (tells(solid(quote), found) ? ' . ' : quote));

const tells = (sentence: string, found: readonly { readonly solid: string }[]): boolean =>
  found.some((one) => sentence.includes(one.solid) || (sentence.length > 12 && one.solid.includes(sentence)));
