import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { buttons, cardIn, textOf } from '../support/card.ts';
import { activityFor, genuine } from '../teams/forgeries.ts';
import { type Answer, clickOf, type Running, startServer } from './kit.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';
const ERROR = 'application/vnd.microsoft.error';
const SENTENCE = 'application/vnd.microsoft.activity.message';

describe('the running server and bodies', () => {
  let server: Running;
  let bearer: Readonly<Record<string, string>>;
  before(async () => {
    server = await startServer();
    bearer = { authorization: genuine(server.kit).authorization ?? '' };
  });
  after(() => server.close());

  /** An invoke that the door admits, and its answer's body. */
  async function invoke(activity: Readonly<Record<string, unknown>>): Promise<{ answer: Answer; body: unknown }> {
    const answer = await server.post(activityFor(server.kit, activity), bearer);
    return { answer, body: answer.text === '' ? undefined : JSON.parse(answer.text) };
  }

  const size = (bytes: number) => ({ padding: 'x'.repeat(bytes) });
  const padded = (bytes: number, changes = {}) =>
    activityFor(server.kit, { id: randomUUID(), ...size(bytes), ...changes });
  const TOO_LONG = /more than I read at once/;

  it('reads 64 kB of anybody, and no more of a stranger, whose body is left where it is', async () => {
    assert.equal((await server.post(size(60_000), { authorization: 'Bearer x.y.z' })).status, 401);
    for (const bytes of [66_000, 300_000]) assert.equal((await server.post(size(bytes))).status, 401);
    assert.match(server.logged.join('\n'), /"what":"turned away","reason":"no-bearer","status":401/);
  });

  it('stops reading a stranger’s body of unknown length at 64 kB', async () => {
    const said = await raw(
      server.port,
      `POST /api/messages HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n11170\r\n${'x'.repeat(70_000)}`,
    );
    assert.match(said, /^HTTP\/1\.1 401 /);
  });

  it('reads up to 256 kB as ever: a paste comes twice in a body', async () => {
    server.connector.posted.length = 0;
    const text = `is writeback on? ${'Event ID: 31005 '.repeat(7_000)}`;
    const attachments = [{ contentType: 'text/html', content: `<p>${text}</p>` }];
    const body = activityFor(server.kit, { id: randomUUID(), text, attachments });
    assert.ok(Buffer.byteLength(JSON.stringify(body)) > 220_000);
    assert.equal((await server.post(body, bearer)).status, 200);
    assert.equal(server.connector.posted.length, 1);
    assert.doesNotMatch(textOf(cardIn(server.connector.posted[0]) ?? {}), TOO_LONG);
  });

  for (const [how, send] of Object.entries({
    'whose length is told': (body: unknown) => server.post(body, bearer),
    'of unknown length': (body: unknown) => server.post(body, { ...bearer, 'transfer-encoding': 'chunked' }),
  })) {
    it(`answers what is longer, ${how}, with a sentence, typed and pressed`, async () => {
      server.connector.posted.length = 0;
      assert.equal((await send(padded(1_000_000, { text: 'x'.repeat(30_000) }))).status, 200);
      assert.match(textOf(cardIn(server.connector.posted[0]) ?? {}), TOO_LONG);
      const click = clickOf({ verb: 'submit', data: { change: 'c1', version: 1, reason: 'x'.repeat(300_000) } });
      const answer = await send(activityFor(server.kit, click));
      const { statusCode, type, value } = JSON.parse(answer.text);
      assert.deepEqual([answer.status, statusCode, type], [200, 200, CARD]);
      assert.match(textOf(value), TOO_LONG);
      assert.equal((await send(padded(300_000, { type: 'conversationUpdate' }))).status, 200);
    });
  }

  it('turns away what is longer than 1 MB, and logs its size', async () => {
    const answer = await server.post(padded(1_100_000), bearer);
    assert.equal(answer.status, 413);
    assert.match(server.logged.join('\n'), /"reason":"body-unreadable","status":413,"bytes":110\d{4}/);
    const chunked = await server.post(padded(1_100_000), { ...bearer, 'transfer-encoding': 'chunked' });
    assert.equal(chunked.status, 413);
  });

  it('wants a JSON object', async () => {
    for (const body of ['', '{', 'null', '[]', '"text"', '12', '{"type":"message"'])
      assert.equal((await server.post(body, bearer)).status, 400, body);
  });

  it('unpacks nothing', async () => {
    const packed = gzipSync(JSON.stringify(activityFor(server.kit))).toString('latin1');
    assert.equal((await server.post(packed, { ...bearer, 'content-encoding': 'gzip' })).status, 415);
  });

  it('wants an activity', async () => {
    const changes = [{ type: 7 }, { from: null }, { conversation: 'a:chat' }, { channelData: [] }, { text: {} }];
    for (const change of changes) assert.equal((await invoke(change)).answer.status, 400, JSON.stringify(change));
  });

  const clicks: Readonly<Record<string, unknown>> = {
    'an empty value': {},
    'a value that is no object': 'approve',
    'an action without a verb': { action: {} },
    'an unknown verb': { action: { verb: 'format-disk', data: {} } },
    'a verb of another type': { action: { verb: 12, data: {} } },
    'a verb from the prototype': { action: { verb: '__proto__', data: { verb: 'constructor' } } },
    'data of another type': { action: { verb: 'approve', data: 'all' } },
    'a change that is no id': { action: { verb: 'approve', data: { change: { $ne: 1 }, version: 1 } } },
    'a version that is none': { action: { verb: 'approve', data: { change: 'c1', version: 'newest' } } },
    'a change of another tenant': { action: { verb: 'approve', data: { change: 'c-of-another-tenant', version: 2 } } },
    'a page that is none': { action: { verb: 'history', data: { page: 'NaN' } } },
  };
  for (const [name, value] of Object.entries(clicks)) {
    it(`answers a click with ${name} by a card`, async () => {
      const { answer, body } = await invoke(clickOf(undefined, { value }));
      assert.equal(answer.status, 200);
      const { statusCode, type, value: shown } = Object(body);
      assert.deepEqual([statusCode, type, shown?.type], [200, CARD, 'AdaptiveCard']);
    });
  }

  it('answers a click with a value thirty thousand levels deep by a card', async () => {
    const data = { change: 'c1', version: 1, reason: 'HERE' };
    const text = JSON.stringify(activityFor(server.kit, clickOf({ verb: 'approve', data })));
    const answer = await server.post(text.replace('"HERE"', `${'['.repeat(30_000)}${']'.repeat(30_000)}`), bearer);
    assert.equal(answer.status, 200);
    assert.equal(Object(JSON.parse(answer.text)).type, CARD);
  });

  it('answers an invoke of a name it does not know', async () => {
    for (const name of ['composeExtension/query', 'task/fetch', 'fileConsent/invoke', 'no/such/invoke', undefined]) {
      const { answer, body } = await invoke({ type: 'invoke', name, value: { parameters: [] } });
      assert.equal(answer.status, 200);
      assert.deepEqual(body, {});
    }
  });

  for (const [name, from] of Object.entries({
    'no object id': { id: '29:anonymous', name: 'Anon1 (Guest)' },
    'an empty object id': { id: '29:anonymous', name: 'Anon1 (Guest)', aadObjectId: '' },
  })) {
    it(`says why it can’t help to somebody with ${name}, typed or pressed`, async () => {
      server.connector.posted.length = 0;
      assert.equal((await invoke({ from, text: 'is writeback on?' })).answer.status, 200);
      while (server.connector.posted.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      const [posted] = server.connector.posted;
      assert.match(textOf(cardIn(posted) ?? {}), /can't tell who you are/);
      assert.match(String(Object(posted).summary), /can't tell who you are/);
      const { answer, body } = await invoke({ ...clickOf({ verb: 'status', data: {} }), from });
      const { statusCode, type, value } = Object(body);
      assert.deepEqual([answer.status, statusCode, type], [200, 200, CARD]);
      assert.match(textOf(value), /can't tell who you are/);
      assert.deepEqual(buttons(value), [], 'nothing to press that would only say it again');
    });
  }

  it('never answers another bot, nor an event of nobody', async () => {
    server.connector.posted.length = 0;
    await invoke({ from: { id: '28:another-bot', name: 'Echo' }, text: 'hello' });
    for (const type of ['typing', 'messageReaction', 'event', 'conversationUpdate'])
      await invoke({ type, from: { id: '29:anonymous' } });
    assert.deepEqual(server.connector.posted, []);
  });

  it('answers a sign-in exchange without a token by 412', async () => {
    const { answer } = await invoke({ type: 'invoke', name: 'signin/tokenExchange', value: {} });
    assert.equal(answer.status, 412);
  });

  it('answers a button that needs a role by a request to sign in', async () => {
    const { answer, body } = await invoke(clickOf({ verb: 'readiness', data: {} }));
    const { statusCode, type, value } = Object(body);
    assert.deepEqual([answer.status, statusCode, type], [200, 401, 'application/vnd.microsoft.activity.loginRequest']);
    assert.equal(Object(value).connectionName, 'sso');
  });
});

describe('the running server when its own code breaks', () => {
  let server: Running;
  let bearer: Readonly<Record<string, string>>;
  before(async () => {
    const broken = () => {
      throw new Error('password=hunter2 at secret.ts:7');
    };
    server = await startServer({ parts: { membership: broken, signIn: { assertionFor: broken } } });
    bearer = { authorization: genuine(server.kit).authorization ?? '' };
  });
  after(() => server.close());

  it('posts a card that says so to the person who pressed a button, never the fault, and leaves the pressed one', async () => {
    const body = activityFor(server.kit, clickOf({ verb: 'help', data: {} }));
    const answer = await server.post(body, bearer);
    assert.equal(answer.status, 200);
    assert.ok([SENTENCE, ERROR].includes(Object(JSON.parse(answer.text)).type), answer.text);
    assert.match(textOf(cardIn(server.connector.posted[0]) ?? {}), /Something broke on my side/);
    const everything = answer.text + JSON.stringify(server.connector.posted);
    assert.doesNotMatch(everything, /hunter2|secret\.ts|Error:/);
  });

  it('answers 200 to a message and sends that card', async () => {
    server.connector.posted.length = 0;
    const answer = await server.post(activityFor(server.kit, { id: 'another' }), bearer);
    assert.deepEqual([answer.status, answer.text], [200, '']);
    assert.equal(server.connector.posted.length, 1);
    assert.doesNotMatch(JSON.stringify(server.connector.posted), /hunter2|secret\.ts/);
  });

  it('lives on', async () => {
    assert.equal((await server.get('/healthz')).status, 200);
  });
});

/** What the server says to these bytes before it closes the connection or falls silent. */
function raw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let said = '';
    socket.on('data', (chunk) => {
      said += chunk.toString('latin1');
      socket.destroy();
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(said));
  });
}
