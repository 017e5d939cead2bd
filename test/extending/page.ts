import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LOCALES } from '../../bot/workflow/locale.ts';

const page = readFileSync(new URL('../../docs/extending.md', import.meta.url), 'utf8');

/**
 * The files that docs/extending.md says are missed by the compiler, in order.
 * @param section its heading; `table`: which of its tables, counted from 0
 */
export function placesOf(section: string, table = 0): readonly string[] {
  const text = page.split('\n## ').find((one) => one.startsWith(`${section}\n`)) ?? '';
  const rows = text.split('| file | what goes there | missed by |\n')[table + 1]?.split('\n\n')[0]?.split('\n') ?? [];
  const places = rows.flatMap((row) => {
    const [, path = ''] = /^\| `([^`]+)`.*\| compiler \|$/.exec(row) ?? [];
    return path.includes('<tag>') ? LOCALES.map((locale) => path.replace('<tag>', locale)) : path || [];
  });
  assert.ok(places.length > 0, `docs/extending.md has no such table: ${section}, ${table}`);
  return [...new Set(places)].sort();
}
