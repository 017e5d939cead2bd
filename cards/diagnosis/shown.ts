import { type Element, quiet, text } from '../parts/card.ts';
import { escaped, LENGTHS } from '../parts/escape.ts';
import { knowledgeIn, type Language, type Words } from '../words/index.ts';

export type FindingId = keyof Language['knowledge']['outputs'];
/** What an output tells, as the readers of outputs give it. */
export type Shown = { readonly id: FindingId; readonly number?: number; readonly name?: string };

/** What one finding shows, in a sentence. */
export function shownLine(words: Words, { id, number, name }: Shown): string {
  const { shows } = knowledgeIn(words).outputs[id];
  const value = number === undefined ? (name ?? '') : String(number);
  return typeof shows === 'string' ? shows : shows(escaped(value, LENGTHS.name));
}

/** What one finding shows, and where to look next. */
export function shownElements(words: Words, finding: Shown): readonly Element[] {
  const { next } = knowledgeIn(words).outputs[finding.id];
  return [text(shownLine(words, finding), { spacing: 'Small' }), quiet(next, { spacing: 'None' })];
}
