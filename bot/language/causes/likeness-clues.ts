import { hashOf } from '../engine/fnv.ts';
import { IDEAS, type Idea } from '../words/shape/ideas.ts';
import type { CauseId } from './list/index.ts';
import type { Said } from './said.ts';

/** How many buckets the clues of a complaint are spread over: one for each idea; the rest for two ideas together, and for beginnings of words. */
export const LIKENESS_BUCKETS = 8192;
const WORDS_READ = 60;
// Words of one root begin alike, in both languages.
const ROOT = 5;
const SHORTEST = 3;
// Of a long text, that many ideas are paired.
const MOST_PAIRED = 16;

/** The buckets of what a text tells: its ideas, any two of them, its words, and causes that sentences of screens in it tell (`shown`), each once. */
export function likenessClues({ words, hits }: Said, shown: readonly CauseId[]): readonly number[] {
  const ideas = [...new Set(hits.filter(({ at }) => at < WORDS_READ).map(({ idea }) => idea))];
  const few = ideas.slice(0, MOST_PAIRED);
  const pairs = few.flatMap((one, at) => few.slice(at + 1).map((other) => bucketOf([one, other].sort().join(' '))));
  const read = words.slice(0, WORDS_READ).flatMap(({ text }) => clueOfWord(text) ?? []);
  const screens = shown.map((cause) => bucketOf(`s${cause}`));
  return [...new Set([...ideas.map(clueOfIdea), ...pairs, ...read, ...screens])];
}

export const clueOfIdea = (idea: Idea): number => IDEAS.indexOf(idea);

/** Undefined for a word too short to tell anything. */
export const clueOfWord = (word: string): number | undefined =>
  word.length >= SHORTEST ? bucketOf(`w${word.slice(0, ROOT)}`) : undefined;

const bucketOf = (clue: string): number => IDEAS.length + (hashOf(clue) % (LIKENESS_BUCKETS - IDEAS.length));

/** What a complaint resembles in which no cause stands out. */
export const NO_CAUSE = '-';

/** What a text can be: a question, an order or talk; or a complaint. */
export const COMPLAINS = ['other', 'complaint'] as const;
