import assert from 'node:assert/strict';
import { assess } from '../../bot/workflow/evidence/assess.ts';
import { readiness } from '../../bot/workflow/evidence/readiness.ts';
import { evolve } from '../../bot/workflow/folding/evolve.ts';
import type { Observation } from '../../bot/workflow/reading.ts';
import { emptyTenant } from '../../bot/workflow/tenant/state.ts';
import { readinessCard, statusCard, wordsFor } from '../../cards/index.ts';
import { textOf } from '../support/card.ts';
import * as t from './tenant.ts';

const at = t.minutesAgo(1);
const since = t.minutesAgo(30 * 24 * 60);
const SILENT: readonly Observation[] = (['audit', 'resets', 'policy-log'] as const).map((probe) => ({
  probe,
  at,
  because: 'no-event',
  since,
}));
const state = evolve(emptyTenant(t.alex.tenantId), {
  type: 'evidence-gathered',
  observations: SILENT,
  at,
  by: t.alex,
});

describe('a log without an entry', () => {
  for (const locale of ['en', 'sl'] as const) {
    const words = wordsFor(locale);
    const silence = words.home.silent(words.time.days(30));
    const viewer = t.viewing(t.operator);
    const times = (text: string) => text.split(silence).length - 1;

    it(`says once how far back was looked and what else it can mean, however many readings found none (${locale})`, () => {
      const drawn = statusCard({
        words,
        now: t.NOW,
        assessment: assess(state, t.NOW),
        viewer,
        where: 'personal',
        mayReadAnew: true,
      });
      const text = textOf(drawn.card);
      assert.equal(times(text), 1, text);
      for (const { probe } of SILENT) assert.ok(text.includes(`**${words.terms.source[probe]}**`), probe);
    });

    it(`says so where readiness is asked for too (${locale})`, () => {
      const drawn = readinessCard({ words, now: t.NOW, rows: readiness(SILENT, t.NOW), viewer, where: 'personal' });
      assert.equal(times(textOf(drawn.card)), 1);
    });
  }
});
