import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PolicyFields } from '../../bot/config/policy/fields.ts';

let folder: string | undefined;
let files = 0;

/** The path of a policy file that says this. All of them go when the process ends. */
export function policyFile(policy: PolicyFields): string {
  folder ??= mkdtempSync(join(tmpdir(), 'writeback-policy-'));
  const made = folder;
  if (files === 0) process.on('exit', () => rmSync(made, { recursive: true, force: true }));
  files += 1;
  const path = join(made, `policy-${files}.json`);
  writeFileSync(path, JSON.stringify(policy));
  return path;
}

/** A webhook that nobody listens at, and whose key signs what comes in. */
export function webhookAt(key: string): NonNullable<PolicyFields['webhook']> {
  const keyPath = `${policyFile({})}.key`;
  writeFileSync(keyPath, key, { mode: 0o600 });
  return { url: 'http://127.0.0.1:9/', keyPath };
}
