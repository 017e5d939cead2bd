import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const IMPORT = /(?:^(?:import|export)\s(?:[^'"]*?\sfrom\s)?|\bimport\()['"]([^'"]+)['"]/gm;

/** The rooms of bot/, with the cards among them: each may import those before it, and nobody one that comes later. */
const LAYERS: readonly string[] = [
  'workflow',
  'ports',
  'lib',
  'cards',
  'language',
  'store',
  'config',
  'directory',
  'meters',
  'trail',
  'app',
  'request',
  'teams',
  'capture',
  'access',
  'messages',
  'apply',
  'handlers',
  'turn',
  'http',
  'overrides',
  'compose',
  'cli',
  'main',
];
const MOST_LOOSE = 5;

type File = { readonly path: string; readonly imports: readonly string[] };

function sources(folder: string): readonly File[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => {
      const path = join(folder, name);
      const text = readFileSync(join(root, path), 'utf8');
      return { path, imports: [...text.matchAll(IMPORT)].map((m) => target(path, m[1] ?? '')) };
    });
}

/** A relative import as a path from the root; a package as it is written. */
function target(from: string, specifier: string): string {
  return specifier.startsWith('.') ? relative(root, join(root, dirname(from), specifier)) : specifier;
}

const bot = sources('bot');
const cards = sources('cards');
const isIn = (folder: string) => (path: string) => path.startsWith(`${folder}/`);

/** Every import of `files` that `isAllowed` doesn't let pass, as "file imports thing". */
function breaches(files: readonly File[], isAllowed: (target: string, file: string) => boolean): readonly string[] {
  return files.flatMap((f) => f.imports.filter((i) => !isAllowed(i, f.path)).map((i) => `${f.path} imports ${i}`));
}

/** `bot/store/sqlite/lock.ts` is in the room `store`, `bot/app.ts` is one of its own, and all cards are in one. */
function roomOf(path: string): string | undefined {
  if (isIn('cards')(path)) return 'cards';
  return /^bot\/([\w-]+)/.exec(path)?.[1];
}

function placeOf(path: string): number {
  const room = roomOf(path);
  return room === undefined ? -1 : LAYERS.indexOf(room);
}

/** Packages that are kept in one place, so that leaving one costs no more than that place. */
const KEPT: readonly (readonly [packages: RegExp, place: string])[] = [
  [/^bot(builder|framework)/, 'bot/teams/'],
  [/^(@azure\/identity|@microsoft\/microsoft-graph-client|jose)/, 'bot/directory/'],
  [/^restify/, 'bot/http/server.ts'],
  [/^(libsql|@azure\/data-tables)/, 'bot/store/'],
  [/^prom-client/, 'bot/http/metrics/'],
];

describe('who may import whom', () => {
  it('gives every room of bot its place in the list, and every place a room', () => {
    const rooms = new Set([...bot, ...cards].map(({ path }) => roomOf(path) ?? path));
    assert.deepEqual([...rooms].sort(), [...LAYERS].sort());
  });

  it('lets no room import a later one, and so no two each other', () => {
    assert.deepEqual(
      breaches([...bot, ...cards], (i, from) => placeOf(i) <= placeOf(from)),
      [],
    );
  });

  it('lets no two folders import each other, unless one is in the other', () => {
    const pairs = new Set(bot.flatMap((f) => f.imports.map((i) => `${dirname(f.path)} ${dirname(i)}`)));
    const mutual = [...pairs].filter((pair) => {
      const [one = '', other = ''] = pair.split(' ');
      return one < other && !isIn(one)(other) && pairs.has(`${other} ${one}`);
    });
    assert.deepEqual(mutual, []);
  });

  it(`leaves at most ${MOST_LOOSE} files loose in bot`, () => {
    const loose = bot.filter(({ path }) => dirname(path) === 'bot').map(({ path }) => path);
    assert.ok(loose.length <= MOST_LOOSE, loose.join(', '));
  });

  it('lets the workflow import itself and node:crypto', () => {
    assert.deepEqual(
      breaches(
        bot.filter(({ path }) => isIn('bot/workflow')(path)),
        (i) => isIn('bot/workflow')(i) || i === 'node:crypto',
      ),
      [],
    );
  });

  it('lets cards import the workflow and their own words', () => {
    assert.deepEqual(
      breaches(cards, (i) => isIn('cards')(i) || isIn('bot/workflow')(i)),
      [],
    );
  });

  for (const [packages, place] of KEPT) {
    it(`keeps ${packages.source} in ${place}`, () => {
      const outside = [...bot, ...cards].filter(({ path }) => !path.startsWith(place));
      assert.deepEqual(
        breaches(outside, (i) => !packages.test(i)),
        [],
      );
    });
  }

  it('keeps botbuilder in at most five files, so that leaving it costs no more', () => {
    const users = bot.filter((f) => f.imports.some((i) => /^bot(builder|framework)/.test(i)));
    assert.ok(users.length > 0 && users.length <= 5, users.map((f) => f.path).join(', '));
  });

  it('never lets bot or cards import the sandbox, the bench or a test', () => {
    const others = ['sandbox', 'bench', 'test', 'manifest'].map(isIn);
    assert.deepEqual(
      breaches([...bot, ...cards], (i) => !others.some((is) => is(i))),
      [],
    );
  });

  it('never speaks of the sandbox in bot or cards', () => {
    const names = /\bsandbox\b|practice tenant|playground/i;
    const speaking = [...bot, ...cards].filter((f) => names.test(readFileSync(join(root, f.path), 'utf8')));
    assert.deepEqual(
      speaking.map((f) => f.path),
      [],
    );
  });
});
