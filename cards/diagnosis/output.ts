import { knowledgeIn, type Language, type Words } from '../words.ts';

export type FindingId = keyof Language['knowledge']['outputs'];

/** What an output says, as a sentence. */
export function outputLine(words: Words, { finding }: { readonly finding: FindingId }): string {
  return knowledgeIn(words).outputs[finding];
}
