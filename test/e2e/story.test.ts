import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { TeamsWindow } from '../support/playground.ts';
import type { Shown } from '../support/shown.ts';
import { approve, ask, confirm, ENGLISH } from './acts.ts';
import { openStage, type Stage } from './stage.ts';
import { WIZARD } from './wizard.ts';

describe('from off to proven on, in two Teams windows', () => {
  let stage: Stage;
  before(async function () {
    stage = await openStage(this);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await stage.explain(this.currentTest.title);
  });
  after(() => stage?.close());

  it('welcomes each of the two once', async () => {
    for (const window of [stage.alex, stage.megan]) {
      await window.message(/Writeback Pilot|password writeback/i);
      assert.equal((await window.messages()).length, 1);
    }
  });

  it('says that writeback is off, with evidence', async () => {
    await stage.alex.say('is writeback on?');
    const answer = await stage.alex.card(/^No\b/);
    assert.match(answer.text, /portal|settings/i);
  });

  it('takes the request to Megan, and her approval back to Alex as step 1', async () => {
    await ask(stage, ENGLISH);
    await stage.alex.card(/Sent for approval[\s\S]*CHG-1042[\s\S]*Megan/);
    const request = await stage.megan.card(/The help desk resets forty passwords a week/);
    assert.match(request.text, /Alex[\s\S]*CHG-1042[\s\S]*Megan/);
    const before = (await stage.alex.messages()).length;
    await approve(stage, ENGLISH);
    assert.equal((await stage.alex.messages()).length, before + 1, 'the decision is a new message');
  });

  it('leads through the eight pages of the wizard', async () => {
    const wizard = await stage.open('/connect');
    for (const [index, page] of WIZARD.entries()) {
      const step = await stage.alex.card(ENGLISH.step(index + 1));
      assert.ok(step.buttons.includes("I'm stuck"));
      await page(wizard);
      if (index + 1 === 6) await confirm(stage, ENGLISH);
      else await stage.alex.click(ENGLISH.next);
    }
    await stage.alex.cardWith('Apply for me');
    await wizard.close();
    assert.equal((await stage.sandbox.state()).connect.passwordWriteback, true);
  });

  it('applies, verifies and says done with proof', async () => {
    await stage.alex.click('Apply for me');
    await stage.alex.card(/\bDone\b/, 60_000);
    const { portal } = await stage.sandbox.state();
    assert.equal(portal.enablementForTenant, true);
    assert.equal(portal.accountUnlockEnabled, true);
  });

  it('keeps the Done card as it is under each of its buttons, with the next card below', async () => {
    const { alex } = stage;
    const done = await alex.card(DONE);
    const titles = done.buttons.filter((title) => title !== 'Show all');
    assert.ok(titles.length >= 4, titles.join());
    for (const title of titles) {
      const before = (await alex.messages()).length;
      assert.deepEqual(await alex.click(title, DONE), { kind: 'sent', status: 200 });
      const after = await moreThan(alex, before);
      assert.equal(after.length, before + 1, `one card below after "${title}"`);
      const kept = after.find(({ text }) => DONE.test(text));
      assert.deepEqual([kept?.text, kept?.buttons], [done.text, done.buttons], `the Done card after "${title}"`);
    }
    await alex.say('show me the proof');
    assert.equal((await alex.card(DONE)).text, done.text);
  });

  it('now says that writeback is on, with evidence', async () => {
    await stage.alex.say('is writeback on?');
    await stage.alex.card(/^Yes\b/);
    for (const window of [stage.alex, stage.megan]) window.assertHealthy();
  });
});

const DONE = /^Done\. Password writeback is on/;

/** The bot's messages once there is another. */
async function moreThan(window: TeamsWindow, count: number): Promise<readonly Shown[]> {
  for (const end = Date.now() + 20_000; Date.now() < end; await pause(100)) {
    const all = await window.messages();
    if (all.length > count) return all;
  }
  throw new Error(`Nothing came below ${count} messages.`);
}
