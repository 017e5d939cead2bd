import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { hear } from '../../bot/language/hear.ts';
import { readPasted } from '../../bot/language/pasted/index.ts';
import type { Incoming } from '../../bot/request.ts';
import { type Carried, carriedBy, resumed } from '../../bot/teams/answer/carried.ts';
import { createExchangeIds, type Holder } from '../../bot/teams/sign-in/exchange-id.ts';
import { createExchangeLimit } from '../../bot/teams/sign-in/exchange-limit.ts';

const KEY = randomBytes(32).toString('base64url');
const alex: Holder = {
  tenantId: '3f0a1b5c-6d27-4e89-9a41-0c7b5d2e8f16',
  objectId: 'a5d0c8e2-71b4-4f36-8a9d-3e6f1b2c4d50',
  conversationId: 'a:1-personal',
};
const whoever = {
  person: { tenantId: alex.tenantId, objectId: alex.objectId, name: 'Alex' },
  userId: '29:alex',
  where: { ...alex, serviceUrl: '', kind: 'personal', botId: '28:bot', botName: 'Pilot' },
  locale: 'en-US',
  activityId: '1',
  token: undefined,
} as const;
const typed = (text: string): Incoming => ({ ...whoever, kind: 'text', text });
const pressed = (verb: string, data: Readonly<Record<string, unknown>>): Incoming => ({
  ...whoever,
  kind: 'click',
  verb,
  data: { verb, ...data },
  cardId: undefined,
  isInline: false,
});
/** As the pipeline asks it: a paste counts by its own words. */
const carriedIn = (text: string): Carried => carriedBy(typed(text), readPasted(text) ? undefined : hear(text, 'en'));

describe('the id of a token exchange', () => {
  let now: number;
  const ids = (key = KEY) => createExchangeIds({ key: async () => key, now: () => now });
  beforeEach(() => {
    now = Date.now();
  });

  const questions: Readonly<Record<string, Carried>> = {
    'a status': carriedIn('is writeback on?'),
    'a question in Slovenian': carriedIn('ali je writeback vklopljen?'),
    'who and when': carriedIn('who turned it on, and when?'),
    'the licence': carriedIn('do we have P1?'),
    'a role': carriedIn('do I need to be a global admin?'),
    approvals: carriedIn('has anyone approved?'),
    'a press': carriedBy(pressed('approve', { change: 'c0ffee00-0000-4000-8000-000000000000', version: 7 }), undefined),
    'a press with empty inputs': carriedBy(pressed('submit', { change: 'c1', version: '3', ticket: '' }), undefined),
    'what was chosen beside a press': carriedBy(
      pressed('next', { change: 'c1', version: 4, confirmed: 'true', comment: '' }),
      undefined,
    ),
    'words of one’s own': carriedIn('Event ID 33004 on the server'),
  };
  for (const [name, carried] of Object.entries(questions)) {
    it(`carries ${name} to another replica, in less than 400 characters`, async () => {
      const { id, nonce } = await ids().make(alex, carried);
      assert.ok(id.length < 400, String(id.length));
      assert.deepEqual(await ids().read(alex, id), { kind: 'good', nonce, carried });
    });
  }

  it('brings back what a text meant, with its details and language', () => {
    for (const text of ['kdo je vklopil writeback?', 'is it off?', 'ali imamo P1?']) {
      const heard = hear(text, 'en');
      assert.deepEqual(resumed(carriedBy(typed(text), heard)), { kind: 'resumed', heard: { ...heard, text: '' } });
    }
  });

  it('holds no word that anybody wrote', async () => {
    const secrets = ['hunter2', 'megan@contoso.com', 'SRV-AADC01'];
    const said = [
      ...secrets.map((word) => carriedIn(`Event ID 33004 Source ADSync on ${word}`)),
      ...secrets.map((word) => carriedIn(`my server ${word} says writeback fails`)),
      ...secrets.map((word) => carriedBy(pressed('submit', { change: 'c1', version: 1, reason: word }), undefined)),
      ...secrets.map((word) => carriedBy(pressed('test', { user: word }), undefined)),
      carriedIn('did Kowalski approve it?'),
      carriedIn('am I a global admin?'),
    ];
    for (const carried of said) assert.deepEqual(carried, { kind: 'typed' });
    assert.deepEqual(resumed({ kind: 'typed' }), { kind: 'signed-in', lost: 'typed' });
  });

  it('is good for five minutes', async () => {
    const { id } = await ids().make(alex, questions['a status'] as Carried);
    now += 299_000;
    assert.equal((await ids().read(alex, id)).kind, 'good');
    now += 1_000;
    assert.equal((await ids().read(alex, id)).kind, 'late');
  });

  it('is nobody else’s, and of no other chat or tenant', async () => {
    const { id } = await ids().make(alex, questions['a status'] as Carried);
    for (const other of [{ objectId: alex.tenantId }, { tenantId: alex.objectId }, { conversationId: 'a:2' }])
      assert.deepEqual(await ids().read({ ...alex, ...other }, id), { kind: 'foreign' });
    assert.deepEqual(await ids(randomBytes(32).toString('base64url')).read(alex, id), { kind: 'foreign' });
  });

  it('can be neither made up nor changed', async () => {
    const { id } = await ids().make(alex, questions['a press'] as Carried);
    const [payload = '', mac = ''] = id.split('.');
    const other = Buffer.from(Buffer.from(payload, 'base64url').toString().replace('approve', 'reject')).toString(
      'base64url',
    );
    const made = [
      `${other}.${mac}`,
      `${payload}.${mac.slice(0, -2)}AA`,
      `${payload}.`,
      payload,
      '.',
      '',
      'x'.repeat(1_000),
      `${payload}.${mac}.${mac}`,
      crypto.randomUUID(),
    ];
    for (const forged of made) assert.deepEqual(await ids().read(alex, forged), { kind: 'foreign' }, forged);
  });
});

describe('exchanges of one person', () => {
  it('are looked at thirty times a minute, and nobody else pays for it', () => {
    let now = 0;
    const isWithin = createExchangeLimit(() => now);
    const alexTries = Array.from({ length: 40 }, () => isWithin('alex'));
    assert.equal(alexTries.filter(Boolean).length, 30);
    assert.equal(isWithin('megan'), true);
    now = 60_000;
    assert.equal(isWithin('alex'), true);
  });
});
