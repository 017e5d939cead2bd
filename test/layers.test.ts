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
  'calendar',
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
const MOST_LINES = 200;

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

/** The folder of a file; each of bot's loose files is a room by itself. */
function folderOf(path: string): string {
  return dirname(path) === 'bot' ? path : dirname(path);
}

/** Folders that import each other, in a circle of any length: each circle once, as the way around it. */
function circles(files: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const next = new Map<string, Set<string>>();
  for (const [path, imports] of files)
    for (const folder of imports.filter((i) => files.has(i)).map(folderOf))
      if (folder !== folderOf(path)) next.set(folderOf(path), (next.get(folderOf(path)) ?? new Set()).add(folder));
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (folder: string, way: readonly string[]): void => {
    const at = way.indexOf(folder);
    if (at >= 0) found.push([...way.slice(at), folder].join(' > '));
    if (at >= 0 || done.has(folder)) return;
    for (const other of next.get(folder) ?? []) walk(other, [...way, folder]);
    done.add(folder);
  };
  for (const folder of next.keys()) walk(folder, []);
  return found;
}

/** Packages that are kept in one place, so that leaving one costs no more than that place. */
const KEPT: readonly (readonly [packages: RegExp, place: string])[] = [
  [/^bot(builder|framework)/, 'bot/teams/'],
  [/^(@azure\/identity|@microsoft\/microsoft-graph-client|jose)/, 'bot/directory/'],
  [/^restify/, 'bot/http/server.ts'],
  [/^(libsql|@azure\/data-tables)/, 'bot/store/'],
  [/^(ical\.js|rrule-temporal)/, 'bot/calendar/'],
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

  it('lets no folder import one that leads back to it, be it inside or beside', () => {
    assert.deepEqual(circles(new Map([...bot, ...cards].map(({ path, imports }) => [path, imports]))), []);
  });

  it('sees two folders that import each other, and a circle of three', () => {
    const two = { 'cards/a.ts': ['cards/in/b.ts'], 'cards/in/b.ts': ['cards/c.ts'], 'cards/c.ts': [] };
    const three = {
      'cards/a/a.ts': ['cards/b/b.ts'],
      'cards/b/b.ts': ['cards/c/c.ts'],
      'cards/c/c.ts': ['cards/a/a.ts'],
    };
    assert.deepEqual(circles(new Map(Object.entries(two))), ['cards > cards/in > cards']);
    assert.deepEqual(circles(new Map(Object.entries(three))), ['cards/a > cards/b > cards/c > cards/a']);
  });

  it(`lets no file of the product and its practice tenant be longer than ${MOST_LINES} lines`, () => {
    const lines = (path: string) => readFileSync(join(root, path), 'utf8').trimEnd().split('\n').length;
    const long = [...bot, ...cards, ...sources('sandbox'), ...sources('manifest')]
      .map(({ path }) => path)
      .filter((path) => lines(path) > MOST_LINES);
    assert.deepEqual(long, []);
  });

  for (const room of ['bot', 'bot/workflow', 'bot/handlers', 'cards']) {
    it(`leaves at most ${MOST_LOOSE} files loose in ${room}`, () => {
      const loose = [...bot, ...cards].filter(({ path }) => dirname(path) === room).map(({ path }) => path);
      assert.ok(loose.length <= MOST_LOOSE, loose.join(', '));
    });
  }

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
