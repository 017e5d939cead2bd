import { type Element, quiet, text } from '../parts/card.ts';
import { escaped, LENGTHS } from '../parts/escape.ts';
import { knowledgeIn, type Language, type Words } from '../words/index.ts';

export type FindingId = keyof Language['knowledge']['outputs'];
/** What an output tells, as the readers of outputs give it. */
export type Shown = { readonly id: FindingId; readonly number?: number; readonly name?: string };

/** What one finding shows, and where to look next. */
export function shownElements(words: Words, finding: Shown): readonly Element[] {
  const { shows, next } = knowledgeIn(words).outputs[finding.id];
  const value = finding.number === undefined ? (finding.name ?? '') : String(finding.number);
  const said = typeof shows === 'string' ? shows : shows(escaped(value, LENGTHS.name));
  return [text(said, { spacing: 'Small' }), quiet(next, { spacing: 'None' })];
}
