import assert from 'node:assert/strict';
import { fuzzServer } from './fuzz.ts';

/** `npm run test:deep`: a million bodies; FUZZ_BODIES and FUZZ_SEED change how many and which. */
describe('the running server under a million made-up bodies', () => {
  it('answers each of them, lives on, and holds no more memory than before', async function () {
    this.timeout(0);
    const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
    const wanted = Number(process.env.FUZZ_BODIES ?? 1_000_000);
    console.log(`      seed ${seed}`);
    const { bodies, statuses, growth } = await fuzzServer({ bodies: wanted, milliseconds: 2 ** 31 - 1, seed });
    const slope = growth / 1e6 / ((bodies * 0.75) / 100_000);
    console.log(`      ${bodies} bodies, ${JSON.stringify(statuses)}, ${slope.toFixed(2)} MB for each 100,000`);
    assert.ok(bodies >= wanted);
    assert.ok(growth < 30e6, `resident memory grew by ${(growth / 1e6).toFixed(1)} MB`);
  });
});
