import { X509Certificate } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Config } from '../config.ts';
import { type Finding, fail, ok, warn } from './finding.ts';

const SOON_MS = 30 * 86_400_000;

/** Certificates and the store's folder, as they are on this disk. `now` in milliseconds. */
export function checkFiles(
  config: Config,
  env: Readonly<Record<string, string | undefined>>,
  now: number,
): readonly Finding[] {
  const { identity, ssoCredential, storeUrl } = config;
  return [
    ...(identity.kind === 'certificate' ? [certificate('BOT_CERTIFICATE_PATH', identity.path, now)] : []),
    ...(ssoCredential.kind === 'certificate' ? [certificate('SSO_APP_CERTIFICATE_PATH', ssoCredential.path, now)] : []),
    ...(storeUrl.startsWith('sqlite:') ? [sqliteFolder(storeUrl.slice('sqlite:'.length), env)] : []),
  ];
}

function certificate(name: string, path: string, now: number): Finding {
  const fix = `Put certificate and private key into one PEM file, readable by the server, and name it in ${name}.`;
  try {
    const pem = readFileSync(path, 'utf8');
    if (!/-----BEGIN (RSA |EC |ENCRYPTED )?PRIVATE KEY-----/.test(pem))
      return fail(`${name} holds no private key`, 'a certificate alone proves nothing', fix);
    const ends = Date.parse(new X509Certificate(pem).validTo);
    const day = new Date(ends).toISOString().slice(0, 10);
    if (ends < now) return fail(`the certificate of ${name} ended on ${day}`, 'it is refused since then', 'Renew it.');
    if (ends - now < SOON_MS) return warn(`the certificate of ${name} ends on ${day}`, 'that is soon', 'Renew it.');
    return ok(`the certificate of ${name} is good until ${day}`);
  } catch {
    return fail(`${name} can’t be read`, 'the file is missing, closed to this user, or not PEM', fix);
  }
}

/** The nearest folder that exists must be writable; an app service's home is a network share, where SQLite loses data. */
function sqliteFolder(path: string, env: Readonly<Record<string, string | undefined>>): Finding {
  const folder = nearest(dirname(resolve(path)));
  if (env.WEBSITE_SITE_NAME && folder.startsWith('/home')) {
    return fail(
      `STORE_URL is a file below ${folder}`,
      'the home of an app service is a network share, where SQLite can lose data',
      'Set STORE_URL=tables:https://<account>.table.core.windows.net and give the identity its role there.',
    );
  }
  try {
    if (!statSync(folder).isDirectory()) throw new Error('not a folder');
    accessSync(folder, constants.W_OK);
    return ok(`the store’s folder can be written (${folder})`);
  } catch {
    const fix = `Let the server's user write to ${folder}, or name another place in STORE_URL.`;
    return fail(`the store’s folder can’t be written (${folder})`, 'the server doesn’t start without its store', fix);
  }
}

function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder));
}
