import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(import.meta.dirname, '..', '..');
const VERBS = 'bot/access/verbs.ts';
const HANDLERS = 'bot/turn/handlers.ts';

describe('a verb that is added', () => {
  let copy: string;
  before(async () => {
    copy = await mkdtemp(join(tmpdir(), 'writeback-verb-'));
    for (const name of ['bot', 'cards', 'package.json', 'tsconfig.json'])
      await cp(join(ROOT, name), join(copy, name), { recursive: true });
    await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  });
  after(() => rm(copy, { recursive: true, force: true }));

  it('is an error in the table of verbs, then in the one of who answers, and then in none', async () => {
    await change(VERBS, "| 'too-long';", "| 'too-long' | 'wave';");
    assert.deepEqual(await wrong(), [VERBS]);
    await change(
      VERBS,
      '  fact: {',
      "  wave: { who: 'all', where: 'anywhere', token: 'never', does: 'reads', pace: 'look' },\n  fact: {",
    );
    assert.deepEqual(await wrong(), [HANDLERS]);
    await change(HANDLERS, '  fact: {', '  wave: { pressed: help },\n  fact: {');
    assert.deepEqual(await wrong(), []);
  });

  /** Puts `by` in the place of the words of a file that are known to be there once. */
  async function change(file: string, words: string, by: string): Promise<void> {
    const text = await readFile(join(copy, file), 'utf8');
    assert.equal(text.split(words).length, 2, `${file}: ${words}`);
    await writeFile(
      join(copy, file),
      text.replace(words, () => by),
    );
  }

  /** The files that the compiler finds wrong. */
  async function wrong(): Promise<readonly string[]> {
    const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
    const args = [tsc, '--noEmit', '--pretty', 'false', '--project', 'tsconfig.json'];
    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: copy }).catch((error: unknown) => ({
      stdout: String(Object(error).stdout),
    }));
    return [...new Set([...stdout.matchAll(/^([^\s(]+\.ts)\(\d+,\d+\): error/gm)].map(([, file = '']) => file))];
  }
});
