import assert from 'node:assert/strict';
import { openSqliteStore } from '../../bot/store/sqlite/index.ts';
import { createSweep } from '../../bot/trail/sweep.ts';
import { createTrail } from '../../bot/trail/trail.ts';
import type { Command } from '../../bot/workflow/deciding/commands.ts';
import type { Policy } from '../../bot/workflow/record/events.ts';
import { alex, asAlex, at, grady, henrietta, megan, policy, story } from '../workflow/kit.ts';
import { HOUR, iso, MINUTE, type Time } from './kit.ts';

const rules: Policy = { ...policy, remindAfterHours: 1, escalateAfterHours: 2 };

/** A process on the records of a story, whose clock jumps; what its next look writes, and whom that reaches. */
async function process(told: ReturnType<typeof story>) {
  const clock: Time = { time: Date.parse(told.now()), now: () => clock.time };
  const store = await openSqliteStore({ path: ':memory:', now: clock.now });
  const log = () => {};
  const trail = createTrail(store, clock, { sleep: async () => {}, random: () => 0, isAlone: false, log });
  const sweep = createSweep({ store, trail, clock, steady: () => 0, log, kick: async () => {} });
  await trail.write(alex.tenantId, () => told.events());
  const known = told.events().length;
  let seen = known;
  return {
    store,
    /** `ms`: how far ahead the clock is by then. */
    jump: async (ms: number) => {
      await store.takeOutbox('nobody', clock.now(), 1, 100);
      clock.time += ms;
      await sweep.look(false);
      const { events } = await store.load(alex.tenantId, seen);
      seen += events.length;
      const outbox = await store.takeOutbox('worker', clock.now() + MINUTE, HOUR, 100);
      const told = outbox.flatMap(({ effect }) => ('to' in effect ? [`${effect.kind} ${effect.to.name}`] : []));
      return { wrote: events.map(({ event }) => event.type), told };
    },
  };
}

describe('a clock of the server that jumps ahead', () => {
  it('has approvers reminded, others asked, and then nothing but its end told, all by the next look', async () => {
    const told = story(rules);
    told.start();
    const { version } = told.change();
    const submit = { verb: 'submit', changeId: 'c1', version, reason: 'So that resets reach the office' } as const;
    const asked = {
      approvers: [megan, grady],
      escalationApprovers: [henrietta],
      isApproverListComplete: true,
    } as const;
    told.tell(asAlex, { ...submit, ...asked, ticket: null, observations: [] } satisfies Command);
    const { store, jump } = await process(told);
    const both = await jump(3 * HOUR);
    assert.deepEqual(both.wrote, ['reminded', 'escalated']);
    for (const one of [`remind ${megan.name}`, `remind ${grady.name}`, `tell ${henrietta.name}`])
      assert.ok(both.told.includes(one), `${one} is not among ${both.told.join(', ')}`);
    assert.deepEqual((await jump(MINUTE)).wrote, [], 'once');
    assert.deepEqual((await jump(100 * 24 * HOUR)).wrote, ['expired'], 'nobody is reminded of what is over');
    await store.close();
  });

  it('tells whoever asked that their approval runs out, once', async () => {
    const told = story(policy);
    told.start();
    told.submit();
    told.approve();
    const { store, jump } = await process(told);
    const { wrote, told: heard } = await jump(7 * HOUR);
    assert.deepEqual(wrote, ['runs-out']);
    assert.ok(heard.includes(`runs-out ${alex.name}`), heard.join(', '));
    assert.deepEqual((await jump(MINUTE)).wrote, []);
    await store.close();
  });

  it('calls whoever asked when their time has opened meanwhile, and nobody once it has passed', async () => {
    for (const [jumped, wrote] of [
      [6 * HOUR, ['called']],
      [20 * HOUR, ['expired']],
    ] as const) {
      const told = story(policy);
      told.start();
      const slot = { day: at(0).slice(0, 10), from: '15:00', to: '17:00', zone: 'UTC' };
      const on = { changeId: 'c1', version: told.change().version, reason: 'In the afternoon', slot } as const;
      const asked = { approvers: [megan], isApproverListComplete: true, ticket: null, observations: [] } as const;
      assert.ok(told.tell(asAlex, { verb: 'submit', ...on, ...asked }), told.refusal());
      assert.ok(told.approve(), told.refusal());
      const { store, jump } = await process(told);
      const { wrote: written, told: heard } = await jump(
        Date.parse(`${slot.day}T09:30:00Z`) + jumped - Date.parse(told.now()),
      );
      assert.deepEqual(written, wrote, iso(jumped));
      assert.equal(heard.includes(`call ${alex.name}`), wrote[0] === 'called');
      await store.close();
    }
  });
});
