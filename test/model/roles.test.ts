import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Store } from '../../bot/ports/index.ts';
import { CHANGE_VERBS, REASONS_UNKNOWN } from '../../bot/workflow/vocabulary.ts';
import { runs } from '../support/deep.ts';
import { judge } from './invariants.ts';
import { NAMES } from './outside.ts';
import { createStage, type Stage } from './stage.ts';
import { createStores } from './stores.ts';

const name = fc.constantFrom(...NAMES);
const OPERATORS_VERBS = CHANGE_VERBS.filter((verb) => !['approve', 'reject', 'ask', 'answer', 'accept'].includes(verb));

/** A press as no card offers it, by someone whose role can be read, is gone, or can't be read for any reason. */
const press = fc.record({
  who: name,
  verb: fc.constantFrom(...OPERATORS_VERBS),
  role: fc.constantFrom('readable', 'gone', ...REASONS_UNKNOWN),
  goesOn: fc.boolean(),
});
type Press = typeof press extends fc.Arbitrary<infer P> ? P : never;

async function play(stage: Stage, begun: number, presses: readonly Press[]): Promise<void> {
  for (const who of ['alex', 'megan', 'grady'] as const) stage.install(who, 0);
  for (let n = 0; n < begun; n += 1) {
    await stage.forward(n);
    await stage.run();
  }
  const { roles, unread, people } = stage.outside;
  const holders = new Set(roles);
  for (const { who, verb, role, goesOn } of presses) {
    const { objectId } = people[who];
    if (role === 'gone') roles.delete(objectId);
    else if (role !== 'readable') unread.set(objectId, role);
    await stage.forge(who, verb, 0, 0);
    await stage.run();
    unread.clear();
    if (holders.has(objectId)) roles.add(objectId);
    if (goesOn) await stage.forward(0);
    await stage.run();
    // The looks of two presses don't lie in one moment.
    await stage.wait(400_000);
  }
}

describe('presses by people whose roles come, go and can’t be read', () => {
  let stores: ReturnType<typeof createStores>;
  let next: () => Promise<{ readonly stores: readonly Store[]; readonly tenantId: string }>;
  before(() => {
    stores = createStores(1);
    next = stores.next;
  });
  after(() => stores.close());

  it('move another’s change by a role that was read alone, and one’s own as the rule says', async () => {
    let acts = 0;
    const presses = fc.array(press, { minLength: 4, maxLength: 12 });
    const property = fc.asyncProperty(fc.nat(), fc.nat(14), presses, async (seed, begun, all) => {
      const stage = createStage({ ...(await next()), seed, quorum: 1, isAlone: true });
      await play(stage, begun, all);
      await stage.end();
      await judge(stage);
      acts += (await stage.events()).length;
    });
    await fc.assert(property, { numRuns: runs(20, 400), endOnFailure: true });
    assert.ok(acts > 0);
  });
});
