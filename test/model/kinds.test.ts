import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CHANGE_VERBS, KIND_IDS } from '../../bot/workflow/vocabulary.ts';
import { runs } from '../support/deep.ts';
import { judge } from './kinds/laws.ts';
import { sequences } from './kinds/moves.ts';
import { play } from './kinds/play.ts';

const RUNS = runs(1_000, 50_000);

describe('changes of every kind in one tenant, by anybody, in any order', () => {
  it(`keep the laws (${RUNS} sequences)`, () => {
    fc.assert(
      fc.property(sequences, (moves) => void judge(play(moves))),
      { numRuns: RUNS },
    );
  });

  it('are each brought to their end by some of them, each press is anybody’s now and then, and refused now and then', () => {
    const presses = CHANGE_VERBS.flatMap((verb) => [`${verb} accepted`, `${verb} refused`]);
    const ends = KIND_IDS.flatMap((kind) =>
      ['done', 'failed', 'accepted', 'cancelled', 'expired', 'rejected', 'cut off and done'].map(
        (end) => `${kind} ${end}`,
      ),
    );
    const owed = [
      ...presses,
      ...ends,
      'turned off after a move',
      'tamper refused',
      'approved for another',
      'ticket accepted',
      'ticket refused',
      'done in an emergency',
      'away accepted',
      'away refused',
      'test accepted',
      'report accepted',
      'stop accepted',
      'stop refused',
      'lift accepted',
      'lift refused',
    ];
    const seen = new Set<string>();
    const left = () => owed.filter((one) => !seen.has(one));
    for (const moves of fc.sample(sequences, { numRuns: 4_000, seed: 7 })) {
      if (left().length === 0) break;
      const steps = play(moves);
      for (const { by, isAccepted, events } of steps) {
        seen.add(`${by} ${isAccepted ? 'accepted' : 'refused'}`);
        if (events.some((event) => event.type === 'approved' && event.for)) seen.add('approved for another');
      }
      for (const lives of judge(steps).values()) {
        const done = [...lives.values()].filter(({ end }) => end === 'done');
        for (const { kind, end } of lives.values()) if (end) seen.add(`${kind} ${end}`);
        if (done.some(({ isBroken }) => isBroken)) seen.add('done in an emergency');
        for (const { id, kind } of done)
          if (steps.some(({ events }) => events.some((e) => e.changeId === id && e.type === 'outcome-lost')))
            seen.add(`${kind} cut off and done`);
        const moved = done.findIndex(({ kind }) => kind === 'move-to-cloud-sync');
        if (moved !== -1 && done.slice(moved).some(({ kind }) => kind === 'disable-writeback'))
          seen.add('turned off after a move');
      }
    }
    assert.deepEqual(left(), []);
  });
});
