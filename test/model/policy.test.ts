import fc from 'fast-check';
import type { PolicyFields } from '../../bot/config/policy/fields.ts';
import type { FreezeWindow } from '../../bot/workflow/time/freeze.ts';
import { isDeep, runs } from '../support/deep.ts';
import { ESCALATES, explore } from './explore.ts';
import { idOf } from './outside.ts';
import { underPolicy } from './policy/commands.ts';
import { createStores } from './stores.ts';

const RUNS = runs(10_000, 50_000);
const MINUTE = 60_000;
/** The model begins at nine in the morning, UTC. */
const BEGINS = Date.parse('2026-11-22T09:00:00.000Z');

const AWAY: PolicyFields = { ...ESCALATES, substitutes: [`user:${idOf('henrietta')}`, `user:${idOf('grady')}`] };
const TICKETS = { required: true, blockWhenUnknown: false };

/** Windows of some hours at most around the first day. */
const window = fc
  .record({ from: fc.integer({ min: -60, max: 900 }), minutes: fc.integer({ min: 5, max: 300 }) })
  .map(({ from, minutes }): FreezeWindow => {
    const at = (minute: number) => new Date(BEGINS + minute * MINUTE).toISOString();
    return { from: at(from), to: at(from + minutes), reason: 'Holidays' };
  });

const settings = fc
  .record({
    windows: fc.array(window, { maxLength: 3 }),
    calendar: fc.option(fc.array(window, { maxLength: 2 }), { nil: undefined }),
    asks: fc.constantFrom<PolicyFields>(
      {},
      ESCALATES,
      { threePeople: true },
      { ...ESCALATES, threePeople: true },
      AWAY,
      { ...AWAY, breakGlass: true },
      { ...ESCALATES, breakGlass: true, ticket: TICKETS },
      { ticket: TICKETS },
    ),
  })
  .map(({ windows, calendar, asks }) => {
    const named = calendar ? [{ calendar: 'https://calendar.example/freezes.ics' }] : [];
    return { policy: { ...asks, freeze: [...windows, ...named] }, ...(calendar ? { calendar } : {}) };
  });

describe('two replicas under a policy with all that there is, whose clocks are set', () => {
  it('carry nothing out in a freeze, outside its time, by too few, a chain or a bad ticket, remind nobody after the decision, and end every wait', async function () {
    this.timeout(0);
    const stores = createStores(2);
    const ms = isDeep ? undefined : 5_000;
    await explore({ next: stores.next, isEmbedded: true, runs: RUNS, ms, commands: underPolicy, settings });
    await stores.close();
  });
});
