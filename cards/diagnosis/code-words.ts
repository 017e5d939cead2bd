import { knowledgeIn, type Words } from '../words/index.ts';

/** What a code means, as Markdown; undefined for one that isn't known. */
export function meaningOf(words: Words, id: string): string | undefined {
  const { codes, signIns } = knowledgeIn(words);
  const found = [...Object.entries(codes), ...Object.entries(signIns)].find(([key]) => key === id);
  return found?.[1];
}

/** What a code is called: its id and Microsoft's name for it, or our words where it has neither. */
export function titleOf(words: Words, { id, name }: { readonly id: string; readonly name?: string }): string {
  const own = Object.entries(knowledgeIn(words).titles).find(([key]) => key === id);
  return own?.[1] ?? (name ? `${id} · ${name}` : id);
}
