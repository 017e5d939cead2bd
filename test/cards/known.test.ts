import assert from 'node:assert/strict';
import { FACTS } from '../../bot/language/knowledge/facts/index.ts';
import { wordsFor } from '../../cards/index.ts';
import { textOf } from '../support/card.ts';
import { wordsAtFirstSight } from '../support/first-sight.ts';
import { factLooks } from './known-samples.ts';

/** Beside the lead and what bears on it, the line of the tenant is one. */
const MOST = 110;

describe('the answer to a fact', () => {
  for (const locale of ['en', 'sl'] as const)
    for (const fact of FACTS)
      it(`is short, and never says of a tenant what wasn't read: ${fact.id} (${locale})`, () => {
        const [plain, here, unread] = factLooks(wordsFor(locale), fact).map(([, drawn]) => drawn);
        for (const drawn of [plain, here, unread]) if (drawn) assert.ok(wordsAtFirstSight(drawn.card) <= MOST);
        const [label, notKnown] =
          locale === 'en' ? [/In your tenant/, /not known, because/] : [/V vašem najemniku/, /ni znano, ker/];
        assert.doesNotMatch(textOf(plain?.card ?? {}), label);
        if (!here || !unread) return;
        assert.match(textOf(here.card), label);
        assert.doesNotMatch(textOf(here.card), notKnown);
        assert.match(textOf(unread.card), notKnown);
        assert.equal(here.summary, plain?.summary);
      });
});
