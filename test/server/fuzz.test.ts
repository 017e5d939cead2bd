import assert from 'node:assert/strict';
import { fuzzServer } from './fuzz.ts';

describe('the running server under made-up bodies', () => {
  it('answers each of them, and lives on', async () => {
    const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
    const { bodies, statuses, growth } = await fuzzServer({ bodies: 1_000_000, milliseconds: 2_000, seed });
    console.log(`      ${bodies} bodies, seed ${seed}, ${JSON.stringify(statuses)}, memory ${mb(growth)} MB`);
    assert.ok(bodies > 100);
    assert.ok((statuses[200] ?? 0) > 0);
  });
});

const mb = (bytes: number) => (bytes / 1e6).toFixed(1);
