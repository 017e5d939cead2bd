import assert from 'node:assert/strict';
import { ENGLISH } from './acts.ts';
import { openStage, type Stage } from './stage.ts';

describe('asking before deciding, in two Teams windows', () => {
  let stage: Stage;
  before(async function () {
    stage = await openStage(this);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await stage.explain(this.currentTest.title);
  });
  after(() => stage?.close());

  const typedIn = async (window: Stage['alex'], title: RegExp, label: RegExp) =>
    (await window.card(title)).inputs.find((input) => label.test(input.label))?.value;

  it('a plan that is not cancelled after all keeps what was typed', async () => {
    const { alex } = stage;
    await alex.ask(ENGLISH.setup);
    await alex.cardWith(ENGLISH.start);
    await alex.click(ENGLISH.start);
    await alex.cardWith(ENGLISH.submit);
    await alex.fill(ENGLISH.reason, 'Forty resets a week');
    await alex.click('Cancel change');
    const asked = await alex.card(/^Cancel this change\?/);
    assert.deepEqual(asked.buttons, ['Cancel change', 'Keep it']);
    await alex.click('Keep it');
    assert.equal(await typedIn(alex, /^The plan/, /^Reason/), 'Forty resets a week');
    await alex.click(ENGLISH.submit);
    await alex.card(/^Sent for approval/);
  });

  it('a question goes out as a message, and so does its answer', async () => {
    const { alex, megan } = stage;
    await megan.cardWith('Ask');
    await megan.fill('Comment', 'Why tonight?');
    await megan.click('Ask');
    assert.equal(await typedIn(megan, /^Ask Alex Novak/, /^Your question/), 'Why tonight?');
    const before = [await alex.messages(), await megan.messages()].map(({ length }) => length);
    await megan.click('Ask');
    await alex.card(/^Megan Bowen has a question[\s\S]*Why tonight\?/);
    await alex.fill('Your answer', 'The audit is over, and I stay until it works');
    await alex.click('Send the answer');
    await megan.card(/Alex Novak has answered your question[\s\S]*The audit is over/);
    const after = [await alex.messages(), await megan.messages()].map(({ length }) => length);
    assert.deepEqual(
      after,
      before.map((count) => count + 1),
    );
  });

  it('a rejection asks once more, and for a word', async () => {
    const { alex, megan } = stage;
    await megan.click('Reject');
    await megan.card(/^Reject this request\?/);
    await megan.click('Reject');
    await megan.card(/word to the requester/);
    await megan.fill('A word to Alex', 'Rather on Saturday');
    await megan.click('Reject');
    await megan.card(/^Rejected/);
    await alex.card(/^Rejected[\s\S]*Rather on Saturday/);
    for (const window of [alex, megan]) window.assertHealthy();
  });
});
