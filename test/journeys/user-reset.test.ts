import assert from 'node:assert/strict';
import { people } from '../../sandbox/people.ts';
import { startingScopes } from '../../sandbox/tenant/scopes.ts';
import { type Bot, type Cloud, startCloud } from '../support/in-process.ts';
import { answerTo } from '../teams-client/asking.ts';
import { GROUP } from '../teams-client/wire.ts';

const ADELE = people.adele.userPrincipalName;
const READERS = ['Hybrid Identity Administrator', 'Reports Reader'] as const;

describe('one person who can’t reset', () => {
  let cloud: Cloud;
  let bot: Bot;
  before(async () => {
    cloud = await startCloud();
  });
  beforeEach(async () => {
    await cloud.tell('scenario', { name: 'already-on' });
    await cloud.tell('roles', { objectId: people.alex.id, roles: READERS });
    bot = await cloud.startBot();
    await answerTo(bot.person('alex'), 'help');
  });
  afterEach(async () => {
    await cloud.tell('faults', {});
    await bot.close();
  });
  after(() => cloud.close());
  const answer = (text: string, locale?: string) => answerTo(bot.person('alex', locale), text);

  for (const [locale, ask, ...sees] of [
    [
      'en-US',
      `why can't ${ADELE} reset her password?`,
      /The reset of Adele Vance/,
      /nothing stands in the way/,
      /Synced/,
    ],
    ['en-US', "why can't Adele reset her password?", /The reset of Adele Vance/],
    ['sl-SI', `zakaj ${ADELE} ne more ponastaviti gesla?`, /Ponastavitev: Adele Vance/, /ni ovire/, /Sinhroniziran/],
    ['sl-SI', 'zakaj Adele Vance ne more ponastaviti gesla?', /Ponastavitev: Adele Vance/],
    ['en-US', "why can't this user reset?", /Whose reset is it\?/, /registered methods/],
    ['sl-SI', 'zakaj ta uporabnik ne more ponastaviti gesla?', /Čigavo ponastavitev/, /registrirani/],
    ['en-US', "why can't zora.zorman@contoso.com reset?", /nowhere in this tenant/, /registered methods/],
    ['en-US', 'how many can reset?', /\d+ of \d+ can reset/, /Synced among those who can/],
    ['sl-SI', 'koliko jih lahko ponastavi geslo?', /Geslo jih lahko ponastavi: \d+ od \d+/],
  ] as const)
    it(`is looked at: ${ask}`, async () => {
      const told = await answer(ask, locale);
      for (const see of sees) assert.match(told, see);
    });

  it('is looked at from the card that asks whose it is', async () => {
    const alex = bot.person('alex');
    await answer("why can't this user reset?");
    await alex.press('Look', { user: ADELE });
    await alex.waitForCard(/The reset of Adele Vance/);
  });

  it('shows the newest failure with the log’s reason', async () => {
    await cloud.tell('scenario', { name: 'agent-unreachable' });
    await cloud.tell('reset-password', { objectId: people.adele.id });
    assert.match(await answer(`why can't ${ADELE} reset?`), /newest reset failed[\s\S]*OnPremisesConnectivityError/);
  });

  it('says that no method is registered, in both languages', async () => {
    const who = people.audrey.userPrincipalName;
    assert.match(await answer(`why can't ${who} reset?`), /No method is registered[\s\S]*7 September 2026/);
    assert.match(await answer(`zakaj ${who} ne more ponastaviti gesla?`, 'sl-SI'), /Noben način[\s\S]*7\. septembra/);
  });

  it('says that nobody is in scope', async () => {
    await cloud.tell('scenario', { name: 'sspr-off' });
    await cloud.tell('roles', { objectId: people.alex.id, roles: READERS });
    assert.match(await answer(`why can't ${ADELE} reset?`), /Not in scope/);
  });

  it('calls unknown what an optional permission would show, and asks for nothing of it', async () => {
    const asked = async () =>
      (await cloud.requests()).filter(({ query }) => /assignedPlans/.test(String(Object(query).$select))).length;
    const before = await asked();
    const scopes = startingScopes.filter((one) => !['User.Read.All', 'Directory.Read.All'].includes(one));
    await cloud.tell('consent', { scopes: [...scopes, 'User.ReadBasic.All'] });
    assert.match(
      await answer(`why can't ${ADELE} reset?`),
      /unknown\*\*, because it takes a permission that is optional[\s\S]*User\.Read\.All/,
    );
    assert.match(await answer('how many can reset?'), /Synced among those who can\nunknown/);
    assert.equal(await asked(), before);
  });

  it('says why the report stays shut: a refusal, and a service that asks for a pause', async () => {
    await cloud.tell('roles', { objectId: people.alex.id, roles: ['Authentication Policy Administrator'] });
    assert.match(await answer(`why can't ${ADELE} reset?`), /couldn’t read[\s\S]*Reports Reader/);
    assert.match(await answer('how many can reset?'), /couldn’t count/);
    await cloud.tell('roles', { objectId: people.alex.id, roles: READERS });
    await cloud.tell('faults', { path: '/v1.0/reports', kind: '429', times: 50 });
    assert.match(await answer('how many can reset?'), /couldn’t count[\s\S]*unknown/);
  });

  it('counts through pages, empty ones too', async () => {
    const whole = await answer('how many can reset?');
    await cloud.tell('faults', { path: '/v1.0/reports', kind: 'paged', size: 2 });
    await cloud.tell('faults', { path: '/v1.0/reports', kind: 'empty-pages' });
    assert.equal(await answer('koliko jih lahko ponastavi geslo?', 'en-US').then(numbersIn), numbersIn(whole));
  });

  it('names nobody on the trail', async () => {
    await answer(`why can't ${ADELE} reset?`);
    const trail = JSON.stringify(await bot.events());
    for (const word of [ADELE, people.adele.id, 'Adele']) assert.ok(!trail.includes(word), word);
  });

  it('asks in a group to come to the personal chat, without the name', async () => {
    const group = bot.person('alex').in(GROUP);
    const told = await answerTo(group, `why can't ${ADELE} reset?`);
    assert.doesNotMatch(told, /adele/i);
    assert.match(told, /personal chat/);
  });
});

const numbersIn = (text: string) => /\d+\D+\d+/.exec(text)?.[0].replace(/\D+/g, ' ');
