import type { Hit } from '../engine/engine.ts';
import { hashOf } from '../engine/fnv.ts';
import type { View } from '../rules/view.ts';

/** How many buckets the clues of a text are spread over; each holds one weight per intent. */
export const BUCKETS = 16384;
const WORDS_READ = 120;
// Any two of a text's first concepts, wherever they stand: what they mean together no single one tells.
const MOST_PAIRED = 12;
const SILENT: readonly string[] = ['filler', 'prep', 'id', 'greet'];

const bucketOf = (clue: string): number => {
  const hash = hashOf(clue);
  return (hash ^ (hash >>> 15)) & (BUCKETS - 1);
};

function* pairs(kind: string, items: readonly string[], apart: number): Generator<string> {
  for (let at = apart; at < items.length; at += 1) yield `${kind}${items[at - apart]} ${items[at]}`;
}

function* spelling(word: string): Generator<string> {
  yield `w${word}`;
  if (word.length > 4) yield `4${word.slice(0, 4)}`;
  if (word.length > 6) yield `6${word.slice(0, 6)}`;
  const edged = `<${word.slice(0, 28)}>`;
  for (let at = 0; at + 4 <= edged.length; at += 1) yield `g${edged.slice(at, at + 4)}`;
}

function* cluesOf(view: View, hits: readonly Hit[], words: readonly string[]): Generator<string> {
  const concepts = ['^', ...hits.map((hit) => hit.concept).filter((concept) => !SILENT.includes(concept)), '$'];
  for (const concept of concepts) yield `c${concept}`;
  yield* pairs('n', concepts, 1);
  yield* pairs('s', concepts, 2);
  for (const word of words) yield* spelling(word);
  const distinct = [...new Set(concepts)].slice(1, 1 + MOST_PAIRED).sort();
  for (const [at, one] of distinct.entries()) for (const other of distinct.slice(at + 1)) yield `p${one} ${other}`;
  yield* pairs('b', ['^', ...words.map((word) => word.slice(0, 5)), '$'], 1);
  yield `act ${view.act} ${view.commanded}`;
  yield `state ${view.state}`;
  for (const flag of ['refused', 'failed', 'commanded', 'loose', 'asks', 'complains'] as const)
    if (view[flag]) yield flag;
  yield `strays ${Math.min(view.strays, 3)}`;
  yield `size ${Math.min(concepts.length - 2, 7)}`;
}

/** The buckets that a text's concepts, words and word beginnings fall into, each once. */
export const cluesIn = (view: View, hits: readonly Hit[], words: readonly string[]): readonly number[] => [
  ...new Set([...cluesOf(view, hits.slice(0, WORDS_READ), words.slice(0, WORDS_READ))].map(bucketOf)),
];
