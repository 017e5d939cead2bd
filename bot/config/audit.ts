import { ANCHOR_FORM, readAnchorUrl } from '../store/anchor/anchor-url.ts';
import type { Reader } from './env-reader.ts';

/** What makes a trail that was cut off or rewritten as a whole be noticed too. */
export type AuditConfig = {
  /** The Ed25519 key that signs the head of the trail after each commit. */
  readonly auditKeyPath: string | undefined;
  /** Where the signed heads are anchored; `connectionString` for `blob:` alone. */
  readonly auditAnchor: { readonly url: string; readonly connectionString: string | undefined } | undefined;
};

export function readAudit(reader: Reader): AuditConfig {
  const auditKeyPath = reader.text('AUDIT_KEY_PATH') ? reader.file('AUDIT_KEY_PATH', 'an Ed25519 key') : undefined;
  return { auditKeyPath, auditAnchor: readAnchor(reader) };
}

function readAnchor(reader: Reader): AuditConfig['auditAnchor'] {
  const url = reader.text('AUDIT_ANCHOR_URL');
  const connectionString = reader.text('AUDIT_ANCHOR_CONNECTION_STRING') || undefined;
  if (!url) return undefined;
  const place = readAnchorUrl(url);
  if (!place || ('container' in place && !connectionString)) reader.problem(`AUDIT_ANCHOR_URL: ${ANCHOR_FORM}.`);
  if (!reader.text('AUDIT_KEY_PATH'))
    reader.problem('AUDIT_ANCHOR_URL needs AUDIT_KEY_PATH: only heads that are signed can be anchored.');
  return { url, connectionString };
}
