import { openStage, type Stage } from './stage.ts';

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

describe('questions in the Teams window', () => {
  let stage: Stage;
  before(async function () {
    stage = await openStage(this);
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
});
