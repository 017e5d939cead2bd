import assert from 'node:assert/strict';
import { chainOn } from '../../bot/store/chain/hash.ts';
import type { PackFault, PackReport } from '../../bot/store/pack/check.ts';
import { FRAMES, lineOf, MANIFEST, type Manifest, markOf, sha256 } from '../../bot/store/pack/layout.ts';
import { tellPage } from '../../bot/trail/pack/tell.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { OTHER_TENANT, TENANT } from '../store/samples.ts';
import { check, packKit } from './kit.ts';
import { batchesOf, FIRST } from './trails.ts';

type Region = 'page' | 'records' | 'heads' | 'manifest' | 'seal' | 'mark' | 'frame';
type Parts = Readonly<Record<'page' | 'records' | 'heads' | 'manifest' | 'seal', string>>;

const kinds = ({ faults }: PackReport): readonly string[] => faults.map(({ kind }) => kind);
const recordIn = ({ faults }: PackReport): number | undefined => {
  const fault = faults.find(({ kind }) => kind === 'record' || kind === 'spelling');
  if (fault?.kind === 'record') return fault.verdict.seq;
  return fault?.kind === 'spelling' ? fault.seq : undefined;
};

function partsOf(bytes: Buffer): Parts {
  const [page = '', a = ''] = bytes.toString('utf8').split(FRAMES.records);
  const [records = '', b = ''] = a.split(FRAMES.heads);
  const [heads = '', c = ''] = b.split(FRAMES.manifest);
  const [manifest = '', d = ''] = c.split(FRAMES.seal);
  const [seal = ''] = d.split(FRAMES.end);
  return { page, records, heads, manifest, seal };
}

function together({ page, records, heads, manifest, seal }: Parts): Buffer {
  const whole = `${page}${FRAMES.records}${records}${FRAMES.heads}${heads}${FRAMES.manifest}${manifest}${FRAMES.seal}${seal}${FRAMES.end}`;
  return Buffer.from(whole + markOf(sha256(whole)));
}

/** As whoever holds no key would do it: everything that can be made anew is. */
function forged(parts: Parts, changes: Partial<Manifest> = {}): Buffer {
  const of = (text: string) => ({ bytes: Buffer.byteLength(text), sha256: sha256(text) });
  const { page, records, heads } = parts;
  const before = MANIFEST.parse(JSON.parse(parts.manifest));
  const manifest = lineOf({ ...before, parts: { page: of(page), records: of(records), heads: of(heads) }, ...changes });
  return together({ ...parts, manifest, seal: lineOf({ ...JSON.parse(parts.seal), digest: sha256(manifest) }) });
}

function regionsOf(bytes: Buffer): readonly Region[] {
  const { page, records, heads, manifest, seal } = partsOf(bytes);
  const at = (text: string, region: Region) => new Array<Region>(Buffer.byteLength(text)).fill(region);
  return [
    ...at(page, 'page'),
    ...at(FRAMES.records, 'frame'),
    ...at(records, 'records'),
    ...at(FRAMES.heads, 'frame'),
    ...at(heads, 'heads'),
    ...at(FRAMES.manifest, 'frame'),
    ...at(manifest, 'manifest'),
    ...at(FRAMES.seal, 'frame'),
    ...at(seal, 'seal'),
    ...at(FRAMES.end, 'frame'),
    ...at(markOf(sha256('')), 'mark'),
  ];
}

/** What may be said of one altered byte, by where it stands. */
const SAID: Readonly<Record<Region, readonly PackFault['kind'][]>> = {
  page: ['story', 'no-pack'],
  records: ['record', 'spelling'],
  heads: ['head', 'head-unreadable', 'part'],
  manifest: ['unsealed', 'unreadable'],
  seal: ['unsealed', 'unreadable', 'signature', 'mark'],
  mark: ['mark'],
  frame: ['frame', 'cut-off'],
};

for (const isSigned of [true, false]) {
  describe(`an evidence pack ${isSigned ? 'that is signed' : 'without a key'}`, () => {
    let kit: Awaited<ReturnType<typeof packKit>>;
    let bytes: Buffer;
    let keys: readonly string[];
    before(async () => {
      kit = await packKit({ isSigned });
      await kit.fill(TENANT, batchesOf(TENANT));
      await kit.fill(OTHER_TENANT, batchesOf(OTHER_TENANT));
      ({ bytes } = await kit.pack(TENANT, { kind: 'change', change: FIRST }));
      keys = isSigned ? [kit.key.open] : [];
    });
    after(() => kit.close());

    it('is proved from its own bytes', async () => {
      const report = await check(bytes, keys);
      assert.deepEqual(report.faults, []);
      assert.equal(report.story, 'retold');
      assert.equal(report.signature, isSigned ? 'genuine' : 'none');
      assert.deepEqual(together(partsOf(bytes)), bytes);
    });

    it('is refused with any one byte altered, and the record or the part of that byte is named', async () => {
      const regions = regionsOf(bytes);
      assert.equal(regions.length, bytes.length);
      const start = bytes.indexOf(FRAMES.records) + FRAMES.records.length;
      // All of the short parts, and a byte here and there of the long ones.
      const at = regions.flatMap((region, i) => {
        const isShort = region === 'frame' || region === 'mark' || region === 'seal';
        return (isShort && i % 5 === 0) || i % 149 === 0 ? [i] : [];
      });
      for (const i of at) {
        const altered = Buffer.from(bytes);
        altered[i] = (altered[i] ?? 0) ^ (i % 2 === 0 ? 1 : 4);
        const report = await check(altered, keys);
        const region = regions[i] ?? 'mark';
        const [first] = kinds(report);
        assert.ok(
          SAID[region].some((kind) => kind === first),
          `byte ${i} (${region}): ${JSON.stringify(report.faults)}`,
        );
        if (region !== 'records') continue;
        const line = bytes.subarray(start, i).filter((byte) => byte === 10).length;
        // A break between two records is the end of one of them.
        assert.ok([line + 3, line + 4].includes(recordIn(report) ?? 0), `byte ${i}: ${JSON.stringify(report.faults)}`);
      }
    });

    it('is refused when it is cut off anywhere, or anything is added behind', async () => {
      for (let length = 0; length < bytes.length; length += 997)
        assert.notDeepEqual((await check(bytes.subarray(0, length), keys)).faults, [], String(length));
      assert.deepEqual(kinds(await check(bytes.subarray(0, bytes.length - 1), keys)), ['cut-off']);
      assert.deepEqual(kinds(await check(Buffer.concat([bytes, Buffer.from('<p>more</p>')]), keys)), ['appended']);
      assert.deepEqual(kinds(await check(Buffer.from('tenant,seq\r\n'), keys)), ['no-pack']);
    });

    it('names the record that was removed, moved, put in or brought from another tenant, however the rest was made to fit', async () => {
      const parts = partsOf(bytes);
      const lines = parts.records.split('\n').slice(0, -1);
      const withLines = (changed: readonly string[]) => ({
        ...parts,
        records: changed.map((line) => `${line}\n`).join(''),
      });
      const other = partsOf((await kit.pack(OTHER_TENANT, { kind: 'change', change: FIRST })).bytes);
      const theirs = other.records.split('\n');
      const cases = {
        removed: [lines.toSpliced(4, 1), 7],
        swapped: [lines.toSpliced(4, 2, lines[5] ?? '', lines[4] ?? ''), 7],
        inserted: [lines.toSpliced(4, 0, lines[8] ?? ''), 7],
        edited: [lines.toSpliced(4, 1, theirs[4] ?? ''), 7],
        'cut-off': [lines.slice(0, -2), 18],
      } as const;
      for (const [fault, [changed, seq]] of Object.entries(cases)) {
        for (const made of [together(withLines(changed)), forged(withLines(changed))]) {
          const { faults } = await check(made, keys);
          const [first] = faults;
          assert.ok(first?.kind === 'record', JSON.stringify(faults));
          assert.deepEqual([first.verdict.fault, first.verdict.seq], [fault, seq]);
        }
      }
      assert.equal(recordIn(await check(forged({ ...parts, records: other.records }), keys)), 3);
    });

    it('is refused where the story was altered and all its hashes were made anew', async () => {
      const parts = partsOf(bytes);
      const lied = { ...parts, page: parts.page.replace('Megan Bowen', 'Miriam Graham') };
      const [first] = (await check(forged(lied), keys)).faults;
      assert.ok(first?.kind === 'story');
      assert.ok(parts.page.split('\n')[first.line - 1]?.includes('Megan Bowen'));
      // Nor can whoever forges it plead another version of the program.
      const other = await check(forged(lied, { teller: 'another version' }), keys);
      assert.ok(kinds(other).includes(isSigned ? 'signature' : 'story-unproved'), JSON.stringify(other.faults));
      assert.notDeepEqual((await check(forged(lied, { teller: 'another version' }))).faults, []);
    });

    it('is proved by a later program whose words are others only where a signature vouches for the page', async () => {
      const retell: typeof tellPage = async (...of) => (await tellPage(...of)).replace('In short', 'Briefly');
      const report = await check(bytes, keys, { retell, teller: 'a later version' });
      assert.deepEqual(kinds(report), isSigned ? [] : ['story-unproved']);
      assert.equal(report.story, 'vouched');
      // The very same words prove themselves, whatever version said them.
      const same = await check(bytes, keys, { retell: tellPage, teller: 'a later version' });
      assert.deepEqual([same.faults, same.story], [[], 'retold']);
    });
  });
}

describe('what a signature of an evidence pack proves', () => {
  let kit: Awaited<ReturnType<typeof packKit>>;
  let bytes: Buffer;
  before(async () => {
    kit = await packKit();
    await kit.fill(TENANT, batchesOf(TENANT));
    ({ bytes } = await kit.pack(TENANT, { kind: 'change', change: FIRST }));
  });
  after(() => kit.close());

  it('nothing to another key, nothing that was torn off, and nothing unchecked', async () => {
    const stranger = await kit.newKey('stranger');
    assert.ok(kinds(await check(bytes, [stranger.open])).includes('signature'));
    const parts = partsOf(bytes);
    const torn = together({ ...parts, seal: lineOf({ digest: sha256(parts.manifest) }) });
    assert.deepEqual((await check(torn, [kit.key.open])).faults, [{ kind: 'signature', why: 'missing' }]);
    assert.equal((await check(bytes)).signature, 'unchecked');
  });

  it('is no signature of another file: a seal does not move', async () => {
    const other = partsOf((await kit.pack(TENANT, { kind: 'span', since: null, until: null })).bytes);
    const mixed = together({ ...other, seal: partsOf(bytes).seal });
    assert.ok(kinds(await check(mixed, [kit.key.open])).includes('unsealed'));
  });

  it('is nothing to records that were made up, however well they hang together: they tell no story', async () => {
    const parts = partsOf(bytes);
    const { tenantId, from } = MANIFEST.parse(JSON.parse(parts.manifest));
    const events = [{ type: 'made-up', at: 'never', by: null, changeId: FIRST }] as unknown as readonly Event[];
    const [record] = chainOn(tenantId, from.seq, from.hash, events);
    assert.ok(record);
    const { seq, hash, event } = record;
    const made = forged({ ...parts, records: lineOf({ seq, hash, event }), heads: '' }, { to: { seq, hash } });
    assert.deepEqual((await check(made)).faults, [{ kind: 'story', line: 1 }]);
  });

  it('holds when the key was replaced since, by both public halves', async () => {
    const next = await kit.newKey('next');
    assert.deepEqual((await check(bytes, [next.open, kit.key.open])).faults, []);
  });
});
