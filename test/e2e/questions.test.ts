import assert from 'node:assert/strict';
import { readShown } from '../support/shown.ts';
import { type Alone, openAlone } from './stage.ts';

/** What is asked, and how the newest card must then begin or what it must say. */
const ENGLISH: readonly (readonly [string, RegExp])[] = [
  ['is writeback on?', /^No\b/],
  ['hey, is password write-back enabled yet?', /^No\b/],
  ['is it off?', /^Yes\b/],
  ['can users unlock without resetting?', /^No\b/],
  ['who turned it on and when?', /^Can't tell, because/],
  ['do we have a P1?', /^Yes\b/],
  ['when was the last sync?', /^The last sync ran/],
  ['are we ready?', /^Yes\b/],
  ['which role do I need?', /^One of/],
  ['who must approve?', /^Nobody/],
];
const SLOVENIAN: readonly (readonly [string, RegExp])[] = [
  ['ali je writeback vklopljen?', /^Ne\b/],
  ['a je povratno zapisovanje gesel že prižgano', /^Ne\b/],
  ['je izklopljeno?', /^Da\b/],
  ['ali lahko uporabniki odklenejo račun brez ponastavitve?', /^Ne\b/],
  ['kdo ga je vklopil in kdaj?', /^Ni mogoče ugotoviti/],
  ['ali imamo P1?', /^Da\b/],
  ['kdaj je bila zadnja sinhronizacija?', /^Zadnja sinhronizacija/],
  ['smo pripravljeni?', /^Da\b/],
  ['katero vlogo potrebujem?', /^Ena od vlog/],
  ['kdo mora odobriti?', /^Nihče/],
];
const EVENT =
  'Log Name: Application Source: PasswordResetService Event ID: 33004 Level: Error Message: TrackingId: 1, Reason: ADPermissionsError';

/** The tenant reads the same for all: what is asked, what stands on the card at once, and what only *Show all* shows. */
const CARDS = [
  ['is writeback on?', /^No\b/, /Write back passwords is off/, /Also read/],
  ['are we ready?', /^Yes\b/, /only the server can tell/, /Get-ADSyncScheduler/],
  ['help', /^What I can do/, /set it up/, /Good to know/],
] as const;

describe('questions in the Teams window', () => {
  let stage: Alone;
  before(async function () {
    stage = await openAlone(this);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await stage.explain(this.currentTest.title);
  });
  after(() => stage?.close());

  for (const [language, questions] of Object.entries({ English: ENGLISH, Slovenian: SLOVENIAN }))
    it(`get their exact answer first, ten in ${language}`, async () => {
      for (const [question, answer] of questions) {
        await stage.alex.say(question);
        await stage.alex.card(answer);
      }
    });

  it('with event 33004 lead to the permission fix', async () => {
    await stage.alex.say('speak English please');
    await stage.alex.message(/English/);
    await stage.alex.say(EVENT);
    await stage.alex.cardWith('Still broken');
    await stage.alex.card(/Set-ADSyncPasswordWritebackPermissions/);
  });

  describe('Show all', () => {
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
});
