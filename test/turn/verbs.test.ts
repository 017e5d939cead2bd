import assert from 'node:assert/strict';
import { isVerb, VERBS, wordOf } from '../../bot/access/verbs.ts';
import { handlerOf } from '../../bot/turn/handlers.ts';
import { RULES } from '../../bot/workflow/deciding/rules.ts';
import { CHANGE_VERBS } from '../../bot/workflow/vocabulary.ts';
import { samplesFor } from '../cards/samples.ts';
import { actionsOf } from '../support/card.ts';

describe('the table of verbs', () => {
  it('says of a change’s verbs what the workflow’s rules say: for whom, and whether a role must have been read', () => {
    for (const verb of CHANGE_VERBS) {
      const { who, needsReading = false } = RULES[verb];
      const record = VERBS[verb];
      assert.deepEqual([verb, record.who, 'needsReading' in record], [verb, who, needsReading]);
    }
  });

  it('asks for no token where it would never be read', () => {
    for (const [verb, { where, token, who }] of Object.entries(VERBS)) {
      if (who === 'operator') assert.deepEqual([verb, where, token], [verb, 'personal', 'always']);
      // Nobody is asked for one: what is open to all is answered without.
      if (who === 'all')
        assert.deepEqual([verb, where, token], [verb, 'anywhere', verb === 'fact-here' ? 'welcome' : 'never']);
    }
  });

  it('answers every button that stands on a card', () => {
    let buttons = 0;
    for (const { name, drawn } of samplesFor('en')) {
      for (const { verb } of actionsOf(drawn.card)) {
        if (verb === undefined) continue;
        const { pressed, onChange } = handlerOf(verb);
        assert.ok(pressed ?? onChange, `${name}: nobody answers ${verb}`);
        buttons += 1;
      }
    }
    assert.ok(buttons > 100);
  });

  it('has a button on some card for whatever can only be pressed', () => {
    const shown = new Set(samplesFor('en').flatMap(({ drawn }) => actionsOf(drawn.card).map(({ verb }) => verb)));
    const unseen = Object.keys(VERBS).filter((verb) => !handlerOf(verb).typed && !shown.has(verb));
    // The last is what an input becomes that nobody could read.
    assert.deepEqual(unseen, ['too-long']);
  });

  it('takes nothing that somebody made up for a verb', () => {
    for (const word of ['', 'Apply', 'toString', '__proto__', 'constructor', 'appeared', 'signed-in']) {
      assert.equal(isVerb(word), false, word);
      assert.equal(wordOf(word), 'other', word);
      assert.deepEqual(handlerOf(word), {}, word);
    }
  });
});
