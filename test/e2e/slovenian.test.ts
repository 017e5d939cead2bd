import assert from 'node:assert/strict';
import { approve, ask, confirm, SLOVENIAN } from './acts.ts';
import { openStage, type Stage } from './stage.ts';

describe('the step cards in Slovenian', () => {
  let stage: Stage;
  before(async function () {
    stage = await openStage(this);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await stage.explain(this.currentTest.title);
  });
  after(() => stage?.close());

  it('answers a Slovenian question in Slovenian, though the client says en-US', async () => {
    await stage.alex.say('Je writeback vklopljen?');
    await stage.alex.card(/^Ne\b/);
  });

  it('speaks Slovenian from the plan to the card that applies, and English to Megan', async () => {
    await ask(stage, SLOVENIAN);
    await approve(stage, SLOVENIAN);
    for (let number = 1; number <= 8; number += 1) {
      const step = await stage.alex.card(SLOVENIAN.step(number));
      assert.ok(step.buttons.includes('Ne gre mi'), step.buttons.join(', '));
      // The wizard's own labels stay English; nothing else may.
      assert.doesNotMatch(step.text, /Why:|Step \d|Select|required/);
      if (number === 7) await stage.sandbox.connect();
      if (number === 6) await confirm(stage, SLOVENIAN);
      else await stage.alex.click(SLOVENIAN.next);
    }
    await stage.alex.cardWith('Nastavi namesto mene');
  });

  it('changes to English when asked, and shows the same card in it', async () => {
    await stage.alex.say('speak English please');
    await stage.alex.message(/English/);
    await stage.alex.say('continue');
    await stage.alex.cardWith('Apply for me');
  });
});
