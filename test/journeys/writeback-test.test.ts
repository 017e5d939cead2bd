import assert from 'node:assert/strict';
import { people } from '../../sandbox/people.ts';
import { actionOf, buttons, textOf } from '../support/card.ts';
import { type Practice, startPractice } from '../support/practice.ts';
import { CHANNEL, type SeenCard, type Wire } from '../teams-client/wire.ts';

describe('the guided test of writeback', () => {
  let sandbox: Practice;
  let alex: Wire;
  before(async () => {
    sandbox = await startPractice();
    alex = sandbox.person('alex');
    await alex.install();
  });
  beforeEach(() => sandbox.scenario('already-on'));
  after(() => sandbox.stop());

  const reset = async (who: keyof typeof people, agent?: string) => {
    await sandbox.tell('reset-password', { objectId: people[who].id, ...(agent ? { agent } : {}) });
  };
  const sees = async (says: RegExp, wire = alex): Promise<string> => textOf((await wire.waitForCard(says)).card);

  /** From the words to the card with the steps. */
  async function begin(who: string): Promise<void> {
    await alex.say('test writeback');
    await alex.waitForCard(/^Test w/);
    if (buttons(alex.lastCard()?.card ?? {}).includes('Choose another user')) await alex.press('Choose another user');
    await sees(/You name a synced user/);
    await alex.press('Start the test', { user: who });
  }

  it('goes from a question through a real reset to confirmed, and the proof leads the evidence', async () => {
    await begin(people.adele.userPrincipalName);
    const steps = await sees(/^Test with Adele Vance/);
    assert.match(steps, /https:\/\/passwordreset\.microsoftonline\.com/);
    assert.match(steps, /Microsoft 365 admin center.*never written back/);
    const { data } = actionOf(alex.lastCard()?.card ?? {}, 'Check now');
    assert.deepEqual(Object.keys(data).sort(), ['test', 'verb']);

    await alex.press('Check now');
    await sees(/Not yet: the log holds no finished reset of \*\*Adele Vance\*\*/);
    await reset('megan');
    await alex.press('Check now');
    await sees(/Not yet/);
    await reset('adele');
    await alex.press('Check now');
    assert.match(await sees(/^Confirmed\. Writeback works/), /written back through \*\*Microsoft Entra Connect\*\*/);

    await alex.press('Is writeback on?');
    await sees(/^(Yes|Probably)/);
    await alex.say('is writeback on?');
    const status = await sees(/^Yes\b/);
    assert.match(status, /What this rests on\n✓ A test reset was \*\*written back\*\* through Microsoft Entra Connect/);
    assert.equal(status.match(/reset was (\*\*)?written back/g)?.length, 1, 'one reset is one proof');

    const henrietta = sandbox.person('henrietta');
    await henrietta.say('is writeback on?');
    assert.match(await sees(/^Yes\b/, henrietta), /Alex Novak[\s\S]*A test reset was \*\*written back\*\*/);
    await sandbox.person('audrey').say('history');
    await sees(/Alex Novak\*\*: started a writeback test with Adele Vance/, sandbox.person('audrey'));
  });

  it('survives a restart, and its old card still checks the same reset', async () => {
    await begin(people.adele.id);
    const card = await alex.waitForCard(/^Test with Adele Vance/);
    await sandbox.restartBot();
    await alex.say('test writeback');
    await sees(/^Test with Adele Vance[\s\S]*Started .* by Alex Novak/);
    await reset('adele', 'CloudSync');
    await alex.click(card, 'Check now');
    await sees(/^Confirmed[\s\S]*CloudSync/);
    assert.equal(cardOf(card), textOf(card.card), 'the old card is what it was');
    await alex.say('test writeback');
    await sees(/You name a synced user/);
  });

  const cardOf = ({ messageId }: SeenCard) =>
    textOf(alex.cards().find((one) => one.messageId === messageId)?.card ?? {});

  for (const [name, who, says] of [
    [
      'a user who lives in the cloud only',
      people.patti.userPrincipalName,
      /Patti Fernandez\*\* lives in the cloud only/,
    ],
    ['a guest', people.gus.userPrincipalName, /is a guest/],
    ['a user nobody knows', 'nobody@practice.example', /I find no \*\*nobody\\@practice.example\*\* in this tenant/],
    ['what is no sign-in name', '../me', /Please type /],
    ['an empty field', '', /Please type /],
    ['themself, the admin', people.alex.userPrincipalName, /lives in the cloud only|admin role/],
  ] as const)
    it(`kindly refuses ${name}, keeps what was typed, and starts nothing`, async () => {
      await begin(who);
      const text = await sees(says);
      assert.match(text, /You name a synced user/);
      if (who) assert.ok(JSON.stringify(alex.lastCard()?.card).includes(who));
    });

  it('refuses a synced admin, and a user who may not reset', async () => {
    await sandbox.roles('megan', ['Security Reader']);
    await begin(people.megan.userPrincipalName);
    await sees(/Megan Bowen\*\* holds an admin role/);
    await sandbox.roles('megan', []);
    await sandbox.scenario('sspr-off');
    await alex.press('Start the test', { user: people.adele.userPrincipalName });
    await sees(/Adele Vance\*\* may not reset their own password/);
  });

  it('says what it could not tell about the user, and goes on', async () => {
    await sandbox.faults({ path: '/v1.0/reports/authenticationMethods', kind: '403' });
    await begin(people.adele.userPrincipalName);
    await sees(/^Test with Adele Vance[\s\S]*admin role I can't tell[\s\S]*set up for reset I can't tell/);
    await sandbox.faults({});
  });

  it('tells a reset that stayed in the cloud, and leads to the cause', async () => {
    await begin(people.adele.userPrincipalName);
    await sees(/^Test with Adele Vance/);
    await reset('adele', 'None');
    await alex.press('Check now');
    await sees(/^Not written back[\s\S]*stayed in the cloud/);
    await alex.press('Find the cause');
    assert.doesNotMatch(await sees(/Cause|cause/), /^Not written back/);
  });

  it('names why a reset failed, with the first thing to look at, and leads to the search', async () => {
    await sandbox.scenario('agent-unreachable');
    await begin(people.adele.userPrincipalName);
    await sees(/^Test with Adele Vance/);
    await reset('adele');
    await alex.press('Check now');
    const text = await sees(/^The reset failed/);
    assert.match(text, /SSPR\\_0030 · OnPremisesConnectivityError/);
    assert.match(text, /What to look at first/);
    await alex.press('Find the cause');
    await sees(/^SSPR\\?_0030/);
    await sandbox.scenario('already-on');
  });

  it('says so when the audit log can’t be read, and loses nothing', async () => {
    await begin(people.adele.userPrincipalName);
    await sees(/^Test with Adele Vance/);
    await sandbox.faults({ path: '/v1.0/auditLogs', kind: '403' });
    await alex.press('Check now');
    await sees(/I couldn't read the audit log/);
    await sandbox.faults({});
    await reset('adele');
    await alex.press('Check now');
    await sees(/^Confirmed/);
  });

  it('is for operators, in the personal chat', async () => {
    const henrietta = sandbox.person('henrietta');
    await henrietta.say('test writeback');
    await sees(/Hybrid Identity/, henrietta);
    const inChannel = alex.in(CHANNEL);
    await inChannel.say('test writeback');
    await sees(/personal chat/, inChannel);
  });

  it('speaks Slovenian throughout', async () => {
    await alex.say('preizkusi povratno zapisovanje');
    const first = await alex.waitForCard(/^Preizkus/);
    if (buttons(first.card).includes('Izberi drugega uporabnika')) await alex.press('Izberi drugega uporabnika');
    await sees(/Geslo si ponastavi sam/);
    await alex.press('Začni preizkus', { user: people.adele.userPrincipalName });
    await sees(/^Preizkus z uporabnikom: Adele Vance/);
    await reset('adele');
    await alex.press('Preveri zdaj');
    assert.doesNotMatch(await sees(/^Potrjeno/), /\b(the|reset|written)\b/i);
    await alex.say('is writeback on?');
    await sees(/^Yes\b/);
  });
});
