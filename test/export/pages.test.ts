import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDownloads } from '../../bot/http/downloads.ts';
import type { SignIn } from '../../bot/ports/index.ts';
import { openSqliteStore } from '../../bot/store/sqlite/index.ts';
import { approved, megan, TENANT } from '../store/samples.ts';

/** As an identity platform would make it; whether it is genuine is the sign-in's business, which is a literal here. */
const tokenFor = (nonce: string) =>
  ['{"alg":"RS256"}', JSON.stringify({ nonce }), 'signature']
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.');

describe('the download page of a cloud where Teams takes no files', () => {
  let isTheirs = true;
  const signIn: SignIn = {
    assertionFor: async (_, presented) =>
      isTheirs && presented ? { kind: 'signed-in', assertion: presented } : { kind: 'needed' },
  };
  const start = async (open?: string) => {
    const store = await openSqliteStore({ path: ':memory:' });
    await store.commit(TENANT, 0, { events: [approved(1)], outbox: [] });
    const config = { authorityHost: 'https://login.microsoftonline.us', ssoAppId: 'app', botDomain: 'bot.example' };
    const made = createDownloads({ config, open, source: store.trail, signIn, now: Date.now });
    const { exportLinks, pages } = made;
    assert.ok(exportLinks);
    const server = createServer((request, response) => {
      const page = Object.entries(pages).find(
        ([path]) => path === new URL(request.url ?? '', 'http://x').pathname,
      )?.[1];
      if (page) page(request, response);
      else response.end();
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const link = new URL(exportLinks.make({ person: megan, format: 'jsonl' }));
    const id = link.searchParams.get('id') ?? '';
    const get = (path: string, headers: Readonly<Record<string, string>> = {}) => fetch(base + path, { headers });
    const file = (token?: string) =>
      get('/export/file', { 'x-export-id': id, ...(token ? { authorization: `Bearer ${token}` } : {}) });
    const close = async () => {
      server.close();
      await store.close();
    };
    return { link, id, get, file, close };
  };

  it('gives the file once, to the person of the link, by a token made for this very link', async () => {
    const { link, id, get, file, close } = await start();
    assert.equal(link.origin, 'https://bot.example');
    const config = await (await get('/export/config.json', { 'x-export-id': id })).json();
    assert.deepEqual(config, {
      authorize: `https://login.microsoftonline.us/${TENANT}/oauth2/v2.0/authorize`,
      clientId: 'app',
    });
    assert.equal((await file()).status, 401);
    assert.equal((await file(tokenFor('another link'))).status, 401);
    isTheirs = false;
    assert.equal((await file(tokenFor(id))).status, 401);
    isTheirs = true;
    const got = await file(tokenFor(id));
    assert.equal(got.status, 200);
    assert.equal(got.headers.get('cache-control'), 'no-store');
    assert.match(
      got.headers.get('content-disposition') ?? '',
      /^attachment; filename="writeback-trail-[\d-]+\.jsonl"$/,
    );
    assert.match(await got.text(), /comment 1/);
    assert.equal((await file(tokenFor(id))).status, 404);
    await close();
  });

  it('tells a stranger nothing, and its page runs no script but its own', async () => {
    const { get, close } = await start();
    for (const path of ['/export/config.json', '/export/file']) {
      const answer = await get(path, { 'x-export-id': 'made-up' });
      assert.deepEqual([answer.status, await answer.json()], [404, { reason: 'link' }]);
    }
    const page = await get('/export');
    assert.match(page.headers.get('content-security-policy') ?? '', /script-src 'self';.*frame-ancestors 'none'/);
    assert.doesNotMatch(await page.text(), /<script(?![^>]*src=)|onclick|<style/);
    await close();
  });

  it('asks for no sign-in in the practice run, where the link is the person’s own', async () => {
    const { link, file, close } = await start('http://127.0.0.1:3978');
    assert.equal(link.origin, 'http://127.0.0.1:3978');
    assert.equal((await file()).status, 200);
    assert.equal((await file()).status, 404);
    await close();
  });

  it('is not there where Teams takes files', () => {
    const config = { authorityHost: 'https://login.microsoftonline.com', ssoAppId: 'app', botDomain: 'bot.example' };
    const source = {
      tenants: async () => [],
      records: async function* () {},
      heads: async () => [],
      head: async () => undefined,
      snapshot: async () => undefined,
    };
    const made = createDownloads({ config, open: undefined, source, signIn, now: Date.now });
    assert.deepEqual(made, { takesFiles: true, exportLinks: undefined, pages: {} });
  });

  it('answers no foreign name where files are handed out without a sign-in', async () => {
    const answer = async (host: string, open: string | undefined): Promise<number> => {
      const source = (await openSqliteStore({ path: ':memory:' })).trail;
      const config = { authorityHost: 'https://login.microsoftonline.us', ssoAppId: 'app', botDomain: 'bot.example' };
      const { pages } = createDownloads({ config, open, source, signIn, now: Date.now });
      const server = createServer((req, res) =>
        Object.entries(pages).find(([path]) => path === req.url)?.[1](req, res),
      );
      await once(server.listen(0, '127.0.0.1'), 'listening');
      const { port } = server.address() as AddressInfo;
      const asked = request({ port, host: '127.0.0.1', path: '/export', headers: { host }, agent: false }).end();
      const [response] = (await once(asked, 'response')) as [IncomingMessage];
      response.resume();
      server.close();
      return response.statusCode ?? 0;
    };
    const here = 'http://127.0.0.1:3978';
    assert.equal(await answer('evil.example:3978', here), 403);
    assert.equal(await answer('127.0.0.1.evil.example', here), 403);
    assert.equal(await answer('localhost:3978', here), 200);
    assert.equal(await answer('bot.example', undefined), 200);
  });
});
