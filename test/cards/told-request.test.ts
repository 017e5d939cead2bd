import assert from 'node:assert/strict';
import { viewerOf } from '../../bot/messages/render-change.ts';
import type { Topic } from '../../bot/workflow/change/topics.ts';
import { changeCard, spoken, toldAbout, withFact, withLine, wordsFor } from '../../cards/index.ts';
import { wordsAtFirstSight } from '../support/first-sight.ts';
import { askingLooks } from './asking-samples.ts';
import { longLooks } from './long-samples.ts';
import { redLooks } from './red-samples.ts';
import * as t from './tenant.ts';

const MOST = 120;
const ASKED: readonly Topic[] = ['approve-why', 'approve-own', 'approve', 'waits-for', 'yes-no'];
const waiting = [
  ['waiting-approver', t.waiting, t.approver] as const,
  ...askingLooks,
  ...redLooks,
  ...longLooks,
].filter(([, change]) => change.phase === 'waiting');

describe('a request below the sentence that answers a question about it', () => {
  for (const locale of ['en', 'sl'] as const)
    it(`is read in ${MOST} words (${locale})`, () => {
      const words = wordsFor(locale);
      const counts = waiting.flatMap(([name, change, who, more]) =>
        ASKED.flatMap((topic) => {
          if (more?.where || more?.view || more?.notice) return [];
          const viewer = viewerOf(who, change);
          const given = { words, now: t.NOW, viewer, isShared: false, policy: t.policy, unreached: [] };
          const told = toldAbout(topic, given, change);
          const fact = told && spoken(words, told.said, true);
          if (told?.shows !== 'request' || !fact) return [];
          const above = topic === 'approve-why' ? ('reason' as const) : ('answer' as const);
          const drawn = withFact(
            changeCard({ words, now: t.NOW, change, viewer, above, ...more }),
            fact,
            change.askedAgain ? 'above' : 'instead',
          );
          const whole = told.more ? withLine(drawn, told.more) : drawn;
          return [[`${name}, ${topic}`, wordsAtFirstSight(whole.card)] as const];
        }),
      );
      assert.ok(counts.length > 20);
      assert.deepEqual(
        counts.filter(([, count]) => count > MOST),
        [],
      );
    });
});
