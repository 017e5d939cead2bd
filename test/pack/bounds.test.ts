import assert from 'node:assert/strict';
import { fileFor } from '../../bot/trail/file-for.ts';
import { findStretch } from '../../bot/trail/pack/stretch.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { TENANT } from '../store/samples.ts';
import { packKit } from './kit.ts';
import { batchesOf, FIRST, minute, peopleOf } from './trails.ts';

const SPAN = { kind: 'span', since: null, until: null } as const;
const reading = (n: number): Event => ({
  type: 'evidence-gathered',
  observations: [],
  by: peopleOf(TENANT).alex,
  at: minute(n),
});

describe('what a pack may hold', () => {
  let kit: Awaited<ReturnType<typeof packKit>>;
  before(async () => {
    kit = await packKit();
    await kit.fill(TENANT, batchesOf(TENANT));
  });
  after(() => kit.close());

  it('is bounded, and says until when it would have fitted: the next one goes on from there', async () => {
    const found = await findStretch(kit.store.trail, TENANT, SPAN, { mostBytes: 6_000 });
    assert.ok(found.kind === 'too-long', found.kind);
    const first = await findStretch(kit.store.trail, TENANT, { ...SPAN, until: found.until }, { mostBytes: 6_000 });
    assert.ok(first.kind === 'found', first.kind);
    const next = { ...SPAN, since: found.until };
    const second = await findStretch(kit.store.trail, TENANT, next, { mostBytes: 60_000 });
    assert.ok(second.kind === 'found' && second.stretch.from.seq <= first.stretch.to.seq);
  });

  it('ends with the commit of its last record, whose head is signed', async () => {
    const found = await findStretch(kit.store.trail, TENANT, { kind: 'change', change: FIRST }, { mostBytes: 60_000 });
    assert.ok(found.kind === 'found');
    const { from, to, heads } = found.stretch;
    assert.deepEqual([from.seq, to.seq, heads.at(-1)?.seq], [2, 19, 19]);
    assert.ok(heads.every(({ seq }) => seq > from.seq && seq <= to.seq));
  });

  it('is told of no change whose plan lies before the records that are looked through', async () => {
    const change = { kind: 'change', change: FIRST } as const;
    for (const after of [3, 8])
      assert.deepEqual(await findStretch(kit.store.trail, TENANT, change, { mostBytes: 60_000, after }), {
        kind: 'too-long',
        until: '',
      });
    const span = await findStretch(kit.store.trail, TENANT, SPAN, { mostBytes: 60_000, after: 3 });
    assert.deepEqual(span, { kind: 'too-long', until: '' });
    const later = { ...SPAN, since: minute(40) };
    assert.equal((await findStretch(kit.store.trail, TENANT, later, { mostBytes: 60_000, after: 3 })).kind, 'found');
  });

  it('is refused in the chat for a trail that is too long, and made of its newest change all the same', async () => {
    const long = await packKit();
    const many = Array.from({ length: 60_000 }, (_, n) => reading(n / 100_000));
    await long.fill(TENANT, [many, ...batchesOf(TENANT)]);
    const file = { source: long.store.trail, sealer: undefined, now: Date.parse(minute(100)) };
    const whole = await fileFor(file, TENANT, { pack: 'all', locale: 'en' });
    assert.equal(whole.kind, 'too-long');
    const one = await fileFor(file, TENANT, { pack: `change-${FIRST}`, locale: 'sl' });
    assert.ok(one.kind === 'made' && one.file.length < 100_000);
    assert.deepEqual(await fileFor(file, TENANT, { pack: 'days-7', locale: 'en' }), { kind: 'nothing' });
    await long.close();
  });
});
