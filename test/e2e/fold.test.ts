import assert from 'node:assert/strict';
import { readShown } from '../support/shown.ts';
import { openStage, type Stage } from './stage.ts';

/** The tenant reads the same for all: what is asked, what stands on the card at once, and what only *Show all* shows. */
const CARDS = [
  ['is writeback on?', /^No\b/, /Write back passwords is off/, /Also read/],
  ['are we ready?', /^Yes\b/, /only the server can tell/, /Get-ADSyncScheduler/],
  ['help', /^What I can do/, /set it up/, /Good to know/],
] as const;

describe('Show all, in a Teams window', () => {
  let stage: Stage;
  before(async function () {
    this.timeout(90_000);
    stage = await openStage(this);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await stage.explain(this.currentTest.title);
  });
  after(() => stage?.close());

  for (const [question, starts, atOnce, folded] of CARDS)
    it(`shows and hides the rest of the same card, and asks the bot nothing: ${question}`, async () => {
      const { alex } = stage;
      await alex.say(question);
      const short = await alex.card(starts);
      assert.match(short.text, atOnce);
      assert.doesNotMatch(short.text, folded);
      const asked = (await alex.clicks()).length;
      const press = async (title: string) => {
        await alex.page.getByRole('button', { name: title, exact: true }).last().click();
        return (await readShown(alex.page)).at(-1)?.text ?? '';
      };
      assert.match(await press('Show all'), folded);
      assert.doesNotMatch(await press('Show less'), folded);
      assert.equal((await alex.clicks()).length, asked);
      alex.assertHealthy();
    }).timeout(60_000);

  it('stands on a group’s help too, which names only what is for a group', async () => {
    const { alex } = stage;
    await alex.openChat('Identity admins');
    await alex.cardWith('Help');
    await alex.click('Help');
    const { text } = await alex.card(/^What I can do/);
    assert.match(text, /approvals/);
    assert.doesNotMatch(text, /set it up/);
    await alex.page.getByRole('button', { name: 'Show all', exact: true }).last().click();
    assert.match((await readShown(alex.page)).at(-1)?.text ?? '', /Good to know/);
    alex.assertHealthy();
  }).timeout(60_000);
});
