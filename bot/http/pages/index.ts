import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { scopeOf } from '../../directory/api/config.ts';
import { ROOT } from '../../lib/root.ts';
import { type Locale, localeOf } from '../../workflow/locale.ts';
import { legalPage } from './legal.ts';
import { withNoScript, withWords } from './words/index.ts';

/** Answers one GET. */
export type Page = (req: IncomingMessage, res: ServerResponse) => void;

type PagesConfig = {
  readonly authorityHost: string;
  readonly graphBaseUrl: string;
  readonly ssoAppId: string;
  readonly allowedTenants: readonly string[];
};

const require = createRequire(ROOT);

/**
 * Who may show these pages in a frame (source: "Tab requirements", learn.microsoft.com, and the government clouds' own hosts).
 * No inline script or style anywhere.
 */
const FRAMED_BY = 'https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft';
const FRAMED_BY_GOVERNMENT = 'https://*.teams.microsoft.us';
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors ${FRAMED_BY} ${FRAMED_BY_GOVERNMENT}`,
].join('; ');

const TYPES = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
} as const;

/** The web pages the bot itself serves, by path: the sign-in pop-up, privacy and terms. Read from disk once. */
export function createPages(config: PagesConfig): Readonly<Record<string, Page>> {
  const tab = (name: string) => readFileSync(new URL(`tab/${name}`, ROOT), 'utf8');
  const fixed = (type: keyof typeof TYPES, text: string): Page => {
    // One copy for all who ask, also for those who never read it.
    const bytes = Buffer.from(text);
    return (_req, res) => reply(res, type, bytes);
  };
  return {
    '/auth/start': fixed('html', withNoScript(tab('start.html'))),
    '/auth/end': fixed('html', withNoScript(tab('end.html'))),
    '/auth/start.js': fixed('js', tab('start.js')),
    '/auth/end.js': fixed('js', tab('end.js')),
    '/auth/page.js': fixed('js', tab('page.js')),
    '/auth/words.js': fixed('js', withWords(tab('words.js'), 'signIn')),
    '/auth/page.css': fixed('css', tab('page.css')),
    '/auth/mark.svg': fixed('svg', tab('mark.svg')),
    '/auth/teams.js': fixed('js', readFileSync(require.resolve('@microsoft/teams-js'), 'utf8')),
    '/auth/config.json': fixed('json', JSON.stringify(signInConfig(config))),
    '/': (req, res) => reply(res, 'html', legalPage('home', languageOf(req))),
    '/privacy': (req, res) => reply(res, 'html', legalPage('privacy', languageOf(req))),
    '/terms': (req, res) => reply(res, 'html', legalPage('terms', languageOf(req))),
  };
}

/** What the pop-up needs to know; all of it stands in the manifest or in any sign-in address. */
function signInConfig(config: PagesConfig) {
  return {
    authority: config.authorityHost,
    clientId: config.ssoAppId,
    scope: `openid ${scopeOf('graph', config)}`,
    tenants: config.allowedTenants,
  };
}

function languageOf(req: IncomingMessage): Locale {
  const asked = new URL(req.url ?? '/', 'http://localhost').searchParams.get('lang');
  return localeOf(asked ?? req.headers['accept-language']);
}

function reply(res: ServerResponse, type: keyof typeof TYPES, text: string | Buffer): void {
  res.writeHead(200, {
    'content-type': `${TYPES[type]}; charset=utf-8`,
    'content-length': Buffer.byteLength(text),
    'content-security-policy': POLICY,
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-cache',
    vary: 'accept-language',
  });
  res.end(text);
}
