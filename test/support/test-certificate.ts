import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { certificate } from '../../sandbox/certificate.ts';

let made: ReturnType<typeof certificate> | undefined;

/** One certificate for all tests of this process: making one costs more than most tests. */
export function testCertificate(): ReturnType<typeof certificate> {
  if (made) return made;
  const folder = mkdtempSync(join(tmpdir(), 'writeback-certificate-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  made = certificate(folder);
  return made;
}
