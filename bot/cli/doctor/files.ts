import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Config } from '../../config/index.ts';
import { DAY_MS } from '../../workflow/time/durations.ts';
import { type Finding, fail, ok, warn } from './checked.ts';

const SOON_MS = 30 * DAY_MS;

/** Certificates and the key of the trail, as they are on this disk. `now` in milliseconds. */
export function checkFiles({ identity, ssoCredential, auditKeyPath }: Config, now: number): readonly Finding[] {
  return [
    ...(identity.kind === 'certificate' ? [certificate('BOT_CERTIFICATE_PATH', identity.path, now)] : []),
    ...(ssoCredential.kind === 'certificate' ? [certificate('SSO_APP_CERTIFICATE_PATH', ssoCredential.path, now)] : []),
    ...(auditKeyPath ? [signingKey(auditKeyPath)] : []),
  ];
}

function signingKey(path: string): Finding {
  try {
    const { asymmetricKeyType: type } = createPrivateKey(readFileSync(path, 'utf8'));
    if (type === 'ed25519') return ok('the trail is signed with the key of AUDIT_KEY_PATH');
  } catch {
    // Not a key, or closed to this user: the same answer.
  }
  return fail(
    'AUDIT_KEY_PATH holds no Ed25519 private key this user can read',
    'the server doesn’t start without the key it was told to sign with',
    'Make one with openssl genpkey -algorithm ed25519, readable by the server alone.',
  );
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
