import { createHash } from 'node:crypto';
import { read } from '../../bot/language/engine/engine.ts';
import { normalise } from '../../bot/language/engine/normalise.ts';
import { INTENTS } from '../../bot/language/intents/index.ts';
import { BUCKETS, cluesIn } from '../../bot/language/model/clues.ts';
import { look } from '../../bot/language/rules/view.ts';
import { chance } from './chance.ts';
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

const shuffle = (size: number, draw: () => number): readonly number[] => {
  const order = Array.from({ length: size }, (_, index) => index);
  for (let left = size - 1; left > 0; left -= 1) {
    const other = Math.floor(draw() * (left + 1));
    [order[left], order[other]] = [order[other] ?? 0, order[left] ?? 0];
  }
  return order;
};

/** What weights depend on; a test compares it. */
export const fingerprintOf = (sentences: unknown): string =>
  createHash('sha256').update(JSON.stringify(sentences)).digest('hex').slice(0, 16);

export const fingerprint = (): string => fingerprintOf(readCorpus('corpus.seen.tsv'));

/** A sentence's clues, and the place of the right label among all. */
export type Lesson = { readonly goal: number; readonly clues: readonly number[] };
type Learnt = { readonly scale: number; readonly weights: Int8Array };

export const learn = (corpus: readonly Labelled[]): Learnt =>
  learnFrom(
    corpus.map(({ intent, text }) => ({ goal: INTENTS.indexOf(intent), clues: cluesOfText(text) })),
    { width: INTENTS.length, buckets: BUCKETS, passes: PASSES },
  );

/** Multinomial logistic regression by stochastic descent with a step per bucket (AdaGrad), quantised to bytes. */
export const learnFrom = (
  lessons: readonly Lesson[],
  {
    width,
    buckets,
    passes,
    leftOut = LEFT_OUT,
  }: { readonly width: number; readonly buckets: number; readonly passes: number; readonly leftOut?: number },
): Learnt => {
  const weights = new Float64Array(buckets * width);
  const spent = new Float64Array(buckets).fill(1e-8);
  const odds = new Float64Array(width);
  const draw = chance(12345);
  for (let pass = 0; pass < passes; pass += 1) {
    for (const index of shuffle(lessons.length, draw)) {
      const one = lessons[index];
      if (!one) continue;
      const clues = one.clues.filter(() => draw() >= leftOut);
      odds.fill(0);
      for (const clue of clues)
        for (let at = 0; at < width; at += 1)
          odds[at] = (odds[at] ?? 0) + (weights[clue * width + at] ?? 0) / (1 - leftOut);
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
        const row = clue * width;
        for (let at = 0; at < width; at += 1) weights[row + at] = (weights[row + at] ?? 0) - step * (odds[at] ?? 0);
      }
    }
  }
  const scale = 127 / weights.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  return { scale, weights: Int8Array.from(weights, (one) => Math.round(one * scale)) };
};
