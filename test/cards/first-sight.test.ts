import assert from 'node:assert/strict';
import { wordsAtFirstSight } from '../support/first-sight.ts';
import { diagnosisSamples } from './diagnosis-samples.ts';
import { samplesFor } from './samples.ts';

const MOST = 120;

/** Cards that still say more at first sight, with the most words of either language. This list may only grow shorter. */
const STILL_LONG: Readonly<Record<string, number>> = {
  'plan-reason-missing': 127,
};

describe('a card at first sight', () => {
  const counts = new Map<string, number>();
  for (const locale of ['en', 'sl'] as const)
    for (const { name, drawn } of [...samplesFor(locale), ...diagnosisSamples(locale)])
      counts.set(name, Math.max(counts.get(name) ?? 0, wordsAtFirstSight(drawn.card)));

  it(`says what it has to say in ${MOST} words`, () => {
    const long = [...counts].filter(([name, count]) => count > (STILL_LONG[name] ?? MOST));
    assert.deepEqual(long, []);
  });

  it('is taken off the list of the long ones once it is short', () => {
    const short = Object.keys(STILL_LONG).filter((name) => (counts.get(name) ?? 0) <= MOST);
    assert.deepEqual(short, []);
  });
});
