import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../../lib/root.ts';

let known: string | undefined;

/**
 * Names this program's fold by its sources: a snapshot that another one made isn't read, whoever forgot to say that the fold has
 * changed. A change of a comment there costs each tenant one reading of its trail.
 */
export function foldName(): string {
  known ??= sourcesName('bot/workflow/');
  return known;
}

/** Names what this program makes by the sources in this folder of it, such as "cards/". */
export function sourcesName(folder: string): string {
  const sources = fileURLToPath(new URL(folder, ROOT));
  const hash = createHash('sha256');
  const names = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.[cm]?[jt]s$/.test(name),
  );
  for (const name of names.sort()) hash.update(`${name}\n`).update(readFileSync(join(sources, name)));
  return hash.digest('hex').slice(0, 16);
}
