import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const IMPORT = /^(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/gm;

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
const inFolder = (folder: string) => (path: string) => normalize(path).startsWith(`${folder}/`);

/** Every import of `files` that `isAllowed` doesn't let pass, as "file imports thing". */
function breaches(files: readonly File[], isAllowed: (target: string, file: string) => boolean): readonly string[] {
  return files.flatMap((f) => f.imports.filter((i) => !isAllowed(i, f.path)).map((i) => `${f.path} imports ${i}`));
}

describe('who may import whom', () => {
  it('lets the workflow import itself and node:crypto', () => {
    const workflow = bot.filter((f) => inFolder('bot/workflow')(f.path));
    assert.deepEqual(
      breaches(workflow, (i) => inFolder('bot/workflow')(i) || i === 'node:crypto'),
      [],
    );
  });

  it('lets cards import the workflow and their own words', () => {
    assert.deepEqual(
      breaches(cards, (i) => inFolder('cards')(i) || inFolder('bot/workflow')(i)),
      [],
    );
  });

  it('keeps botbuilder in bot/teams', () => {
    const outside = bot.filter((f) => !inFolder('bot/teams')(f.path));
    assert.deepEqual(
      breaches([...outside, ...cards], (i) => !/^bot(builder|framework)/.test(i)),
      [],
    );
  });

  it('keeps botbuilder in at most five files, so that leaving it costs no more', () => {
    const users = bot.filter((f) => f.imports.some((i) => /^bot(builder|framework)/.test(i)));
    assert.ok(users.length <= 5, users.map((f) => f.path).join(', '));
  });

  it('keeps Graph, identity and token checks of people in bot/directory', () => {
    const outside = bot.filter((f) => !inFolder('bot/directory')(f.path));
    assert.deepEqual(
      breaches([...outside, ...cards], (i) => !/^(@azure\/identity|@microsoft\/microsoft-graph-client|jose)/.test(i)),
      [],
    );
  });

  it('keeps restify in server.ts', () => {
    assert.deepEqual(
      breaches(
        bot.filter((f) => f.path !== 'bot/server.ts'),
        (i) => i !== 'restify',
      ),
      [],
    );
  });

  it('keeps the stores’ drivers in bot/store', () => {
    const outside = bot.filter((f) => !inFolder('bot/store')(f.path));
    assert.deepEqual(
      breaches(outside, (i) => !/^(libsql|@azure\/data-tables)/.test(i)),
      [],
    );
  });

  it('keeps prom-client in bot/metrics', () => {
    const outside = bot.filter((f) => !inFolder('bot/metrics')(f.path));
    assert.deepEqual(
      breaches([...outside, ...cards], (i) => i !== 'prom-client'),
      [],
    );
  });

  it('never lets bot, cards or tab import the sandbox or a test', () => {
    assert.deepEqual(
      breaches([...bot, ...cards], (i) => !inFolder('sandbox')(i) && !inFolder('test')(i)),
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
