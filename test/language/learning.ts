import { createHash } from 'node:crypto';
import { BUCKETS, cluesIn } from '../../bot/language/clues.ts';
import { read } from '../../bot/language/engine.ts';
import { INTENTS } from '../../bot/language/intents.ts';
import { normalise } from '../../bot/language/normalise.ts';
import { look } from '../../bot/language/view.ts';
import { type Labelled, readCorpus } from './corpus.ts';

const PASSES = 40;
// Most of a sentence's clues are left out at each look, so that no single word is relied upon.
const LEFT_OUT = 0.7;
const PACE = 0.1;

export const cluesOfText = (text: string): readonly number[] => {
  const normal = normalise(text);
  const { hits, locale } = read(normal, 'en');
  return cluesIn(
    look(hits, normal, locale),
    hits,
    normal.tokens.map((token) => token.text),
  );
};

// Numbers in a fixed order that look like chance: the same weights from the same corpus.
const chance = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

const shuffle = (size: number, draw: () => number): readonly number[] => {
  const order = Array.from({ length: size }, (_, index) => index);
  for (let left = size - 1; left > 0; left -= 1) {
    const other = Math.floor(draw() * (left + 1));
    [order[left], order[other]] = [order[other] ?? 0, order[left] ?? 0];
  }
  return order;
};

/** What the weights in bot/language/learned.json depend on; a test compares it. */
export const fingerprint = (): string =>
  createHash('sha256')
    .update(JSON.stringify(readCorpus('corpus.seen.tsv')))
    .digest('hex')
    .slice(0, 16);

/** Multinomial logistic regression by stochastic descent with a step per bucket (AdaGrad), quantised to bytes. */
export const learn = (corpus: readonly Labelled[]): { readonly scale: number; readonly weights: Int8Array } => {
  const width = INTENTS.length;
  const cases = corpus.map(({ intent, text }) => ({ goal: INTENTS.indexOf(intent), clues: cluesOfText(text) }));
  const weights = new Float64Array(BUCKETS * width);
  const spent = new Float64Array(BUCKETS).fill(1e-8);
  const odds = new Float64Array(width);
  const draw = chance(12345);
  for (let pass = 0; pass < PASSES; pass += 1) {
    for (const index of shuffle(cases.length, draw)) {
      const one = cases[index];
      if (!one) continue;
      const clues = one.clues.filter(() => draw() >= LEFT_OUT);
      odds.fill(0);
      for (const clue of clues)
        for (let at = 0; at < width; at += 1)
          odds[at] = (odds[at] ?? 0) + (weights[clue * width + at] ?? 0) / (1 - LEFT_OUT);
      const highest = Math.max(...odds);
      let sum = 0;
      for (let at = 0; at < width; at += 1) {
        odds[at] = Math.exp((odds[at] ?? 0) - highest);
        sum += odds[at] ?? 0;
      }
      let energy = 0;
      for (let at = 0; at < width; at += 1) {
        odds[at] = (odds[at] ?? 0) / sum - (at === one.goal ? 1 : 0);
        energy += (odds[at] ?? 0) ** 2;
      }
      for (const clue of clues) {
        spent[clue] = (spent[clue] ?? 0) + energy;
        const step = PACE / Math.sqrt(spent[clue] ?? 1);
        for (let at = 0; at < width; at += 1)
          weights[clue * width + at] = (weights[clue * width + at] ?? 0) - step * (odds[at] ?? 0);
      }
    }
  }
  const scale = 127 / weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  return { scale, weights: Int8Array.from(weights, (one) => Math.round(one * scale)) };
};
