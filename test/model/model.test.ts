import fc from 'fast-check';
import { anything, type Model } from './commands.ts';
import { judge } from './invariants.ts';
import { createStage } from './stage.ts';
import { createStores } from './stores.ts';

const RUNS = Number(process.env.MODEL_RUNS ?? (process.env.DEEP ? 100_000 : 10_000));
const TIME_MS = process.env.DEEP ? undefined : 8_000;
const seed = Number(process.env.MODEL_SEED ?? Date.now() % 2 ** 31);

describe('three replicas on one store, random people, crashes, duplicates, delays and lost answers', () => {
  const stores = createStores(3);
  after(() => stores.close());

  it('lose nothing, do nothing twice, and end every change', async function () {
    this.timeout(0);
    let writes = 0;
    let done = 0;
    const ends = new Map<string, number>();
    const property = fc.asyncProperty(
      fc.record({ seed: fc.nat(), quorum: fc.constantFrom(1, 2), begun: fc.constantFrom(0, 3, 5, 12, 13) }),
      fc.commands([anything], { maxCommands: 40, size: 'max' }),
      async (options, cmds) => {
        const stage = createStage({ ...options, ...(await stores.next()), isAlone: false });
        for (const name of ['alex', 'megan', 'grady'] as const) stage.install(name, 0);
        await stage.run();
        for (let n = 0; n < options.begun; n += 1) {
          await stage.forward(n);
          await stage.run();
        }
        await fc.asyncModelRun(async () => ({ model: {} as Model, real: stage }), cmds);
        await stage.end();
        await judge(stage);
        writes += stage.outside.puts.filter((put) => !put.byHand && !put.wasOn).length;
        for (const { phase } of (await stage.state()).changes.values()) ends.set(phase, (ends.get(phase) ?? 0) + 1);
        done += 1;
      },
    );
    const limit = TIME_MS ? { interruptAfterTimeLimit: TIME_MS, markInterruptAsFailure: false } : {};
    await fc.assert(property, { numRuns: RUNS, seed, ...limit, endOnFailure: false });
    const phases = [...ends].map(([phase, n]) => `${n} ${phase}`).join(', ');
    process.stdout.write(`      ${done} runs, seed ${seed}; changes ended: ${phases}; settings written: ${writes}\n`);
  });
});
