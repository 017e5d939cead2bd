import assert from 'node:assert/strict';
import { DOOR_REASONS } from '../../bot/ports/door-reasons.ts';
import { jwkOf } from '../support/openid.ts';
import { connectorClaims, signToken } from '../support/signed.ts';
import { createKit, type Entrance, openDoor, publishedKeys } from './door-kit.ts';
import { activityFor, FORGERIES, genuine, type Shot } from './forgeries.ts';

describe('the front door', () => {
  const kit = createKit();
  let entrance: Entrance;
  const knock = ({ authorization, body }: Shot) => entrance.door({ authorization, body });

  before(async () => {
    entrance = await openDoor(kit);
  });
  beforeEach(() => {
    entrance.clock.now = kit.now;
    entrance.openId.keys = publishedKeys(kit);
  });
  after(() => entrance.openId.close());

  describe('turns away', () => {
    for (const { name, status, make } of FORGERIES) {
      it(`${name} (${status})`, async () => {
        const answer = await knock(make(kit));
        assert.equal(answer.ok, false, 'a forged request was let in');
        assert.equal(answer.status, status, `reason: ${answer.reason}`);
        assert.notEqual(answer.reason, 'door-broke');
      });
    }

    it('something for every reason it knows', async () => {
      const answers = await Promise.all(FORGERIES.map(({ make }) => knock(make(kit))));
      const met = new Set<string>(answers.map((answer) => (answer.ok ? '' : answer.reason)));
      assert.deepEqual(
        DOOR_REASONS.filter((reason) => !met.has(reason)),
        // The first two are for a door that no token guards.
        ['other-name', 'other-page', 'door-broke'],
      );
    });

    it('at least sixty different forgeries', () => {
      const names = new Set(FORGERIES.map(({ name }) => name));
      assert.ok(names.size >= 60);
      assert.equal(names.size, FORGERIES.length);
    });
  });

  describe('lets in', () => {
    const shots: Readonly<Record<string, () => Shot>> = {
      'a message': () => genuine(kit),
      'a message whose tenant stands in the conversation alone': () => genuine(kit, {}, { channelData: null }),
      'a message whose tenant stands in the channel data alone': () =>
        genuine(kit, {}, { conversation: { id: 'a:chat' } }),
      'a token that expired within the allowed skew': () => genuine(kit, { exp: kit.now / 1000 - 299 }),
      'a token that begins within the allowed skew': () => genuine(kit, { nbf: kit.now / 1000 + 299 }),
      'a card action': () => genuine(kit, {}, { type: 'invoke', name: 'adaptiveCard/action', value: { action: {} } }),
      'an installation without a person': () => genuine(kit, {}, { type: 'installationUpdate', from: { id: '29:x' } }),
      'a typing notice': () => genuine(kit, {}, { type: 'typing', text: undefined }),
      'a scheme in lower case': () => ({
        ...genuine(kit),
        authorization: genuine(kit).authorization?.replace('B', 'b') ?? '',
      }),
      'the service URL without its slash': () => genuine(kit, {}, { serviceUrl: kit.serviceUrl.replace(/\/$/, '') }),
      'the service URL in capitals': () =>
        genuine(kit, { serviceurl: kit.serviceUrl.toUpperCase() }, { serviceUrl: kit.serviceUrl }),
      'another host of the list': () => {
        const serviceUrl = 'https://smba.infra.gcc.teams.microsoft.com/teams/';
        return genuine(kit, { serviceurl: serviceUrl }, { serviceUrl });
      },
    };
    for (const [name, make] of Object.entries(shots)) {
      it(name, async () => {
        const answer = await knock(make());
        assert.equal(answer.ok, true, `turned away: ${JSON.stringify(answer)}`);
      });
    }

    it('an activity of a type nobody has heard of, as other', async () => {
      const answer = await knock(genuine(kit, {}, { type: 'handRaised' }));
      assert.equal(answer.ok && answer.activity.type, 'other');
    });

    it('no text that is longer than a body may be', async () => {
      const answer = await knock(genuine(kit, {}, { text: 'a'.repeat(262_145) }));
      assert.deepEqual(answer, { ok: false, status: 400, reason: 'not-an-activity' });
    });

    it('only the fields the bot needs, with ids in lower case', async () => {
      const person = { id: '29:megan', aadObjectId: '11111111-AAAA-4333-8444-555555555555', secret: 'x' };
      const answer = await knock(genuine(kit, {}, { from: person, deliveryMode: 'expectReplies', callerId: 'x' }));
      assert.ok(answer.ok);
      assert.deepEqual(answer.activity.from, { id: '29:megan', aadObjectId: '11111111-aaaa-4333-8444-555555555555' });
      assert.equal('deliveryMode' in answer.activity || 'callerId' in answer.activity, false);
    });
  });

  describe('names for the log', () => {
    it('the host it refused, without its path', async () => {
      const serviceUrl = 'https://smba.new-region.example/emea/secret-of-someone';
      const answer = await knock(genuine(kit, { serviceurl: serviceUrl }, { serviceUrl }));
      assert.deepEqual(answer, {
        ok: false,
        status: 403,
        reason: 'service-host-not-allowed',
        host: 'smba.new-region.example',
      });
    });

    const issuers: Readonly<Record<string, string>> = {
      'https://api.botframework.us': 'https://api.botframework.us',
      'https://sts.windows.net/aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee/':
        'https://sts.windows.net/aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee/',
      'https://login.microsoftonline.com/aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee/v2.0':
        'https://login.microsoftonline.com/aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee/v2.0',
      'https://user:swordfish@odd.example/a/path?token=swordfish': 'odd.example',
      'swordfish\n{"level":"error"}': 'no address',
      [`https://${'a'.repeat(300)}.example/`]: 'a'.repeat(100),
      'data:text/plain,swordfish': 'no address',
    };
    for (const [iss, named] of Object.entries(issuers))
      it(`an issuer it refused: ${named.slice(0, 40)}`, async () => {
        const answer = await knock(genuine(kit, { iss }));
        assert.deepEqual(answer, { ok: false, status: 401, reason: 'wrong-issuer', issuer: named });
      });
  });

  describe('knows a token again', () => {
    it('and still compares its service URL with each activity', async () => {
      const shot = genuine(kit, { jti: 'again' });
      assert.equal((await knock(shot)).ok, true);
      const serviceUrl = 'https://smba.trafficmanager.net/amer/';
      const answer = await knock({ ...shot, body: activityFor(kit, { serviceUrl }) });
      assert.deepEqual(answer, { ok: false, status: 403, reason: 'other-service-url' });
    });

    it('but not after it has expired', async () => {
      const shot = genuine(kit, { jti: 'late' });
      assert.equal((await knock(shot)).ok, true);
      entrance.clock.now += 3_600_000 + 300_000;
      assert.deepEqual(await knock(shot), { ok: false, status: 401, reason: 'outside-its-time' });
    });

    it('but not after its key was withdrawn', async () => {
      const claims = { ...connectorClaims(kit), exp: kit.now / 1000 + 200_000 };
      const shot = { authorization: `Bearer ${signToken(kit.connector, claims)}`, body: activityFor(kit) };
      assert.equal((await knock(shot)).ok, true);
      entrance.openId.keys = [jwkOf(kit.attacker, ['msteams'])];
      entrance.clock.now += 400_000;
      const other = genuine(kit, {}, {}, { kid: 'makes the door fetch the keys anew' });
      assert.equal((await knock(other)).ok, false);
      assert.deepEqual(await knock(shot), { ok: false, status: 401, reason: 'unknown-key' });
    });

    it('and holds no more than a few hundred', async () => {
      entrance.clock.now += 800_000;
      await knock(genuine(kit, {}, {}, { kid: 'brings the keys back' }));
      const first = genuine(kit, { jti: 0 });
      for (let jti = 0; jti < 600; jti += 1) assert.equal((await knock(genuine(kit, { jti }))).ok, true);
      assert.equal((await knock(first)).ok, true);
    });
  });

  describe('under a flood of unknown key ids', () => {
    it('asks for keys at most once in five minutes', async () => {
      entrance.clock.now += 2_000_000;
      const before = entrance.openId.served.keys;
      const shots = Array.from({ length: 50 }, (_, n) => genuine(kit, {}, {}, { kid: `made-up-${n}` }));
      await Promise.all(shots.map(knock));
      await Promise.all(shots.map(knock));
      assert.equal(entrance.openId.served.keys - before, 1);
    });
  });
});
