import { readFileSync } from 'node:fs';
import { type Route, route } from './router.ts';
import type { World } from './world.ts';

const folder = new URL('../pages/', import.meta.url);
const files = [
  ['/', 'index.html', 'text/html'],
  ['/connect', 'connect.html', 'text/html'],
  ['/portal', 'portal.html', 'text/html'],
  ['/pages/style.css', 'style.css', 'text/css'],
  ['/pages/shared.js', 'shared.js', 'text/javascript'],
  ['/pages/index.js', 'index.js', 'text/javascript'],
  ['/pages/connect.js', 'connect.js', 'text/javascript'],
  ['/pages/portal.js', 'portal.js', 'text/javascript'],
] as const;

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** The pages for people: files of this folder and nothing else, from this address alone. */
export const pageRoutes: readonly Route<World>[] = files.map(([path, file, type]) =>
  route('GET', path, () => ({
    status: 200,
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'content-security-policy': policy,
      'referrer-policy': 'no-referrer',
    },
    body: readFileSync(new URL(file, folder), 'utf8'),
  })),
);
