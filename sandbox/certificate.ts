import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from 'selfsigned';

const day = 24 * 60 * 60 * 1000;
const lifetimeDays = 365;
const renewWithinDays = 30;

/**
 * A self-signed certificate for localhost, 127.0.0.1 and ::1 in `folder` (made if absent), reused until thirty days
 * before it ends. Both paths are PEM files; the first also serves as NODE_EXTRA_CA_CERTS of a process that is to trust it.
 */
export async function certificate(folder: string): Promise<{ certPath: string; keyPath: string }> {
  const paths = { certPath: join(folder, 'localhost.crt'), keyPath: join(folder, 'localhost.key') };
  if (await isUsable(paths.certPath, paths.keyPath)) return paths;
  await mkdir(folder, { recursive: true });
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: new Date(Date.now() + lifetimeDays * day),
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, keyCertSign: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  await replace(paths.keyPath, made.private, 0o600);
  await replace(paths.certPath, made.cert, 0o644);
  return paths;
}

async function isUsable(certPath: string, keyPath: string): Promise<boolean> {
  try {
    const [cert] = await Promise.all([readFile(certPath), readFile(keyPath)]);
    return Date.parse(new X509Certificate(cert).validTo) - Date.now() > renewWithinDays * day;
  } catch {
    // Missing or unreadable: a new pair replaces it.
    return false;
  }
}

async function replace(path: string, text: string, mode: number): Promise<void> {
  const draft = `${path}.${process.pid}.new`;
  await writeFile(draft, text, { mode });
  await rename(draft, path);
}
