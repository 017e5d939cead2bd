import assert from 'node:assert/strict';
import { READING_OF } from '../../bot/language/knowledge/facts/readings.ts';
import { TENANT_READINGS, type TenantReading } from '../../bot/workflow/evidence/tenant-readings.ts';
import { startingScopes } from '../../sandbox/tenant/scopes.ts';
import { type Bot, type Cloud, startCloud } from '../support/in-process.ts';
import { answerTo } from '../teams-client/asking.ts';
import { GROUP, type Wire } from '../teams-client/wire.ts';

const ALL_SCOPES = [...startingScopes, 'Policy.Read.HybridAuthentication', 'Synchronization.Read.All'];
const HERE = /In your tenant:|V vašem najemniku:/;

describe('what a tenant’s readings add to a fact', () => {
  let cloud: Cloud;
  let bot: Bot;
  before(async () => {
    cloud = await startCloud();
  });
  beforeEach(async () => {
    await cloud.tell('scenario', { name: 'already-on' });
    bot = await cloud.startBot();
    await answerTo(bot.person('alex'), 'help');
  });
  afterEach(async () => {
    await cloud.tell('faults', {});
    await bot.close();
  });
  after(() => cloud.close());
  const plainAnswer = async (wire: Wire, text: string) => (await answerTo(wire, text)).replaceAll('**', '');
  const answer = (text: string, locale?: string) => plainAnswer(bot.person('alex', locale), text);

  for (const [locale, scene, ask, sees] of [
    [
      'en-US',
      'already-on',
      'do we need P1 for writeback?',
      /In your tenant: Entra ID P1 is there\. Read just now by Alex/,
    ],
    ['sl-SI', 'already-on', 'ali za writeback potrebujemo P1?', /V vašem najemniku: .*Entra ID P1.* Prebrano .*Alex/],
    ['en-US', 'no-license', 'do we need P1 for writeback?', /In your tenant: there is no Entra ID P1 or P2\. Read/],
    [
      'en-US',
      'already-on',
      'does cloud sync do writeback as well as connect?',
      /In your tenant: Entra Connect is the writeback client/,
    ],
    [
      'en-US',
      'cloud-sync',
      'does cloud sync do writeback as well as connect?',
      /In your tenant: Cloud sync is the writeback client/,
    ],
    [
      'en-US',
      'side-by-side',
      'can connect and cloud sync both run at once?',
      /In your tenant: Entra Connect and cloud sync both/,
    ],
    [
      'en-US',
      'fresh',
      'can connect and cloud sync both run at once?',
      /In your tenant: the portal shows no writeback client of Entra Connect/,
    ],
    ['sl-SI', 'side-by-side', 'ali lahko connect in cloud sync tečeta hkrati?', /V vašem najemniku: sledi puščata oba/],
    [
      'en-US',
      'sspr-off',
      'can we enable writeback only for some users?',
      /In your tenant: self-service reset is on for nobody/,
    ],
    ['en-US', 'already-on', 'what is password writeback?', /In your tenant: password writeback is on\. Read just now/],
    ['en-US', 'already-on', 'where do resets leave traces, in which log?', /In your tenant: last proof, 2 days ago/],
    ['sl-SI', 'fresh', 'kje vidim sledi ponastavitve gesla?', /V vašem najemniku: (ni znano, ker|v revizijskem)/],
  ] as const)
    it(`stands under it: ${ask} (${scene})`, async () => {
      await cloud.tell('scenario', { name: scene });
      await cloud.tell('consent', { scopes: ALL_SCOPES });
      assert.match(await answer(ask, locale), sees);
    });

  it('is nothing where nothing of a tenant bears on the answer, and nobody is asked for a reading', async () => {
    const before = (await cloud.requests()).length;
    const told = await answer('is writeback queued when the server is down?');
    assert.match(told, /nothing is queued/);
    assert.doesNotMatch(told, HERE);
    assert.equal((await cloud.requests()).length, before);
  });

  it('is unknown, with the reason, where the reading fails, and the fact stands all the same', async () => {
    await cloud.tell('faults', { path: '/v1.0/subscribedSkus', kind: '403' });
    assert.match(await answer('do we need P1 for writeback?'), /P1 or P2[\s\S]*In your tenant: not known, because/);
    assert.match(await answer('ali za writeback potrebujemo P1?', 'sl-SI'), /V vašem najemniku: ni znano, ker/);
  });

  it('says which client it couldn’t look for', async () => {
    assert.match(
      await answer('can connect and cloud sync both run at once?'),
      /Entra Connect is the writeback client[^\n]*agents are there isn’t known, because/,
    );
  });

  it('is what others have read, with its age, for whoever may read nothing', async () => {
    assert.doesNotMatch(await plainAnswer(bot.person('megan'), 'do we need P1 for writeback?'), HERE);
    await answer('is writeback on?');
    assert.match(
      await plainAnswer(bot.person('megan'), 'do we need P1 for writeback?'),
      /P1 is there\. Read .* by Alex/,
    );
  });

  it('is in front of a group no more than how it stands', async () => {
    await answer('is writeback on?');
    const group = bot.person('alex').in(GROUP);
    assert.doesNotMatch(await plainAnswer(group, 'do we need P1 for writeback?'), HERE);
    assert.doesNotMatch(await plainAnswer(group, 'can connect and cloud sync both run at once?'), HERE);
    assert.match(await plainAnswer(group, 'what is password writeback?'), /In your tenant: password writeback is on/);
  });

  it('asks a group’s members for no reading of their own', async () => {
    const told = await answerTo(bot.person('alex').in(GROUP), 'what is password writeback?');
    assert.doesNotMatch(told, HERE);
  });

  it('is asked for by some fact, whatever it is', () => {
    const asked = new Set(Object.values(READING_OF));
    assert.deepEqual(
      Object.keys(TENANT_READINGS).filter((reading) => ![...asked].includes(reading as TenantReading)),
      [],
    );
  });
});
