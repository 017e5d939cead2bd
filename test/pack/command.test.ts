import assert from 'node:assert/strict';
import { copyFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { audit, auditReadOnce } from '../store/audit-runs.ts';
import { OTHER_TENANT, TENANT } from '../store/samples.ts';
import { packKit } from './kit.ts';
import { batchesOf, FIRST, SECOND, TESTED } from './trails.ts';

describe('the evidence pack on the command line', () => {
  let kit: Awaited<ReturnType<typeof packKit>>;
  let env: Readonly<Record<string, string>>;
  const at = (name: string) => join(kit.folder, name);
  const nowhere = { STORE_URL: 'sqlite:/nowhere/at/all.db' };
  before(async () => {
    kit = await packKit();
    await kit.fill(TENANT, batchesOf(TENANT));
    env = { STORE_URL: kit.url, AUDIT_KEY_PATH: kit.key.secret };
  });
  after(() => kit.close());

  it('is written for one change, and proved by a program that has no store and the public key alone', async () => {
    const out = at('evidence.html');
    const made = await audit(['pack', '--change', FIRST, '--out', out], env);
    assert.equal(made.code, 0, made.err);
    assert.match(made.out, /holds the records 3 to 19/);
    if (process.platform !== 'win32') assert.equal((await stat(out)).mode & 0o77, 0, 'it is for its owner alone');
    const proved = await auditReadOnce(['verify', out, '--key', kit.key.open], nowhere);
    assert.deepEqual([proved.code, proved.err], [0, '']);
    assert.match(
      proved.out,
      /intact\. change c0ffee00[\s\S]*told anew from the records[\s\S]*signature is genuine[\s\S]*16 signed heads/,
    );
  });

  it('is refused with one altered byte, in a sentence that names its record', async () => {
    const out = at('altered.html');
    await audit(['pack', '--change', FIRST, '--out', out], env);
    const text = await readFile(out, 'utf8');
    await writeFile(out, text.replace(/("comment":"Go ahead )&/, '$1+'));
    const refused = await audit(['verify', out, '--key', kit.key.open], nowhere);
    assert.equal(refused.code, 1);
    assert.equal(refused.out, 'broken. Record 7 was edited.\n');
    await writeFile(out, text.replace('<b>Megan Bowen</b> approved', '<b>Megan Bowen</b> rejected'));
    const told = await audit(['verify', out, '--key', kit.key.open], nowhere);
    assert.deepEqual(
      [told.code, /^broken\. Line \d+ of the page is not what the records tell/.test(told.out)],
      [1, true],
    );
  });

  it('is proved also where a program gave its lines the ends of Windows, and says so', async () => {
    const out = at('returned.html');
    await audit(['pack', '--change', FIRST, '--out', out], env);
    const returned = (await readFile(out, 'latin1')).replaceAll('\n', '\r\n');
    await writeFile(out, returned, 'latin1');
    const proved = await audit(['verify', out, '--key', kit.key.open], nowhere);
    assert.deepEqual([proved.code, /^[^\n]*: intact\./.test(proved.out)], [0, true], proved.out);
    assert.match(proved.out, /saved with the line ends of Windows \(CR LF\), and is read here as it was made/);
    await writeFile(out, returned.replace(/("comment":"Go ahead )&/, '$1+'), 'latin1');
    const altered = await audit(['verify', out, '--key', kit.key.open], nowhere);
    assert.equal(altered.code, 1);
    assert.match(altered.out, /^broken\. Record 7 was edited\.\n[\s\S]*Get it once more as a file/);
    // One line alone isn't what a program does to all of them.
    await writeFile(out, returned.replace(/\r\n(?!<!)/, '\n'), 'latin1');
    assert.notEqual((await audit(['verify', out, '--key', kit.key.open], nowhere)).code, 0);
  });

  it('says what it does not prove: a signature without a key, and a file without a signature', async () => {
    const [signed, plain] = [at('signed.html'), at('plain.html')];
    await audit(['pack', '--out', signed], env);
    assert.match(
      (await audit(['verify', signed], nowhere)).out,
      /was not checked: name the public key, from whoever runs the bot/,
    );
    await audit(['pack', '--out', plain], { STORE_URL: kit.url });
    const unsigned = await audit(['verify', plain], nowhere);
    assert.equal(unsigned.code, 0);
    assert.match(unsigned.out, /It is not signed: its parts belong together, and who made them nothing here shows/);
    assert.match(await readFile(plain, 'utf8'), /<b>Not signed\.<\/b>/);
    const asked = await audit(['verify', plain, '--key', kit.key.open], nowhere);
    assert.deepEqual([asked.code, /not signed, though a key was named/.test(asked.out)], [1, true]);
    const half = await audit(['pack', '--out', plain], { STORE_URL: kit.url, AUDIT_KEY_PATH: kit.key.open });
    assert.match(half.err, /public half alone: the pack is not signed/);
  });

  it('sees by heads that are kept elsewhere that a trail was written anew and signed anew', async () => {
    const anchor = at('anchor.jsonl');
    await audit(['export', '--format', 'jsonl', '--out', anchor], env);
    const other = await packKit();
    await other.fill(TENANT, batchesOf(TENANT).slice(1));
    const out = at('anew.html');
    const signing = { STORE_URL: other.url, AUDIT_KEY_PATH: kit.key.secret };
    const keys = ['--key', other.key.open, '--key', kit.key.open];
    assert.equal((await audit(['pack', '--out', out, ...keys.slice(0, 2)], signing)).code, 0);
    assert.equal((await audit(['verify', out, ...keys], nowhere)).code, 0);
    const seen = await audit(['verify', out, ...keys, '--anchor', anchor], nowhere);
    assert.equal(seen.code, 1);
    assert.match(seen.out, /broken\. A record from 1 to 1 was edited/);
    await other.close();
  });

  it('marks a change that is under way, and packs a span by days, in either language', async () => {
    const out = at('open.html');
    await audit(['pack', '--change', SECOND, '--out', out, '--lang', 'sl'], env);
    const open = await readFile(out, 'utf8');
    assert.match(open, /<html lang="sl">[\s\S]*<b>V teku\.<\/b> Ta sprememba še ni končana: \S/);
    assert.equal(
      (await audit(['pack', '--from', '2026-11-20', '--to', '2026-11-20T09:05Z', '--out', out], env)).code,
      0,
    );
    const span = await readFile(out, 'utf8');
    assert.match(span, /everything on record from 20 Nov 2026, 00:00 UTC to 20 Nov 2026, 09:05 UTC \(records 1 to 2\)/);
    const later = await audit(['pack', '--from', '2026-11-21', '--out', out], env);
    assert.deepEqual([later.code, later.err], [2, 'Nothing is on record in that span: nothing was packed.\n']);
  });

  it('names nobody whose account was tested on its page', async () => {
    const { bytes } = await kit.pack(TENANT, { kind: 'span', since: null, until: null });
    const page = bytes.toString('utf8').split('<script')[0] ?? '';
    assert.match(page, /started a writeback test with a test account/);
    assert.ok(!page.includes(TESTED));
  });

  it('says what is wrong with the words it was given', async () => {
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [['pack'], /^pack needs a file to write\. Write --out evidence\.html/],
      [['pack', '--out', at('x.html'), '--change', 'c1', '--from', '2026-11-20'], /name one change or a span/],
      [['pack', '--out', at('x.html'), '--from', 'yesterday'], /--from doesn't understand "yesterday"\. Write a day/],
      [['pack', '--out', at('x.html'), '--to', '2026-11-20T09:05'], /--to doesn't understand "2026-11-20T09:05"/],
      [['pack', '--out', at('x.html'), '--lang', 'de'], /pack doesn't speak "de"\. Write --lang en or --lang sl/],
      [
        ['pack', '--out', at('x.html'), '--change', 'none'],
        /no such change: nothing was packed\. The newest are: c0ffee00/,
      ],
      [['pack', '--out', at('x.html'), '--tenant', 'contoso'], /Say whose trail to pack: --tenant, one of 1111/],
      [['verify', at('no.html')], /there is no such file\. Check the name of the evidence pack after `verify`/],
    ];
    for (const [args, why] of cases) {
      const { code, err } = await audit(args, env);
      assert.equal(code, 2, args.join(' '));
      assert.match(err, why);
    }
    const strange = await audit(['verify', kit.key.open], env);
    assert.deepEqual(
      [strange.code, /is no evidence pack\. To check a file that was exported/.test(strange.err)],
      [2, true],
    );
  });

  it('packs nothing from a trail that is broken, and says at which record', async () => {
    const other = await packKit();
    await other.fill(TENANT, batchesOf(TENANT));
    await other.fill(OTHER_TENANT, batchesOf(OTHER_TENANT));
    const file = at('exported.jsonl');
    await audit(['export', '--format', 'jsonl', '--out', file], { STORE_URL: other.url });
    await writeFile(file, (await readFile(file, 'utf8')).replace('Why before', 'Why after'));
    const args = ['pack', '--file', file, '--tenant', TENANT, '--change', FIRST, '--out', at('broken.html')];
    const { code, err } = await audit(args, {});
    assert.deepEqual([code, err], [1, "Record 5 doesn't belong where it stands: nothing was packed. Run verify.\n"]);
    await other.close();
  });

  it('tells a trail that the program of 28 Nov 2026 left behind', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pilot-pack-old-'));
    const path = join(folder, 'pilot.db');
    await copyFile(fileURLToPath(new URL('../store/old/2026-11-28.db', import.meta.url)), path);
    const out = join(folder, 'old.html');
    const made = await audit(['pack', '--tenant', TENANT, '--out', out], { STORE_URL: `sqlite:${path}` });
    assert.equal(made.code, 0, made.err + made.out);
    assert.equal((await audit(['verify', out], {})).code, 0);
    await rm(folder, { recursive: true });
  });
});
