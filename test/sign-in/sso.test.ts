import assert from 'node:assert/strict';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { after, before, beforeEach, describe, it } from 'mocha';
import { tenantId } from '../../sandbox/people.ts';
import { buttons, cardIn, textOf } from '../support/card.ts';
import { bodyOf, exchange, pressSignedIn, questionIn, saySignedIn } from '../teams-client/single-sign-on.ts';
import { CHANNEL, type Wire } from '../teams-client/wire.ts';
import { BOT_ID, type Real, startReal } from './kit.ts';

const LOGIN = 'application/vnd.microsoft.activity.loginRequest';
const FAILED = 'application/vnd.microsoft.error.preconditionFailed';

describe('single sign-on, on the production server as it is', () => {
  let real: Real;
  let alex: Wire;
  before(async () => {
    real = await startReal();
    alex = real.person('alex');
    await alex.install();
    await alex.waitForCard(/Writeback Pilot/);
  });
  beforeEach(() => alex.say('help'));
  after(() => real.stop());

  /** On-behalf-of exchanges that the authority was asked for. */
  const exchanges = async () =>
    (await real.requests()).filter(({ path, body }) => path.endsWith('/token') && Object(body).assertion).length;

  it('asks Teams for a token when a button needs one, and answers the same press with it', async () => {
    const asked = await alex.press('Set it up');
    const { statusCode, type, value } = bodyOf(asked);
    assert.deepEqual([asked.status, statusCode, type], [200, 401, LOGIN]);
    const {
      tokenExchangeResource,
      buttons: [button],
    } = Object(value);
    assert.equal(Object(value).connectionName, 'sso');
    assert.equal(tokenExchangeResource.uri, `api://botid-${BOT_ID}`);
    assert.deepEqual([button.type, button.title], ['signin', 'Sign in']);
    assert.equal(button.value, `https://${real.domain}/auth/start?tenant=${tenantId}&lang=en`);
    const answered = await pressSignedIn(alex, await real.token('alex'), 'Set it up');
    assert.equal(bodyOf(answered).statusCode, 200);
    await alex.waitForCard((card) => buttons(card).includes('Start setup'));
  });

  it('asks in the person’s language', async () => {
    await alex.say('pomoč');
    const asked = bodyOf(await alex.press('Nastavi'));
    assert.match(Object(asked.value).text, /Imenik berem v vašem imenu/);
    await alex.say('English please');
  });

  it('takes up a typed question when the token for it comes', async () => {
    const answered = await saySignedIn(real, alex, await real.token('alex'), 'is writeback on?');
    assert.deepEqual(answered, { status: 200, body: {} });
    await alex.waitForCard(/^No/);
  });

  it('answers once when several devices send the same exchange', async () => {
    await alex.say('set it up');
    const question = await real.chats.until(
      () => questionIn(real.chats, alex.place.id),
      () => 'no question',
    );
    const token = await real.token('alex');
    const before = alex.cards().length;
    const answers = await Promise.all([1, 2, 3].map(() => exchange(alex, question, token)));
    assert.deepEqual(
      answers.map(({ status }) => status),
      [200, 200, 200],
    );
    assert.equal(alex.cards().length, before + 1);
  });

  it('lets a second device’s good token in after a first one’s bad', async () => {
    await alex.say('set it up');
    const question = await real.chats.until(
      () => questionIn(real.chats, alex.place.id),
      () => 'no question',
    );
    const bad = await exchange(alex, question, await real.token('alex', { aud: randomUUID() }));
    assert.equal(bad.status, 412);
    const before = alex.cards().length;
    assert.equal((await exchange(alex, question, await real.token('alex'))).status, 200);
    assert.equal(alex.cards().length, before + 1);
  });

  it('gives nobody else’s token to a question', async () => {
    await alex.say('set it up');
    const question = await real.chats.until(
      () => questionIn(real.chats, alex.place.id),
      () => 'no question',
    );
    const count = await exchanges();
    const grady = real.person('grady').in(alex.place);
    await exchange(grady, question, await real.token('grady'));
    await alex.waitForCard(/I no longer have what you asked/);
    assert.equal(await exchanges(), count);
  });

  it('says in plain words that Teams couldn’t sign someone in, and offers to try again', async () => {
    await alex.say('set it up');
    const failure = { type: 'invoke', name: 'signin/failure', value: { code: 'resourcematchfailed', message: 'x' } };
    assert.equal((await alex.send(failure)).status, 200);
    const seen = await alex.waitForCard(/couldn't sign you in \(resourcematchfailed\)/);
    assert.ok(buttons(seen.card).includes('Try again'));
    assert.match(await real.log(), /"sign-in failed in Teams","code":"resourcematchfailed"/);
    await pressSignedIn(alex, await real.token('alex'), 'Try again');
    await alex.waitForCard((card) => buttons(card).includes('Start setup'));
  });

  it('answers a status from what is known where Teams couldn’t sign someone in', async () => {
    const henrietta = real.person('henrietta');
    await henrietta.say('is writeback on?');
    await henrietta.send({ type: 'invoke', name: 'signin/failure', value: { code: 'invokeerror' } });
    const seen = await henrietta.waitForCard(/^(No|Can't tell)/);
    assert.ok(!buttons(seen.card).includes('Start setup'));
  });

  it('asks again through Teams after the sign-in page, whoever signed in there', async () => {
    await alex.say('set it up');
    const first = await real.chats.until(
      () => questionIn(real.chats, alex.place.id),
      () => 'no question',
    );
    await alex.send({ type: 'invoke', name: 'signin/verifyState', value: { state: 'signed-in' } });
    const again = questionIn(real.chats, alex.place.id);
    assert.notEqual(again?.tokenExchangeResource.id, first.tokenExchangeResource.id);
    const count = await exchanges();
    await alex.send({ type: 'invoke', name: 'signin/failure', value: {} });
    await alex.send({ type: 'invoke', name: 'signin/verifyState', value: { state: 'signed-in' } });
    await alex.waitForCard(/Now press the button again/);
    assert.equal(await exchanges(), count);
  });

  describe('takes no token but this person’s, for this app, from this tenant, in its time', () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const now = () => Math.floor(Date.now() / 1000);
    const forgeries: Readonly<Record<string, () => Promise<string>>> = {
      'of another person': () => real.token('grady'),
      'of another tenant': () => real.token('alex', { tid: randomUUID() }),
      'of another issuer': () => real.token('alex', { iss: `https://localhost/${randomUUID()}/v2.0` }),
      'for another app': () => real.token('alex', { aud: randomUUID() }),
      'for Graph': () => real.token('alex', { aud: 'https://graph.microsoft.com' }),
      'that is old': () => real.token('alex', { iat: now() - 7200, nbf: now() - 7200, exp: now() - 3600 }),
      'that begins tomorrow': () => real.token('alex', { nbf: now() + 86_400, exp: now() + 90_000 }),
      'signed by nobody we know': async () =>
        new SignJWT({ tid: tenantId, oid: alex.person.id, aud: BOT_ID, exp: now() + 3600 })
          .setProtectedHeader({ alg: 'RS256', kid: 'unheard-of' })
          .sign(other.privateKey),
      'that is no token': async () => 'eyJhbGciOiJub25lIn0.e30.',
    };
    for (const [name, forge] of Object.entries(forgeries)) {
      it(`one ${name}`, async () => {
        const count = await exchanges();
        const answered = await pressSignedIn(alex, await forge(), 'Set it up');
        const { statusCode, type } = bodyOf(answered);
        assert.deepEqual([answered.status, statusCode, type], [200, 412, FAILED]);
        assert.equal(await exchanges(), count);
      });
    }
  });

  it('never asks for a token in a channel, and reads none that comes', async () => {
    const inChannel = alex.in(CHANNEL);
    const count = await exchanges();
    for (const text of ['is writeback on?', 'set it up', 'are we ready?', 'history', 'approvals']) {
      await inChannel.say(text);
    }
    const token = await real.token('alex');
    const action = { type: 'Action.Execute', verb: 'check', data: { verb: 'check' } };
    const value = { action, trigger: 'manual', authentication: { id: '1', connectionName: '', token } };
    const answered = await inChannel.send({ type: 'invoke', name: 'adaptiveCard/action', value, replyToId: '1' });
    assert.equal(bodyOf(answered).statusCode, 200);
    const said = real.chats.messages(`${CHANNEL.id};messageid=1795000000000`);
    assert.ok(said.length >= 5);
    assert.ok(
      said.every(({ body }) => cardIn(body)),
      'only cards, no question for a sign-in',
    );
    assert.equal(await exchanges(), count);
  });

  it('keeps tokens and secrets out of its log', async () => {
    const log = await real.log();
    assert.doesNotMatch(log, /eyJ|a secret of this test/);
    assert.doesNotMatch(
      alex
        .cards()
        .map(({ card }) => textOf(card))
        .join(),
      /eyJ/,
    );
  });
});
