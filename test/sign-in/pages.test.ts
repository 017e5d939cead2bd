import assert from 'node:assert/strict';
import { createServer as createHttp } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'mocha';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createPages } from '../../bot/http/pages/index.ts';
import { createServer, type Server } from '../../bot/http/server.ts';
import { UNCOUNTED } from '../../bot/meters/meters.ts';
import { openBrowser } from '../support/browser.ts';

const TENANT = '7f3c1b52-4d0e-4a6b-9c21-5e8d2a90f6b4';
const APP = '6d0c2f9b-41a7-4e83-b5d6-9f7a1c38e024';
const TEAMS = 'https://teams.microsoft.com/host';

/** What Teams does for a pop-up: opens it, answers teams-js and hears the result. */
const HOST = `<!doctype html><title>host</title><script>
window.heard = [];
window.addEventListener('message', ({ data, source }) => {
  if (!data || !data.func) return;
  const answer = (args) => source.postMessage({ id: data.id, uuid: data.uuid, uuidAsString: data.uuidAsString, args }, '*');
  if (data.func === 'initialize') answer(['authentication', 'web', JSON.stringify({ apiVersion: 4, supports: {} }), '2.58.0']);
  if (data.func === 'getContext') answer([{ theme: 'dark', loginHint: 'alex@contoso.example', locale: 'sl-SI' }]);
  if (data.func.startsWith('authentication.')) window.heard.push([data.func, ...(data.args || [])]);
});
</script>`;

/** An authority that sends everyone straight back, with an answer of the test's choosing. */
async function startAuthority() {
  const asked: URL[] = [];
  let answer: Readonly<Record<string, string>> = { code: 'a-code-nobody-redeems' };
  const server = createHttp((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(url);
    const given = new URLSearchParams({ state: url.searchParams.get('state') ?? '', ...answer });
    response.writeHead(302, { location: `${url.searchParams.get('redirect_uri')}#${given}` });
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answerWith: (next: Readonly<Record<string, string>>) => {
      answer = next;
    },
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

describe('the sign-in pages', () => {
  let authority: Awaited<ReturnType<typeof startAuthority>>;
  let server: Server;
  let base = '';
  let browser: Browser;
  let context: BrowserContext;
  before(async function () {
    authority = await startAuthority();
    server = createServer({
      vouch: async () => undefined,
      door: async () => ({ ok: false, status: 401, reason: 'no-bearer' }),
      turn: async () => ({ status: 200 }),
      isAlive: () => true,
      isReady: async () => true,
      pages: createPages({
        authorityHost: authority.url,
        graphBaseUrl: 'https://graph.microsoft.com',
        ssoAppId: APP,
        allowedTenants: [TENANT],
      }),
      log: () => {},
      meters: UNCOUNTED,
    });
    base = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
    browser = await openBrowser(this);
    context = await browser.newContext({ colorScheme: 'light' });
    // teams-js closes the pop-up 200 ms after its word, which on a busy machine is before the page is looked at.
    await context.addInitScript('window.close = () => { document.title = "closed"; };');
    await context.route(TEAMS, (route) => route.fulfill({ contentType: 'text/html', body: HOST }));
  });
  after(async () => {
    await browser?.close();
    await server.close(100);
    await authority.close();
  });

  /** The pop-up as Teams opens it, after it has come back from the authority. */
  async function popUp(query = `tenant=${TENANT}&lang=en`): Promise<{ host: Page; page: Page }> {
    const host = await context.newPage();
    await host.goto(TEAMS);
    const opened = context.waitForEvent('page');
    await host.evaluate(`void window.open(${JSON.stringify(`${base}/auth/start?${query}`)})`);
    const page = await opened;
    return { host, page };
  }
  const heard = (host: Page) => host.waitForFunction('window.heard[0]').then((found) => found.jsonValue());

  it('send the person to the authority with a code flow nobody can redeem, and tell Teams one word', async () => {
    authority.answerWith({ code: 'a-code-nobody-redeems' });
    const { host, page } = await popUp();
    assert.deepEqual(await heard(host), ['authentication.authenticate.success', 'signed-in']);
    const query = authority.asked.at(-1)?.searchParams;
    assert.equal(authority.asked.at(-1)?.pathname, `/${TENANT}/oauth2/v2.0/authorize`);
    assert.equal(query?.get('client_id'), APP);
    assert.equal(query?.get('redirect_uri'), `${base}/auth/end`);
    assert.equal(query?.get('scope'), 'openid https://graph.microsoft.com/.default');
    assert.equal(query?.get('login_hint'), 'alex@contoso.example');
    assert.deepEqual([query?.get('code_challenge_method'), query?.get('response_mode')], ['S256', 'fragment']);
    assert.match(query?.get('code_challenge') ?? '', /^[\w-]{43}$/);
    assert.equal(await page.textContent('h1'), 'Thank you, that worked.');
    assert.equal(new URL(page.url()).hash, '');
    // Asked by its title: the page lets nobody evaluate a text in it.
    while ((await page.title()) !== 'closed') await new Promise((resolve) => setTimeout(resolve, 20));
    await host.close();
  });

  it('hand on what a service asked for, and nothing else that stands in the link', async () => {
    authority.answerWith({ code: 'x' });
    const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1 č"}}}';
    const encoded = Buffer.from(claims).toString('base64url');
    for (const [link, wanted] of [
      [encoded, claims],
      ['bm90IGpzb24', null],
      ['', null],
    ] as const) {
      const { host } = await popUp(`tenant=${TENANT}&lang=en&claims=${link}`);
      await heard(host);
      assert.equal(authority.asked.at(-1)?.searchParams.get('claims'), wanted);
      await host.close();
    }
  });

  it('say in plain words what went wrong, and give Teams a code when the person closes them', async () => {
    authority.answerWith({ error: 'access_denied', error_description: 'AADSTS65004: User declined to consent.' });
    const { host, page } = await popUp(`tenant=${TENANT}&lang=sl`);
    await page.waitForSelector('html[data-result="consent-declined"]');
    assert.equal(await page.textContent('h1'), 'Ni uspelo.');
    assert.match((await page.textContent('main')) ?? '', /prosite skrbnika svojega najemnika\.\s+Koda: AADSTS65004/);
    assert.equal(await page.getAttribute('html', 'lang'), 'sl');
    await page.click('button');
    assert.deepEqual(await heard(host), ['authentication.authenticate.failure', 'consent-declined']);
    await host.close();
  });

  it('take no answer to a question they did not ask', async () => {
    authority.answerWith({ code: 'x', state: 'forged' });
    const { host, page } = await popUp();
    await page.waitForSelector('html[data-result="not-started-here"]');
    await host.close();
  });

  it('go to no tenant that the bot doesn’t serve', async () => {
    const count = authority.asked.length;
    const { host, page } = await popUp(`tenant=${APP}&lang=en`);
    await page.getByText('doesn’t serve').waitFor();
    assert.equal(authority.asked.length, count);
    await page.click('button');
    assert.deepEqual(await heard(host), ['authentication.authenticate.failure', 'wrong-tenant']);
    await host.close();
  });

  it('follow the theme of Teams and of the system', async () => {
    authority.answerWith({ error: 'server_error' });
    const { host, page } = await popUp();
    await page.waitForSelector('html[data-theme="dark"]');
    const ground = await page.evaluate('getComputedStyle(document.body).backgroundColor');
    assert.equal(ground, 'rgb(31, 31, 31)');
    await host.close();
  });

  it('are served with a policy that allows Teams to frame them and no inline script', async () => {
    for (const path of ['/auth/start', '/auth/end', '/privacy', '/terms', '/']) {
      const answer = await fetch(`${base}${path}`);
      assert.equal(answer.status, 200, path);
      const policy = answer.headers.get('content-security-policy') ?? '';
      assert.match(policy, /default-src 'none'; script-src 'self'/);
      assert.match(policy, /frame-ancestors https:\/\/teams\.microsoft\.com https:\/\/\*\.teams\.microsoft\.com/);
      assert.doesNotMatch(policy, /unsafe/);
      assert.doesNotMatch(await answer.text(), /<script(?![^>]*\bsrc=)|\son\w+=|\sstyle=/);
    }
  });

  it('say what the sign-in is for while it opens, and show the bot’s own mark, which is let through', async () => {
    const page = await context.newPage();
    const refused: string[] = [];
    page.on('response', (response) => response.ok() || refused.push(response.url()));
    await page.route('**/auth/config.json', () => {});
    await page.goto(`${base}/auth/start?lang=en`);
    await page.getByText('The bot never sees your password.').waitFor();
    assert.equal(await page.evaluate("document.querySelector('img.mark').naturalWidth > 0"), true);
    assert.deepEqual(refused, []);
    await page.close();
  });

  it('speak of privacy and terms in both languages', async () => {
    const read = async (path: string, language?: string) =>
      (await fetch(base + path, language ? { headers: { 'accept-language': language } } : {})).text();
    assert.match(await read('/privacy'), /<html lang="en">[\s\S]*What it never keeps/);
    assert.match(await read('/privacy', 'sl-SI,sl;q=0.9'), /<html lang="sl">[\s\S]*Česa nikoli ne hrani/);
    assert.match(await read('/terms?lang=sl'), /Brez jamstva/);
    assert.match(await read('/terms?lang=en', 'sl'), /No warranty/);
  });
});
