import { normalise } from './normalise.ts';

/** Asked of the proof of a change that has ended: to see it, where it is, to be given it again. */
const ASKED: readonly RegExp[] = [
  /\b(show|see|seen|where|give|get|bring|display|view|find|have|what is|whats|need|want)\b.{0,30}\b(the|that|my|its|our|some|any|change)? ?proofs?\b/,
  /\b(show|bring|where)\b.{0,30}\bdone card\b/,
  /^(the |your )?proof( again| please| pls)?\W*$/,
  /^(please |can you |could you )?prove (it|that|this)( to me| again| please)?$/,
  /\bwhat proves (it|that|this)\b/,
  /\b(pokaz\w*|prikaz\w*|kje|daj\w*|vide\w*|vidim|najd\w*|rab\w*|potrebuj\w*|zelim|kaksen|kateri)\b.{0,30}\bdokaz\w*\b/,
  /^dokaz\w*( prosim| se enkrat)?\W*$/,
  /\bkaj (to )?dokazuje\b/,
];
/** Another proof, or another form of it: the auditor's file, a test, what the server holds. */
const ELSE =
  /\b(export\w*|file|files|pdf|csv|report\w*|pack\w*|audit\w*|test\w*|server|event\w*|log|logs|identity|izvoz\w*|datotek\w*|poroc\w*|reviz\w*|preizkus\w*|streznik\w*|dogod\w*|dnevnik\w*)\b/;

/** "Show me the proof". Linear in the text's length, which is bounded before. */
export function asksForProof(text: string): boolean {
  const { plain } = normalise(text);
  return plain.length <= 200 && !ELSE.test(plain) && ASKED.some((asked) => asked.test(plain));
}
