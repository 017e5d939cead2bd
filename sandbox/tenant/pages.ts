import { readFileSync } from 'node:fs';
import { ROOT } from '../../bot/lib/root.ts';
import { type Route, route } from './router.ts';
import type { World } from './world.ts';

const folder = new URL('sandbox/pages/', ROOT);
const pages = {
  '/': 'index.html',
  '/connect': 'connect.html',
  '/portal': 'portal.html',
  '/cloud-sync': 'cloud-sync.html',
} as const;
const types = { html: 'text/html', css: 'text/css', js: 'text/javascript' } as const;
const assets = [
  'base.css',
  'parts.css',
  'landing.css',
  'wizard.css',
  'portal.css',
  'agent.css',
  'shared.js',
  'index.js',
  'faults.js',
  'connect.js',
  'portal.js',
  'cloud-sync.js',
];
const files = [...Object.entries(pages), ...assets.map((name) => [`/pages/${name}`, name] as const)];

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

/** The pages for people: these files of one folder and nothing else, allowed to load from this address alone. */
export const pageRoutes: readonly Route<World>[] = files.map(([path, file]) =>
  route('GET', path, () => ({
    status: 200,
    headers: {
      'content-type': `${typeOf(file)}; charset=utf-8`,
      'content-security-policy': policy,
      'referrer-policy': 'no-referrer',
    },
    body: readFileSync(new URL(file, folder), 'utf8'),
  })),
);

function typeOf(file: string): string {
  return types[file.slice(file.lastIndexOf('.') + 1) as keyof typeof types];
}
