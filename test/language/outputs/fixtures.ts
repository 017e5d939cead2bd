import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One output with what it must tell; `source` says where its shape comes from. */
export type Fixture = {
  readonly file: string;
  readonly ids: readonly string[];
  readonly source: string;
  readonly text: string;
};

const folder = fileURLToPath(new URL('fixtures', import.meta.url));
const HEAD = /^=== (.*?) \| (.*)\n/;

function inFile(file: string): readonly Fixture[] {
  const parts = readFileSync(join(folder, file), 'utf8').split(/^(?==== )/m);
  return parts.flatMap((part) => {
    const [head, ids = '', source = ''] = HEAD.exec(part) ?? [];
    if (head === undefined) return [];
    const named = ids
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== '-');
    return [{ file: file.replace('.txt', ''), ids: named, source, text: part.slice(head.length).replace(/\n$/, '') }];
  });
}

/** All outputs that are written down beside this file, one file for each command. */
export const FIXTURES: readonly Fixture[] = readdirSync(folder).sort().flatMap(inFile);
