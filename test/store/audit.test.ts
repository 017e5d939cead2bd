import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { progressBar } from '../../bot/cli/audit/progress-bar.ts';
import { csvField } from '../../bot/store/audit/csv.ts';
import { canonical } from '../../bot/store/chain/hash.ts';
import { readSigner } from '../../bot/store/chain/signing.ts';
import { openStore } from '../../bot/store/open.ts';
import { audit as auditHere, auditProgram, auditReadOnce } from './audit-runs.ts';
import { approved, OTHER_TENANT, TENANT } from './samples.ts';

describe('the audit on the command line', () => {
  let folder: string;
  let url: string;
  let keys: { readonly secret: string; readonly open: string };

  const audit = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    auditHere(args, { STORE_URL: url, ...env });
  const sql = (text: string) => {
    const db = new Database(join(folder, 'pilot.db'));
    db.exec(text);
    db.close();
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'pilot-audit-'));
    url = `sqlite:${join(folder, 'pilot.db')}`;
    keys = { secret: join(folder, 'key.pem'), open: join(folder, 'key.pub') };
    const pair = generateKeyPairSync('ed25519');
    await writeFile(keys.secret, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await writeFile(keys.open, pair.publicKey.export({ type: 'spki', format: 'pem' }));
    const store = await openStore(url, { auditKeyPath: keys.secret });
    for (let n = 0; n < 5; n += 1) await store.commit(TENANT, n, { events: [approved(n)], outbox: [] });
    await store.commit(OTHER_TENANT, 0, { events: [approved(9, '=HYPERLINK("https://evil")')], outbox: [] });
    await store.close();
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('takes the heads of a replaced key for genuine where its public half is given, and only there', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const fresh = join(folder, 'fresh.pem');
    await writeFile(fresh, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const store = await openStore(url, { auditKeyPath: fresh });
    await store.commit(TENANT, 5, { events: [approved(6)], outbox: [] });
    await store.close();
    const env = { AUDIT_KEY_PATH: fresh };
    const both = await audit(['verify', '--key', keys.open], env);
    assert.match(both.out, new RegExp(`${TENANT}: intact, 6 records, 6 signed heads are genuine`));
    assert.equal(both.code, 0);
    const alone = await audit(['verify'], env);
    assert.match(alone.out, /signature of the head at record 1 is not genuine/);
    assert.equal(alone.code, 1);
  });

  it('finds an untouched trail intact, while the bot is running', async () => {
    const server = await openStore(url, { lock: true });
    const { code, out, err } = await auditProgram(['verify'], { STORE_URL: url, AUDIT_KEY_PATH: keys.open });
    await server.close();
    assert.equal(err, '');
    assert.match(out, new RegExp(`${TENANT}: intact, 5 records, 5 signed heads are genuine`));
    assert.match(out, new RegExp(`${OTHER_TENANT}: intact, 1 records, 1 signed heads`));
    assert.equal(code, 0);
  });

  it('names the record that was edited in the file', async () => {
    sql(`UPDATE events SET json = replace(json, 'comment 2', 'comment X') WHERE seq = 3`);
    const { code, out } = await audit(['verify']);
    assert.match(out, new RegExp(`${TENANT}: broken. record 3 was edited`));
    assert.equal(code, 1);
  });

  it('names a record whose text can no longer be read', async () => {
    sql(`UPDATE events SET json = '{' WHERE tenant = '${TENANT}' AND seq = 2`);
    const { code, out } = await audit(['verify']);
    assert.match(out, /broken. record 2 was edited/);
    assert.equal(code, 1);
    assert.equal((await audit(['export', '--format', 'csv'])).code, 0);
  });

  it('names the record that was cut off, even where the note of the end was corrected', async () => {
    const [record] = (await audit(['export', '--format', 'jsonl'])).out.split('\n').slice(3);
    const { hash } = JSON.parse(record ?? '') as { readonly hash: string };
    sql(`DELETE FROM events WHERE tenant = '${TENANT}' AND seq > 4;
         UPDATE trails SET version = 4, hash = '${hash}' WHERE tenant = '${TENANT}'`);
    const { code, out } = await audit(['verify'], { AUDIT_KEY_PATH: keys.open });
    assert.match(out, /cut off: record 5 and what followed are missing/);
    assert.equal(code, 1);
    sql(`DELETE FROM heads WHERE tenant = '${TENANT}' AND seq > 4`);
    assert.equal((await audit(['verify'], { AUDIT_KEY_PATH: keys.open })).code, 0);
  });

  it('sees by an earlier export what was cut off with all its heads', async () => {
    const kept = join(folder, 'kept.jsonl');
    assert.equal((await audit(['export', '--format', 'jsonl', '--out', kept])).code, 0);
    sql(`DELETE FROM events WHERE tenant = '${TENANT}'; DELETE FROM heads WHERE tenant = '${TENANT}';
         DELETE FROM trails WHERE tenant = '${TENANT}'`);
    const { code, out } = await audit(['verify', '--anchor', kept], { AUDIT_KEY_PATH: keys.open });
    assert.match(out, new RegExp(`${TENANT}: broken. The trail was cut off: record 1 and`));
    assert.equal(code, 1);
  });

  it('takes no head that another key signed', async () => {
    sql(
      `UPDATE heads SET signature = (SELECT signature FROM heads WHERE seq = 2) WHERE tenant = '${TENANT}' AND seq = 4`,
    );
    const { code, out } = await audit(['verify'], { AUDIT_KEY_PATH: keys.open });
    assert.match(out, /signature of the head at record 4 is not genuine/);
    assert.equal(code, 1);
  });

  it('verifies what it exported, and names what was done to the file', async () => {
    const file = join(folder, 'trail.jsonl');
    const env = { AUDIT_KEY_PATH: keys.open };
    await audit(['export', '--format', 'jsonl', '--out', file]);
    assert.equal((await audit(['verify', '--file', file], env)).code, 0);
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [lines.toSpliced(1, 1), /record 2 was removed/],
      [lines.with(0, lines[1] ?? '').with(1, lines[0] ?? ''), /record 1 was swapped/],
      [lines.with(2, (lines[2] ?? '').replace('comment', 'komment')), /record 3 was edited/],
      [lines.with(3, 'not json'), /record 4 was edited/],
      [lines.toSpliced(4, 1), /record 5 and what followed are missing/],
    ];
    for (const [changed, message] of cases) {
      await writeFile(file, `${changed.join('\n')}\n`);
      const { code, out } = await audit(['verify', '--file', file]);
      assert.match(out, message);
      assert.equal(code, 1);
    }
  });

  it('exports a table in which no text is a formula', async () => {
    const { code, out } = await audit(['export', '--format', 'csv']);
    const lines = out.trimEnd().split('\r\n');
    assert.equal(lines.length, 7);
    assert.equal(lines[0], 'tenant,seq,at,type,change,byName,byObjectId,byTenant,details,hash');
    assert.match(lines[1] ?? '', /"1","2026-\d\d-\d\dT[^"]*Z","approved","c1","Megan Bowen"/);
    assert.equal(code, 0);
    const harmful = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '\r=1', '\u200b=1', '＝1'];
    for (const text of harmful) assert.ok(csvField(text).startsWith(`"'`), JSON.stringify(text));
    assert.equal(csvField('say "yes", now'), '"say ""yes"", now"');
  });

  for (const [args, sentence] of [
    [[], /^Say what to do: verify, export, pack, backup, restore, webhook\./],
    [['verifyy'], /^"verifyy" is no command\. Did you mean verify\?/],
    [['exprot'], /Did you mean export\?/],
    [['Backup'], /Did you mean backup\?/],
    [['delete'], /^"delete" is no command\. There are: verify, export, pack, backup, restore, webhook\./],
    [['export'], /^export needs a format\. Write --format csv .* --format jsonl/],
    [['export', '--format', 'xml'], /doesn't know the format "xml"\. Write --format csv/],
    [['export', '--format', 'csv', 'trail.csv'], /"trail\.csv"\. To write to a file, write --out before its name/],
    [['verify', '--format', 'csv'], /^verify doesn't take --format\./],
    [['verify', '--wrong'], /^"--wrong" is no option\.\n/],
    [['export', '--formt', 'csv'], /^"--formt" is no option\. Did you mean --format\?/],
    [['export', '--fromat=csv'], /^"--fromat" is no option\. Did you mean --format\?/],
    [['verify', '-f', 'trail.jsonl'], /^"-f" is no option\./],
    [['backup'], /^backup needs one name: the file to write\./],
    [['restore', 'one.db', 'two.db'], /^restore needs one name: the backup to put back\./],
  ] as const)
    it(`says what is wrong with “audit ${args.join(' ')}”, and where all of it stands`, async () => {
      const { code, out, err } = await audit(args);
      assert.match(err, sentence);
      assert.match(err, /npm run audit -- --help/);
      assert.equal(out, '');
      assert.equal(code, 2);
    });

  it('ends with 2 and a sentence when it can’t read', async () => {
    for (const args of [
      ['verify', '--file', join(folder, 'none')],
      [],
      ['export', '--format', 'xml'],
      ['verify', '--wrong'],
    ]) {
      const { code, err } = await audit(args);
      assert.equal(code, 2);
      assert.ok(err.length > 10);
    }
    const missing = await audit(['verify'], { STORE_URL: `sqlite:${join(folder, 'none.db')}` });
    assert.match(missing.err, /none.db: the file can't be opened/);
    assert.equal(missing.code, 2);
    const wrongKey = await audit(['verify'], { AUDIT_KEY_PATH: join(folder, 'pilot.db') });
    assert.match(wrongKey.err, /not an Ed25519 key/);
  });

  it('names the file after an option that is missing, a folder, or no exported trail', async () => {
    const none = join(folder, 'none.jsonl');
    const store = join(folder, 'pilot.db');
    const wrong = [
      [
        ['verify', '--file', none],
        /none\.jsonl: there is no such file\. Check the name of the exported jsonl file after `--file`/,
      ],
      [['export', '--format', 'csv', '--file', folder], /that is a folder\. Name the exported jsonl file itself/],
      [
        ['verify', '--file', store],
        /pilot\.db: that is a store, not an exported trail\. To check it, set STORE_URL=sqlite:/,
      ],
      [['verify', '--key', none], /reading the audit key .*none\.jsonl: there is no such file\. .*`--key`/],
      [
        ['verify', '--anchor', none, '--key', keys.open],
        /reading the anchor .*none\.jsonl: there is no such file\. .*`--anchor`/,
      ],
      [['export', '--format', 'csv', '--out', join(folder, 'no', 'trail.csv')], /there is no folder .*`--out`/],
      [['export', '--format', 'csv', '--out', folder], /that is a folder\. Name a file in it after `--out`/],
    ] as const;
    for (const [args, sentence] of wrong) {
      const { code, err } = await audit(args);
      assert.match(err, sentence);
      assert.doesNotMatch(err, /ENOENT|EISDIR/);
      assert.equal(code, 2, args.join(' '));
    }
    const unset = await audit(['verify'], { AUDIT_KEY_PATH: none });
    assert.match(unset.err, /reading the audit key .*there is no such file\. .*`AUDIT_KEY_PATH`/);
  });

  it('never calls a file sound that holds no trail, nor checks the store where a file was meant', async () => {
    const file = join(folder, 'empty.jsonl');
    for (const text of ['', 'tenant,seq,at\n', '\u001f\u008b\b']) {
      await writeFile(file, text);
      const { code, err } = await audit(['verify', '--file', file]);
      assert.match(err, /no trail here: nothing was verified/);
      assert.equal(code, 2);
    }
    const { code, err } = await audit(['verify', file]);
    assert.match(err, /write --file before its name/);
    assert.equal(code, 2);
    assert.match((await audit(['--help'])).out, /verify \[--file F\]/);
  });

  it('is the same as a program: what it says, where, and the code it ends with', async () => {
    const env = { STORE_URL: url, AUDIT_KEY_PATH: keys.open };
    for (const args of [
      ['export', '--format', 'csv'],
      ['verify', '--wrong'],
    ])
      assert.deepEqual(await auditReadOnce(args, env), await auditHere(args, env));
    sql(`UPDATE events SET json = '{' WHERE tenant = '${TENANT}' AND seq = 2`);
    assert.deepEqual(await auditReadOnce(['verify'], env), await auditHere(['verify'], env));
  });

  it('exports what the trail holds and nothing of the driver', async () => {
    const { out } = await audit(['export', '--format', 'jsonl']);
    const last = JSON.parse(out.trimEnd().split('\n').at(-1) ?? '') as { readonly end: object };
    assert.deepEqual(Object.keys(last.end).sort(), ['hash', 'seq', 'tenantId']);
  });

  it('draws its bar on a screen and nowhere else', () => {
    const drawn: string[] = [];
    const screen = { write: (text: string) => Boolean(drawn.push(text)), isTTY: true };
    const progress = progressBar(screen, 2);
    progress?.();
    progress?.();
    assert.deepEqual(drawn, [`\r[${'#'.repeat(15)}${'.'.repeat(15)}] 1 of 2`, `\r[${'#'.repeat(30)}] 2 of 2\n`]);
    assert.equal(progressBar({ ...screen, isTTY: false }, 2), undefined);
  });

  it('keeps the key out of its messages', async () => {
    await writeFile(keys.secret, '-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----\n');
    assert.throws(
      () => readSigner(keys.secret),
      (error: Error) => !canonical(error.message).includes('c2VjcmV0'),
    );
  });
});
