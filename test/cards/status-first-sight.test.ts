import assert from 'node:assert/strict';
import { assess } from '../../bot/workflow/evidence/assess.ts';
import type { Assessment } from '../../bot/workflow/evidence/assessment.ts';
import { evolveAll } from '../../bot/workflow/folding/evolve.ts';
import { statusCard, wordsFor } from '../../cards/index.ts';
import { finding } from '../../cards/parts/findings.ts';
import { textOf } from '../support/card.ts';
import { wordsAtFirstSight } from '../support/first-sight.ts';
import { NOW } from '../workflow/evidence/kit.ts';
import { MIXES } from '../workflow/evidence/mixes.ts';
import { alex } from '../workflow/kit.ts';
import * as t from './tenant.ts';

const MOST = 120;
type Body = { readonly body: readonly Readonly<Record<string, unknown>>[] };

for (const locale of ['en', 'sl'] as const) {
  const words = wordsFor(locale);
  const drawn = (assessment: Assessment, topic: 'writeback' | 'unlock' = 'writeback') =>
    statusCard({
      words,
      now: NOW,
      assessment,
      topic,
      viewer: t.viewing(t.operator),
      where: 'personal',
      mayReadAnew: true,
      openChange: t.waiting,
    }).card;
  const firstSight = (card: Body) => textOf({ body: card.body.filter((element) => element.isVisible !== false) });

  describe(`the status of a mix of evidence, at first sight (${locale})`, () => {
    const all = MIXES.map(([known, events]) => [known, assess(evolveAll(alex.tenantId, events), NOW)] as const);

    it(`says what it has to say in ${MOST} words`, () => {
      const long = all.flatMap(([known, found]) =>
        (['writeback', 'unlock'] as const)
          .map((topic) => `${known}, ${topic}: ${wordsAtFirstSight(drawn(found, topic))}`)
          .filter((said) => Number(said.split(': ').at(-1)) > MOST),
      );
      assert.deepEqual(long, []);
    });

    it('shows both sides of whatever disagrees, the open change, and who read it and when', () => {
      const opposed = all.filter(([, { contradictions }]) => contradictions.length > 0);
      assert.ok(opposed.length > 30, `${opposed.length}`);
      for (const [known, found] of all) {
        const seen = firstSight(drawn(found) as unknown as Body);
        for (const side of found.contradictions.flat()) {
          // Failures of several days disagree one by one, and are told as one sum.
          const told = found.evidence.filter(({ source, says }) => source === side.source && says.id === side.says.id);
          const isSeen = told.some(({ says }) => seen.includes(finding(words, says, NOW)));
          assert.ok(isSeen, `${known}: ${JSON.stringify(side.says)}\n${seen}`);
        }
        assert.ok(seen.includes(words.home.stage.waiting), `${known}\n${seen}`);
        if (found.gatheredBy) assert.ok(seen.includes(found.gatheredBy.name), `${known}\n${seen}`);
      }
    });

    it('shows no number of the connectivity service, except the one that tells something', () => {
      for (const [known, found] of all) {
        const isTelling = found.evidence.some(({ says }) => says.id === 'connectivity' && says.code === 5);
        const seen = firstSight(drawn(found) as unknown as Body);
        for (const { says } of found.evidence)
          if (says.id === 'connectivity' && !isTelling)
            assert.ok(!seen.includes(finding(words, says, NOW)), `${known}\n${seen}`);
      }
    });
  });
}
