import assert from 'node:assert/strict';
import { createDirectory } from '../../bot/directory/index.ts';
import { guidWithin, newTurnId } from '../../bot/lib/turn-id.ts';
import type { Log } from '../../bot/ports/index.ts';
import { ASSERTION, type DirectoryServer, startDirectoryServer, TOKEN_ROUTE } from '../support/directory-server.ts';
import { ALEX } from '../support/directory-session.ts';

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const HEADERS = ['client-request-id', 'x-ms-client-request-id'] as const;

describe('the calls of one turn', () => {
  let server: DirectoryServer;
  type Line = readonly [what: string, fields: Readonly<Record<string, unknown>>];
  let lines: Line[];
  const log: Log = (_level, what, fields) => void lines.push([what, fields ?? {}]);
  before(async () => {
    server = await startDirectoryServer();
  });
  beforeEach(() => {
    server.reset();
    lines = [];
  });
  after(() => server.close());

  const open = (id?: string) => {
    const directory = createDirectory(server.config, { now: () => Date.now() }, () => {});
    return directory.as(ALEX, ASSERTION, id === undefined ? undefined : { id, log });
  };
  const sent = () =>
    server.heard
      .filter(({ route }) => !/oauth2|openid/.test(route))
      .flatMap(({ headers }) => HEADERS.flatMap((name) => headers[name]?.toString() ?? []));

  it('reach Graph and the portal under GUIDs that begin with the turn’s id, each under its own', async () => {
    const id = newTurnId();
    const session = open(id);
    await Promise.all([
      session.probe('licence'),
      session.probe('sync'),
      session.probe('role'),
      session.read('settings'),
    ]);
    const ids = sent();
    assert.ok(ids.length >= 4, `${ids.length} calls`);
    assert.equal(new Set(ids).size, ids.length);
    for (const one of ids) {
      assert.match(one, GUID);
      assert.ok(one.startsWith(`${id}-`), `${one} of ${id}`);
    }
  });

  it('are GUIDs of nobody’s where there is no turn', async () => {
    await open().probe('licence');
    const [id = ''] = sent();
    assert.match(id, GUID);
  });

  it('name in the log what was read, and what the service knows the request by', async () => {
    const requestId = '7d0f3a52-91b4-4c1d-8a60-2f6b1d9c4e11';
    const error = { code: 'Authorization_RequestDenied', message: 'no' };
    server.reply('GET /v1.0/subscribedSkus', { status: 403, json: { error }, headers: { 'request-id': requestId } });
    await open(newTurnId()).probe('licence');
    const because = 'consent-missing';
    assert.deepEqual(lines, [
      ['directory reading failed', { reading: 'licence', because, code: 'Authorization_RequestDenied', requestId }],
    ]);
  });

  it('name the authority’s trace id where it gave no token', async () => {
    const requestId = '255d1aef-8c98-452f-ac51-23d051240864';
    const error_description = `AADSTS65001: No consent. Trace ID: ${requestId} Correlation ID: ${requestId} Timestamp: now`;
    server.reply(TOKEN_ROUTE, { status: 400, json: { error: 'invalid_grant', error_description } });
    await open(newTurnId()).probe('licence');
    const [what, fields] = lines[0] ?? [];
    assert.equal(what, 'token exchange refused');
    assert.deepEqual([fields?.code, fields?.requestId], ['AADSTS65001', requestId]);
  });
});

describe('the id of a turn', () => {
  it('is the beginning of a GUID, and another one each time', () => {
    const ids = Array.from({ length: 1_000 }, newTurnId);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) {
      assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}$/);
      assert.match(guidWithin(id), GUID);
    }
  });
});
