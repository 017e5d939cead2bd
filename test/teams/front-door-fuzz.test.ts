import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isDeep } from '../support/deep.ts';
import { createKit, type Entrance, openDoor } from './door-kit.ts';
import { activityFor, genuine } from './forgeries.ts';

const MILLISECONDS = isDeep ? 60_000 : 1_000;
const REASONABLE = [200, 400, 401, 403];

describe('the front door under nonsense', () => {
  const kit = createKit();
  const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
  const { authorization } = genuine(kit);
  let entrance: Entrance;
  before(async () => {
    entrance = await openDoor(kit);
  });
  after(() => entrance.openId.close());

  const fields = Object.keys(activityFor(kit));
  const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withSparseArray: true });
  const body = fc.oneof(
    anything,
    fc.json().map((text): unknown => JSON.parse(text)),
    fc.tuple(fc.constantFrom(...fields), anything).map(([field, value]) => activityFor(kit, { [field]: value })),
    fc.dictionary(fc.constantFrom(...fields), anything),
  );
  const base64 = fc.json().map((text) => Buffer.from(text).toString('base64url'));
  const header = fc.oneof(
    fc.constant(authorization),
    fc.constant(undefined),
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.tuple(base64, base64, base64).map((parts) => `Bearer ${parts.join('.')}`),
  );

  it('always answers, and lets in nothing without a token', async () => {
    let runs = 0;
    const answers = fc.asyncProperty(header, body, async (authorizationTried, tried) => {
      runs += 1;
      const answer = await entrance.door({ authorization: authorizationTried, body: tried });
      assert.ok(REASONABLE.includes(answer.ok ? 200 : answer.status));
      if (authorizationTried !== authorization) assert.equal(answer.ok, false);
      else assert.notEqual(answer.ok || answer.reason, 'door-broke');
    });
    await fc.assert(answers, {
      seed,
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: MILLISECONDS,
      markInterruptAsFailure: false,
    });
    console.log(`      ${runs} bodies, seed ${seed}`);
    assert.ok(runs > 100);
  });
});
