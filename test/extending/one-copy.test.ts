import { intent } from './intent.ts';
import { probe } from './probe.ts';
import { type Scratch, scratchCopy } from './scratch.ts';
import { store } from './store.ts';
import { verb } from './verb.ts';

// One copy for all four, since the compiler knows most of it after the first; each takes its changes back.
describe('what docs/extending.md says, done one after the other', () => {
  let copy: Scratch;
  before(async () => {
    copy = await scratchCopy();
  });
  after(() => copy.remove());

  for (const one of [verb, probe, store, intent]) one(() => copy);
});
