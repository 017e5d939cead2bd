import type { Hit } from './engine.ts';
import { INTENTS, type Intent } from './intents.ts';
import table from './learned.json' with { type: 'json' };
import type { View } from './view.ts';

/** How many buckets the clues of a text are spread over; each holds one weight per intent. */
export const BUCKETS = 16384;
const WORDS_READ = 120;
// Any two of a text's first concepts, wherever they stand: what they mean together no single one tells.
const MOST_PAIRED = 12;
const SILENT: readonly string[] = ['filler', 'prep', 'id', 'greet'];

const weights = new Int8Array(Buffer.from(table.weights, 'base64'));

// FNV-1a: the same bucket on every machine and in every run.
const bucketOf = (clue: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < clue.length; at += 1) hash = Math.imul(hash ^ clue.charCodeAt(at), 0x01000193);
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

// In the weights' own scale: what the rules' verdict is worth, more where they found nothing of ours in a text. Found on
// sentences that neither of the two had met.
const VERDICT = 0.5;
const NOTHING_OF_OURS = 1;

const worth = (decided: Intent, view: View): number =>
  decided === 'unknown' && !view.anchored ? NOTHING_OF_OURS : VERDICT;

/**
 * Weighs what the rules decided against the labelled corpus, which is boiled down to one weight per clue and intent.
 * A text of nothing but "ok" has no clues to weigh. A refusal ("don't turn it off") is never turned into a wish.
 */
export const reconsider = (decided: Intent, view: View, hits: readonly Hit[], words: readonly string[]): Intent => {
  if (view.size === 0 || (view.refused && decided === 'unknown')) return decided;
  const clues = cluesIn(view, hits, words);
  const scores = INTENTS.map(
    (intent, index) =>
      clues.reduce((sum, clue) => sum + (weights[clue * INTENTS.length + index] ?? 0), 0) / table.scale +
      (intent === decided ? worth(decided, view) : 0),
  );
  const likeliest = INTENTS[scores.indexOf(Math.max(...scores))] ?? decided;
  return view.refused && (likeliest === 'rollback' || likeliest === 'setup') ? decided : likeliest;
};
