import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonical, chainHash, chainOn, genesisHash } from '../../bot/store/chain/hash.ts';
import { type Fault, verifyChain } from '../../bot/store/chain/verify.ts';
import type { StoredEvent } from '../../bot/workflow/record/events.ts';
import { runs } from '../support/deep.ts';
import { approved, OTHER_TENANT, TENANT } from './samples.ts';

const LENGTH = 24;
const trail = chainOn(
  TENANT,
  0,
  genesisHash(TENANT),
  Array.from({ length: LENGTH }, (_, n) => approved(n)),
).map(({ seq, hash, event }): StoredEvent => ({ seq, hash, event }));
const end = { seq: LENGTH, hash: trail.at(-1)?.hash ?? '' };

type Tampering = {
  readonly name: string;
  readonly records: readonly StoredEvent[];
  readonly seq: number;
  readonly fault: Fault;
};

const at = (index: number): StoredEvent => trail[index] ?? assert.fail();
const renumbered = (records: readonly StoredEvent[]): StoredEvent[] => records.map((r, n) => ({ ...r, seq: n + 1 }));
const forged = (n: number): StoredEvent => {
  const event = approved(900 + n, 'forged');
  return { seq: n + 1, event, hash: chainHash('0'.repeat(64), n + 1, TENANT, event) };
};
const place = fc.nat(LENGTH - 1);

/** What a person with the file open could do to it, with or without putting the numbers in order again. */
const tampering: fc.Arbitrary<Tampering> = fc.oneof(
  fc.tuple(place, fc.constantFrom('event', 'hash', 'seq')).map(([n, field]): Tampering => {
    const changed = {
      event: { ...at(n), event: approved(n, 'other words') },
      hash: { ...at(n), hash: at(n).hash.replace(/./, (c) => (c === 'a' ? 'b' : 'a')) },
      seq: { ...at(n), seq: n - 3 },
    }[field];
    return { name: `edit ${field}`, records: trail.with(n, changed ?? assert.fail()), seq: n + 1, fault: 'edited' };
  }),
  fc.tuple(fc.nat(LENGTH - 4), fc.integer({ min: 1, max: 2 }), fc.boolean()).map(([n, count, isTidy]): Tampering => {
    const records = trail.toSpliced(n, count);
    return { name: 'remove', records: isTidy ? renumbered(records) : records, seq: n + 1, fault: 'removed' };
  }),
  fc
    .tuple(place, place, fc.boolean())
    .filter(([n, m]) => n < m)
    .map(([n, m, isTidy]): Tampering => {
      const records = trail.with(n, at(m)).with(m, at(n));
      return { name: 'swap', records: isTidy ? renumbered(records) : records, seq: n + 1, fault: 'swapped' };
    }),
  fc.tuple(place, fc.boolean()).map(([n, isTidy]): Tampering => {
    const records = trail.toSpliced(n, 0, forged(n));
    return { name: 'insert', records: isTidy ? renumbered(records) : records, seq: n + 1, fault: 'inserted' };
  }),
  place.map((n): Tampering => ({ name: 'truncate', records: trail.slice(0, n), seq: n + 1, fault: 'cut-off' })),
);

describe('the verifier of a trail', () => {
  it('finds an untouched trail intact, with and without its head', async () => {
    const intact = { kind: 'intact', version: LENGTH, hash: end.hash };
    assert.deepEqual(await verifyChain(TENANT, trail), intact);
    assert.deepEqual(await verifyChain(TENANT.toUpperCase(), trail, [end]), intact);
    assert.deepEqual(await verifyChain(TENANT, []), { kind: 'intact', version: 0, hash: genesisHash(TENANT) });
  });

  const tampered = runs(2_000, 10_000);
  it(`finds each of ${tampered} random tamperings and names the first bad record`, async () => {
    const counts = new Map<string, number>();
    const check = fc.asyncProperty(tampering, async ({ name, records, seq, fault }) => {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      assert.deepEqual(await verifyChain(TENANT, records, [end]), { kind: 'broken', fault, seq }, name);
    });
    const { numRuns, seed, failed, counterexample, errorInstance } = await fc.check(check, { numRuns: tampered });
    assert.equal(failed, false, `seed ${seed}: ${JSON.stringify(counterexample?.[0]?.name)} ${String(errorInstance)}`);
    assert.equal(numRuns, tampered);
    assert.equal(counts.size, 7);
  });

  it('finds a tail that was written anew with fresh hashes, between two signed heads', async () => {
    const kept = trail.slice(0, 10);
    const fresh = chainOn(
      TENANT,
      10,
      at(9).hash,
      Array.from({ length: 14 }, (_, n) => approved(n, 'forged')),
    );
    const heads = [4, 8, 16, 24].map((seq) => ({ seq, hash: at(seq - 1).hash }));
    assert.deepEqual(await verifyChain(TENANT, [...kept, ...fresh], heads), {
      kind: 'broken',
      fault: 'rewritten',
      seq: 9,
      upTo: 16,
    });
  });

  it('takes no trail of one tenant for that of another', async () => {
    assert.deepEqual(await verifyChain(OTHER_TENANT, trail), { kind: 'broken', fault: 'edited', seq: 1 });
  });
});

describe('the canonical form', () => {
  it('is the same for equal values, however they were written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const again: unknown = JSON.parse(JSON.stringify(value));
        assert.equal(canonical(value), canonical(again));
        assert.deepEqual(JSON.parse(canonical(value)), again);
      }),
    );
    assert.equal(canonical({ b: 1, a: [undefined, { d: 'č', c: undefined }] }), '{"a":[null,{"d":"č"}],"b":1}');
  });
});
