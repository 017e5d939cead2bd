import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, describe, it } from 'mocha';
import { startAzurite } from '../store/azurite.ts';
import { buttons, textOf } from '../support/card.ts';
import { bodyOf, exchange, type Question, questionIn } from '../teams-client/single-sign-on.ts';
import type { Wire } from '../teams-client/wire.ts';
import { type Real, startReal } from './kit.ts';

/** A server's output that counts as evidence once somebody who may read the directory vouches for it. */
const PASTE =
  'TimeCreated  : 22.11.2026 14:05:11\nId           : 31005\nProviderName : PasswordResetService\nMessage      : Onboarding succeeded on SRV-AADC01';

const asked = (real: Real, who: Wire): Question => {
  const question = questionIn(real.chats, who.conversationId);
  assert.ok(question, 'a sign-in was asked for');
  return question;
};
const statuses = (answers: readonly { readonly status: number }[]) => answers.map(({ status }) => status);

describe('a question that waits for its sign-in', () => {
  let real: Real;
  let alex: Wire;
  before(async () => {
    real = await startReal({}, 'process');
    alex = real.person('alex');
    await alex.install();
    await alex.waitForCard(/Writeback Pilot/);
  });
  after(() => real.stop());

  it('is answered after a restart: in its language, with what it was about, as an older client’s press; a paste is asked for', async () => {
    const questions: Record<string, Question> = {};
    const ask = async (name: string, sent: Promise<unknown>) => {
      await sent;
      questions[name] = asked(real, alex);
    };
    await ask('slovenian', alex.say('ali je writeback vklopljen?'));
    await ask('who', alex.say('did someone turn it on?'));
    await alex.say('help');
    const help = await alex.waitForCard((card) => buttons(card).includes('Set it up'));
    await ask('press', alex.submit(help, 'Set it up'));
    await ask('paste', alex.say(PASTE));
    await real.restart();

    const token = await real.token('alex');
    const answer = async (name: string, wanted: Parameters<Wire['waitForCard']>[0]) => {
      await exchange(alex, questions[name] as Question, token);
      return alex.waitForCard(wanted);
    };
    await answer('slovenian', /^Ne\b/);
    await alex.say('English please');
    await answer('who', /^Can't tell, because/);
    await answer('press', (card) => buttons(card).includes('Start setup'));
    await answer('paste', /I keep no text of yours, so please write or paste it/);
    for (const { tokenExchangeResource } of Object.values(questions)) {
      const [payload = ''] = tokenExchangeResource.id.split('.');
      assert.doesNotMatch(Buffer.from(payload, 'base64url').toString(), /SRV-AADC01|31005|vklopljen/);
    }
    await alex.say(PASTE);
    await exchange(alex, asked(real, alex), token);
    await alex.waitForCard(/31005[\s\S]*attested, not confirmed/);
  });

  it('is answered with a sentence when nobody knows it any more, once however many devices ask', async () => {
    const before = alex.cards().length;
    const unknown: Question = { ...asked(real, alex), tokenExchangeResource: { id: randomUUID(), uri: 'api://x' } };
    const token = await real.token('alex');
    assert.deepEqual(statuses(await Promise.all([1, 2, 3].map(() => exchange(alex, unknown, token)))), [200, 200, 200]);
    const seen = await alex.waitForCard(/signed in, but I no longer have what you asked/);
    assert.ok(buttons(seen.card).includes('Help'));
    assert.equal(alex.cards().length, before + 1);
  });

  it('is answered with a sentence where Teams can’t sign someone in and nothing is remembered, once', async () => {
    const patti = real.person('patti');
    for (const _ of [1, 2, 3]) await patti.sendFile('sign-in-failure');
    await patti.waitForCard(/couldn't sign you in \(resourcematchfailed\)\. Please ask me again/);
    assert.equal(patti.cards().length, 1);
  });

  it('is looked at thirty times a minute for one person, and refused beyond that', async () => {
    const question = asked(real, alex);
    const token = await real.token('alex');
    const answers = await Promise.all(Array.from({ length: 40 }, () => exchange(alex, question, token)));
    assert.ok(statuses(answers).includes(412));
    assert.match(await real.log(), /too many token exchanges of one person/);
    const megan = real.person('megan');
    await megan.say('is writeback on?');
    assert.equal((await exchange(megan, asked(real, megan), await real.token('megan'))).status, 200);
  });
});

describe('a question that waits for its sign-in, with two servers on one store', () => {
  let azurite: Awaited<ReturnType<typeof startAzurite>>;
  let real: Real;
  let second: Awaited<ReturnType<Real['another']>>;
  before(async () => {
    azurite = await startAzurite();
    real = await startReal({ STORE_URL: 'tables:', STORE_CONNECTION_STRING: azurite.connectionString }, 'process');
    second = await real.another();
  });
  after(async () => {
    await real?.stop();
    await azurite.stop();
  });

  it('is answered by the one that never saw it, and once', async () => {
    const other = second;
    const alex = real.person('alex');
    await alex.install();
    await alex.waitForCard(/Writeback Pilot/);
    await alex.say('is writeback on?');
    const before = alex.cards().length;
    const token = await real.token('alex');
    const question = asked(real, alex);
    assert.equal((await exchange(other.person('alex'), question, token)).status, 200);
    await alex.waitForCard(/^No\b/);
    const devices = [other.person('alex'), alex, other.person('alex'), alex];
    assert.deepEqual(
      statuses(await Promise.all(devices.map((device) => exchange(device, question, token)))),
      [200, 200, 200, 200],
    );
    assert.equal(alex.cards().length, before + 1);
  });

  it('is answered once when devices reach both at the same moment', async () => {
    const alex = real.person('alex');
    await alex.say('are we ready?');
    const before = alex.cards().length;
    const token = await real.token('alex');
    const question = asked(real, alex);
    const devices = [second.person('alex'), alex, second.person('alex'), alex];
    const answers = await Promise.all(devices.map((device) => exchange(device, question, token)));
    assert.deepEqual(statuses(answers), [200, 200, 200, 200]);
    await alex.waitForCard(/licen[cs]e/i);
    assert.equal(alex.cards().length, before + 1);
  });

  it('opens nothing with a token that isn’t the person’s, and still opens with the right one', async () => {
    const other = second.person('alex');
    const alex = real.person('alex');
    await alex.say('set it up');
    const question = asked(real, alex);
    const bad = await exchange(other, question, await real.token('grady'));
    assert.equal(bad.status, 412);
    assert.equal(Object(bad.body).id, question.tokenExchangeResource.id);
    await exchange(other, question, await real.token('alex'));
    const seen = await alex.waitForCard((card) => buttons(card).includes('Start setup'));
    assert.match(textOf(seen.card), /Turn on password writeback/);
    assert.equal(bodyOf(bad).statusCode, undefined);
  });
});
