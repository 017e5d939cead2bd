import type { Store } from '../../bot/ports/index.ts';
import { openSqliteStore } from '../../bot/store/sqlite/index.ts';
import { createSweep } from '../../bot/trail/sweep.ts';
import { createTrail } from '../../bot/trail/trail.ts';
import { isPlanYoung } from '../../bot/workflow/change/plan-age.ts';
import { evolveAll } from '../../bot/workflow/folding/evolve.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { runningTest } from '../../bot/workflow/resets/writeback-test.ts';
import { openChange, type TenantState } from '../../bot/workflow/tenant/state.ts';
import { AHEAD_MS } from '../../bot/workflow/time/within.ts';
import { alex, at, story, storyAtSettings } from '../workflow/kit.ts';
import { type Begun, DAY, HOUR, iso, type Lasting, MINUTE, START } from './kit.ts';

const waiting = story();
waiting.start();
const drafted = waiting.events();
waiting.submit();
const approved = storyAtSettings();
const applying = storyAtSettings();
applying.apply();
const started: Event = { type: 'test-started', test: 't', userId: 'u', name: 'U', doubts: [], at: at(0), by: alex };

/** The stores that were opened, to be closed after each test. */
export const opened: Store[] = [];

/** What stands on a trail whose newest record is of now, as the sweep finds it each minute; `holds` reads it as any replica would. */
function onTrail(
  told: readonly Event[] | { readonly events: () => readonly Event[] },
  holds: (state: TenantState, now: string) => boolean,
): Begun {
  return async (clock) => {
    const store = await openSqliteStore({ path: ':memory:', now: clock.now });
    opened.push(store);
    const log = () => {};
    const trail = createTrail(store, clock, { sleep: async () => {}, random: () => 0, isAlone: false, log });
    const sweep = createSweep({ store, trail, clock, steady: () => START, log, kick: async () => {} });
    const events = 'events' in told ? told.events() : told;
    const by = clock.now() - Date.parse(events.at(-1)?.at ?? '');
    await trail.write(alex.tenantId, () => events.map((event) => ({ ...event, at: iso(Date.parse(event.at) + by) })));
    await sweep.look(false);
    return async () => {
      await sweep.look(false);
      const records = await store.load(alex.tenantId, 0);
      const state = evolveAll(
        alex.tenantId,
        records.events.map(({ event }) => event),
      );
      return !holds(state, iso(clock.now()));
    };
  };
}

/** All that lasts for a while by the records of a trail. */
export const ON_TRAIL: Lasting = {
  'a plan may be sent': [
    4 * HOUR + AHEAD_MS + 1,
    onTrail(drafted, (state, now) => [...state.changes.values()].some((change) => isPlanYoung(change, now))),
  ],
  'a request waits for its approval': [
    24 * HOUR + AHEAD_MS,
    onTrail(waiting, (state) => openChange(state)?.phase === 'waiting'),
  ],
  'an approval holds': [8 * HOUR + AHEAD_MS, onTrail(approved, (state) => openChange(state)?.phase === 'running')],
  'an apply is under way': [
    2 * MINUTE + AHEAD_MS + 1,
    onTrail(applying, (state) => openChange(state)?.phase === 'applying'),
  ],
  'a guided test is under way': [
    DAY + AHEAD_MS,
    onTrail([started], (state, now) => runningTest(state.tests, now) !== undefined),
  ],
};
