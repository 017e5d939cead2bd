import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What servers print and people paste is read in any language, and told apart from prose word by word. */
const READS_ANY = /^bot\/language\/(pasted|knowledge|outputs)\//;

const productFiles = (): readonly string[] =>
  ['bot', 'cards'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${room}/${name}`),
  );

/** The longer words of a file's code: neither of its comments nor of its imports. */
const wordsIn = (file: string): ReadonlySet<string> => {
  const text = readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ' ')
    .replace(/^(import|export).*from.*$/gm, ' ');
  return new Set(text.toLowerCase().match(/[a-zčšž]{5,}/gu) ?? []);
};

const wordsOf = (files: (file: string) => boolean): ReadonlySet<string> =>
  new Set(
    productFiles()
      .filter((file) => files(file))
      .flatMap((file) => [...wordsIn(file)]),
  );
const KNOWN_ELSEWHERE = wordsOf((file) => /\/words\/(?!sl\/)/.test(file));
const ONLY_SLOVENIAN: ReadonlySet<string> = new Set(
  [...wordsOf((file) => /^bot\/language\/words\/sl\//.test(file))].filter((word) => !KNOWN_ELSEWHERE.has(word)),
);

describe('the words of a language', () => {
  it('stand in its folder: no other file of the product holds one', () => {
    const astray = productFiles()
      .filter((file) => !/\/words\//.test(file) && !READS_ANY.test(file))
      .flatMap((file) =>
        [...wordsIn(file)].filter((word) => ONLY_SLOVENIAN.has(word)).map((word) => `${file}: ${word}`),
      );
    assert.ok(ONLY_SLOVENIAN.size > 1_000, String(ONLY_SLOVENIAN.size));
    assert.deepEqual(astray, []);
  });
});
