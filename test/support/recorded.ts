import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { redact } from '../../sandbox/tenant/journal.ts';
import type { DirectoryRequest } from './published.ts';

/**
 * Every request of a whole test run that reaches a directory, in one file that child processes write to as well. The practice
 * tenant and the stub directory write here wherever the product itself is on the other end. The one exception are the tests of
 * the practice tenant (`test/sandbox/`): what they send is written by hand, nonsense included, and says nothing of the product.
 */
const NAME = 'SANDBOX_JOURNAL';

/** Begins a record; the practice tenants that are started from now on write to it. */
export function startRecord(): { readonly requests: () => readonly DirectoryRequest[]; readonly end: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'writeback-record-'));
  const file = join(folder, 'requests.jsonl');
  const before = process.env[NAME];
  process.env[NAME] = file;
  appendFileSync(file, '');
  return {
    requests: () => {
      const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
      return lines.map((line) => JSON.parse(line) as DirectoryRequest);
    },
    end: () => {
      if (before === undefined) delete process.env[NAME];
      else process.env[NAME] = before;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a practice tenant in this process is to be started with, so that the product's requests to it count. */
export function recording(): { readonly journalFile?: string } {
  const journalFile = process.env[NAME];
  return journalFile ? { journalFile } : {};
}

/** Adds one request that the stub directory heard. */
export function record(request: DirectoryRequest): void {
  const file = process.env[NAME];
  if (file) appendFileSync(file, `${JSON.stringify({ ...request, body: redact(request.body) })}\n`);
}
