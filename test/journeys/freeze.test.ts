import assert from 'node:assert/strict';
import { wordsFor } from '../../cards/index.ts';
import { people } from '../../sandbox/people.ts';
import { buttons, textOf } from '../support/card.ts';
import { type Cloud, startCloud } from '../support/in-process.ts';
import { playIn } from './in-cloud.ts';
import { type Journey, toRequest } from './journey.ts';
import { toApply } from './to-apply.ts';

const SETTINGS = '/api/PasswordReset/OnPremisesPasswordResetPolicies';
const approvers = [`user:${people.megan.id}`, `user:${people.grady.id}`];
/** Longer than these tests are likely to be kept. */
const holidays = { from: '2020-12-23T18:00+01:00', to: '2099-01-04T06:00+01:00', reason: 'Holidays' };

const JOURNEYS: readonly Journey[] = [
  {
    name: 'a lone admin lifts their own stop',
    policy: { approvers: [`user:${people.alex.id}`], loneAdmin: true },
    lines: [
      { who: 'alex', says: 'stop everything', sees: /^Stop everything\?/, seesNot: /No freeze|takes another person/ },
      {
        who: 'alex',
        presses: 'Stop everything',
        typing: { reason: 'Mail is down' },
        sees: /everything is stopped[\s\S]*you work alone here/,
      },
      { who: 'alex', presses: 'Lift the stop', sees: /^No freeze/ },
    ],
  },
  {
    name: 'an approver stops everything, and it takes a second person to lift it',
    policy: { approvers },
    lines: [
      ...toRequest,
      { who: 'megan', presses: 'Approve', sees: /Approved/ },
      { who: 'alex', sees: /Step 1 of 8/ },
      { who: 'alex', says: 'are we in a freeze?', sees: /^No freeze/, buttons: ['Is writeback on?'] },
      { who: 'megan', says: 'are we in a freeze?', sees: /^No freeze/, buttons: ['Is writeback on?'] },
      {
        who: 'alex',
        says: 'stop everything, mail is down',
        sees: /^Only an approver can stop everything[\s\S]*Megan Bowen and Grady Archie/,
        seesNot: /No freeze/,
        buttons: ['Is writeback on?'],
      },
      { who: 'alex', says: 'ustavi vse', sees: /^Vse lahko ustavi samo odobritelj[\s\S]*Megan Bowen in Grady Archie/ },
      { who: 'alex', says: 'was everything stopped?', sees: /^No: nobody has stopped anything/ },
      { who: 'alex', says: 'who stopped it?', sees: /^Nobody has stopped anything/ },
      {
        who: 'alex',
        says: 'remove the freeze',
        sees: /^Nothing is stopped or frozen[\s\S]*stand in the policy, which whoever runs this bot changes/,
      },
      {
        who: 'megan',
        says: 'stop everything, mail is down',
        sees: /^Stop everything\?/,
        seesNot: /No freeze/,
        buttons: ['Stop everything', 'Is writeback on?'],
        inputs: { reason: 'mail is down' },
      },
      { who: 'megan', presses: 'Stop everything', typing: { reason: ' ' }, sees: /Please write a reason first/ },
      {
        who: 'megan',
        presses: 'Stop everything',
        typing: { reason: 'Mail is *down*' },
        sees: /^Yes: everything is stopped[\s\S]*lifting it takes a second person/,
        buttons: ['Lift the stop', 'Is writeback on?'],
      },
      {
        who: 'alex',
        sees: /^Approved, and waits for the stop to be lifted[\s\S]*Megan Bowen stopped everything[\s\S]*Mail is [\s\S]*Step 1 of 8/,
        buttons: ["I'm stuck", 'Cancel change'],
      },
      {
        who: 'alex',
        says: 'when can we apply?',
        sees: /^\W*Megan Bowen stopped everything[\s\S]*Nothing is carried out until that is lifted/,
        seesNot: /^Yes/,
        buttons: ['Continue'],
      },
      { who: 'alex', says: "why can't I apply?", sees: /^\W*Megan Bowen stopped everything/ },
      {
        who: 'alex',
        says: 'who stopped it?',
        sees: /^\W*Megan Bowen stopped everything[\s\S]*Mail is [\s\S]*Another approver can lift it/,
      },
      { who: 'alex', says: 'who froze this?', sees: /^\W*Megan Bowen stopped everything/ },
      { who: 'alex', says: 'kdo je ustavil?', sees: /^Vse ustavljeno: Megan Bowen/ },
      {
        who: 'alex',
        says: 'what happens in a freeze?',
        sees: /^In a freeze nothing is carried out[\s\S]*No setting is written[\s\S]*Megan Bowen stopped everything/,
      },
      { who: 'alex', says: 'is writeback on?', sees: /Megan Bowen stopped everything/ },
      { who: 'megan', says: 'lift the freeze', sees: /^Yes: everything is stopped/ },
      {
        who: 'megan',
        presses: 'Lift the stop',
        sees: /You asked for it to be lifted[\s\S]*Nobody there\?/,
        buttons: ['Is writeback on?'],
      },
      { who: 'alex', says: 'lift the freeze', sees: /It takes a second person/ },
      { who: 'alex', presses: 'Lift the stop', sees: /^No freeze/ },
      {
        who: 'alex',
        says: 'was anything stopped today?',
        sees: /^\W*Megan Bowen\W* stopped everything on [\s\S]*Mail is [\s\S]*Alex Novak\W* lifted it just now/,
      },
      {
        who: 'alex',
        says: 'kdo je preklical ustavitev?',
        sees: /^Vse je bilo ustavljeno [\s\S]*preklicana pravkar \(\W*Alex Novak/,
      },
      { who: 'alex', says: 'can we go ahead now?', sees: /^Yes: no freeze, no appointed time[\s\S]*Step 1 of 8/ },
      { who: 'alex', says: 'continue', sees: /Step 1 of 8/ },
      {
        who: 'alex',
        says: 'history',
        sees: /lifted the stop[\s\S]*asked for a second person[\s\S]*stopped everything: “Mail/,
      },
    ],
  },
  {
    name: 'tudi po slovensko: v zamrznitvi se nič ne izvede, načrt pa pove, do kdaj',
    locale: 'sl-SI',
    policy: { approvers, freeze: [holidays] },
    lines: [
      { who: 'megan', installs: true, sees: /Writeback Pilot/ },
      { who: 'alex', says: 'začni nastavitev', sees: /Vklop povratnega zapisovanja/ },
      {
        who: 'alex',
        presses: 'Začni nastavitev',
        sees: /Načrt[\s\S]*Zamrznitev sprememb do 4[\s\S]*2099[\s\S]*Holidays/,
      },
      {
        who: 'alex',
        presses: 'Pošlji v odobritev',
        typing: { reason: 'Ponastavitve naj pridejo v pisarno' },
        sees: /Poslano v odobritev[\s\S]*Zamrznitev sprememb do/,
      },
      { who: 'megan', presses: 'Odobri', sees: /Odobren/ },
      {
        who: 'alex',
        sees: /čaka na konec zamrznitve[\s\S]*Korak 1 od 8[\s\S]*Odobritev velja samo do/,
        buttons: ['Ne gre mi', 'Prekliči spremembo'],
      },
      { who: 'alex', says: 'ali velja zamrznitev?', sees: /^Da, velja zamrznitev sprememb[\s\S]*Holidays/ },
      { who: 'alex', says: 'kdaj lahko nastavimo?', sees: /^\W*Zamrznitev sprememb do / },
      { who: 'alex', says: 'zakaj ne morem izvesti?', sees: /^\W*Zamrznitev sprememb do [\s\S]*Holidays/ },
      { who: 'alex', says: 'kdo je to zamrznil?', sees: /^Po pravilih: velja zamrznitev sprememb/ },
      { who: 'alex', says: 'kaj je zamrznitev?', sees: /^V zamrznitvi se nič ne izvede[\s\S]*Zamrznitev sprememb do / },
      { who: 'alex', says: 'nastavitve', sees: /Zamrznitve sprememb[\s\S]*Holidays/ },
      { who: 'megan', says: 'ustavi vse', sees: /^Da, velja zamrznitev/ },
      {
        who: 'megan',
        presses: 'Ustavi vse',
        typing: { reason: 'Pošta ne dela' },
        sees: /^Da: vse je ustavljeno[\s\S]*Pošta ne dela/,
      },
      { who: 'alex', says: 'nadaljuj', sees: /vse ustavljeno[\s\S]*Pošta ne dela/ },
      { writes: 0 },
    ],
  },
];

describe('a freeze', () => {
  let cloud: Cloud;
  before(async () => {
    cloud = await startCloud();
  });
  after(() => cloud.close());

  for (const journey of JOURNEYS)
    it(journey.name, async () => {
      await playIn(cloud, journey);
    });

  it('lets an apply end the write that it is at, and begin no other', async () => {
    const { buttons: titles, freeze } = wordsFor('en');
    await cloud.tell('scenario', { name: 'fresh' });
    let isStopped = false;
    const bot = await cloud.startBot({
      onSleep: async (ms) => {
        if (ms !== 2_000 || isStopped) return;
        isStopped = true;
        await bot.person('megan').press(titles.stop, { reason: 'Mail is down' });
        await cloud.tell('faults', {});
      },
    });
    try {
      const [alex, megan] = [bot.person('alex'), bot.person('megan')];
      await toApply(bot);
      await cloud.tell('connect', { passwordWriteback: true });
      await megan.say('stop everything');
      await megan.waitForCard((card) => buttons(card).includes(titles.stop));
      // The first setting was written, and doesn't show at once: the second waits for it.
      await cloud.tell('faults', { path: SETTINGS, method: 'GET', kind: '500', after: 2 });
      await alex.press(titles.apply);
      await alex.waitForCard((card) => textOf(card).includes(freeze.waits.cutShort));
      assert.ok(!buttons(alex.lastCard()?.card ?? {}).includes(titles.apply));
      const ended = (await bot.events()).findLast((event) => event.type === 'apply-ended');
      assert.ok(ended?.type === 'apply-ended' && ended.outcome.kind === 'written');
      assert.deepEqual(ended.outcome.accepted, ['enablementForTenant']);
      assert.equal(ended.outcome.freeze?.because, 'stopped');
      assert.equal(ended.closing.accountUnlockEnabled, 'unmet');
    } finally {
      await cloud.tell('faults', {});
      await bot.close();
    }
  });
});
