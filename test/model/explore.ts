import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { PolicyFields } from '../../bot/config/policy/fields.ts';
import type { Store } from '../../bot/ports/index.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { FREEZE_REFUSALS, type RefusalId } from '../../bot/workflow/refusals.ts';
import { found } from '../support/found.ts';
import { anything, type Command, type Model } from './commands.ts';
import { judge } from './invariants.ts';
import { idOf } from './outside.ts';
import { createStage, type StageOptions } from './stage.ts';

const seed = Number(process.env.MODEL_SEED ?? Date.now() % 2 ** 31);

export const ESCALATES: PolicyFields = {
  remindAfterHours: 1,
  escalateAfterHours: 2,
  escalationApprovers: [`user:${idOf('patti')}`, `user:${idOf('grady')}`],
};

/** What else of a policy a run has met. */
const NOTED = (event: Event): string | undefined => {
  if (event.type === 'approved' && event.for) return 'approved for another';
  if (event.type === 'submitted' && event.plan.slot) return 'with a time';
  return OF_POLICY.includes(event.type) ? event.type : undefined;
};
const OF_POLICY: readonly Event['type'][] = [
  'rescheduled',
  'called',
  'substitute-named',
  'substitute-planned',
  'glass-broken',
  'reviewed',
  'ticket-state',
];

const FROZEN: readonly RefusalId[] = FREEZE_REFUSALS;

const POLICIES = fc
  .constantFrom<PolicyFields>({}, {}, { threePeople: true }, ESCALATES, { ...ESCALATES, threePeople: true })
  .map((policy) => ({ policy }));

/** Plays random sequences, up to `runs` of them or until the time is over, and prints how many there were and how they ended. */
export async function explore(options: {
  readonly next: () => Promise<{ readonly stores: readonly Store[]; readonly tenantId: string }>;
  readonly isEmbedded: boolean;
  readonly runs: number;
  readonly ms: number | undefined;
  /** What happens, and under which policies; everything that may, under those that need no clock, where absent. */
  readonly commands?: fc.Arbitrary<Command>;
  readonly settings?: fc.Arbitrary<Pick<StageOptions, 'policy' | 'calendar'>>;
}): Promise<void> {
  let writes = 0;
  let done = 0;
  let asked = 0;
  let answered = 0;
  let askedAgain = 0;
  let reminded = 0;
  let escalated = 0;
  let stopped = 0;
  let frozen = 0;
  const others = new Map<string, number>();
  const ends = new Map<string, number>();
  const unheard: unknown[] = [];
  const hear = (reason: unknown) => void unheard.push(reason);
  const property = fc.asyncProperty(
    fc.record({
      seed: fc.nat(),
      quorum: fc.constantFrom(1, 2),
      rules: options.settings ?? POLICIES,
      begun: fc.constantFrom(0, 3, 3, 5, 12, 13),
      // Now and then one server on a locked store, as the embedded one runs: it remembers what it has read.
      isForgetful: fc.boolean(),
      isAlone: options.isEmbedded ? fc.constantFrom(false, false, false, true) : fc.constant(false),
    }),
    fc.commands([options.commands ?? anything], { maxCommands: 40, size: 'max' }),
    async ({ begun, rules, ...setting }, commands) => {
      const { tenantId, stores } = await options.next();
      const stage = createStage({
        ...setting,
        ...rules,
        tenantId,
        stores: setting.isAlone ? stores.slice(0, 1) : stores,
      });
      for (const name of ['alex', 'megan', 'grady', 'patti'] as const) stage.install(name, 0);
      await stage.run();
      for (let n = 0; n < begun; n += 1) {
        await stage.forward(n);
        await stage.run();
      }
      await fc.asyncModelRun(async () => ({ model: {} as Model, real: stage }), commands);
      await stage.end();
      await judge(stage);
      assert.deepEqual(unheard.splice(0), [], 'no failure goes unheard: Node ends a process for that');
      writes += stage.outside.puts.filter((put) => !put.byHand && !put.wasOn).length;
      const events = await stage.events();
      asked += events.filter((event) => event.type === 'asked').length;
      answered += events.filter((event) => event.type === 'answered').length;
      askedAgain += events.filter((event) => event.type === 'more-is-red').length;
      reminded += events.filter((event) => event.type === 'reminded').length;
      escalated += events.filter((event) => event.type === 'escalated').length;
      stopped += events.filter((event) => event.type === 'stopped').length;
      frozen += events.filter((event) => event.type === 'refused' && FROZEN.includes(event.because)).length;
      for (const one of events.flatMap((event) => NOTED(event) ?? [])) others.set(one, (others.get(one) ?? 0) + 1);
      for (const { phase } of (await stage.state()).changes.values()) ends.set(phase, (ends.get(phase) ?? 0) + 1);
      done += 1;
    },
  );
  const { runs, ms } = options;
  const limit = ms === undefined ? {} : { interruptAfterTimeLimit: ms, markInterruptAsFailure: false };
  process.on('unhandledRejection', hear);
  try {
    await fc.assert(property, { numRuns: runs, seed, ...limit, endOnFailure: false, asyncReporter: found });
    // On a slow machine the time may have been over before the first sequence was.
    if (done === 0) await fc.assert(property, { numRuns: 1, seed, endOnFailure: false });
  } finally {
    process.off('unhandledRejection', hear);
  }
  const noted = [...others].map(([one, n]) => `${n} ${one}`);
  const phases = [...ends].map(([phase, n]) => `${n} ${phase}`).join(', ');
  process.stdout.write(
    `      ${done} runs, seed ${seed}; changes ended: ${phases}; settings written: ${writes}; asked ${asked}, answered ${answered}; asked again ${askedAgain}; reminded ${reminded}, escalated ${escalated}; stopped ${stopped}, kept waiting by a freeze ${frozen}${noted.length > 0 ? `; ${noted.join(', ')}` : ''}\n`,
  );
}
