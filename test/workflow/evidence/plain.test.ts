import assert from 'node:assert/strict';
import fc from 'fast-check';
import { canonical } from '../../../bot/store/chain/hash.ts';
import { eventOf, isPlain, telling, toldBy } from '../../../bot/workflow/evidence/plain.ts';
import { evolveAll, evolvePage } from '../../../bot/workflow/folding/evolve.ts';
import type { Observation } from '../../../bot/workflow/reading.ts';
import type { Event } from '../../../bot/workflow/record/events.ts';
import { emptyTenant, type TenantState } from '../../../bot/workflow/tenant/state.ts';
import { runs } from '../../support/deep.ts';
import { alex, asMegan, grady, START, story, storyAtSettings } from '../kit.ts';
import { broke, log, portal, went } from './kit.ts';

const TENANT = alex.tenantId;
const RUNS = runs(150, 3_000);
const HOUR = 3_600_000;
/** Between two of the others, if it were one. */
const NO_TIME = new Date(START).toISOString().replace('00.000Z', '99.999Z');
/** Few moments, so that many of them are the same; some as nobody writes them. */
const time = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.integer({ min: -2, max: 2 }).map((h) => new Date(START + h * HOUR).toISOString()),
  },
  { weight: 1, arbitrary: fc.constantFrom('2026-11-28T09:00:00Z', NO_TIME, 'zzzz-zz-zzTzz:zz:zz.zzzZ', '', 'never') },
);
/** What would look like JSON if quotes were not escaped. */
const name = fc.oneof(
  fc.constantFrom(
    'Alex Novak',
    'a},"observations":[{"at":"',
    '}],"type":"evidence-gathered"}',
    ',"probe":"settings"}',
    '"when":"9999-11-28T09:00:00.000Z"',
    '{',
    'č🔐\\',
  ),
  fc.string({ maxLength: 20 }),
);

const about = { requestId: 'r-1' };
const observation: fc.Arbitrary<Observation> = fc.oneof(
  fc.tuple(time, fc.boolean()).map(([at, isOn]): Observation => {
    const facts = {
      objectId: null,
      passwordWritebackSupported: isOn,
      accountUnlockSupported: isOn,
      accountUnlockEnabled: isOn,
      enablementForTenant: isOn,
      cloudProvisioningEnablementForTenant: false,
    };
    return { probe: 'settings', at, facts, ...(isOn ? about : {}) };
  }),
  fc
    .tuple(time, fc.constantFrom('enable', 'disable'), time, fc.option(name), fc.boolean())
    .map(([at, activity, when, who, isLong]): Observation => {
      const since = isLong ? { since: when } : {};
      return { probe: 'audit', at, facts: { activity, when, who, ...since } };
    }),
  fc
    .tuple(time, fc.constantFrom('settings', 'audit', 'resets', 'sync'))
    .map(([at, probe]): Observation => ({ probe, at, because: 'throttled', code: 'x', retryAfter: 3, ...about })),
  fc
    .tuple(time, time)
    .map(([at, lastSync]): Observation => ({ probe: 'sync', at, facts: { enabled: true, lastSync } })),
  fc.tuple(time, time).map(([at, lastRun]): Observation => {
    const jobs = [{ template: 't', state: null, lastRun }];
    return { probe: 'sync-jobs', at, facts: { jobs } };
  }),
  fc.tuple(time, name).map(([at, product]): Observation => {
    const facts = { plans: ['P1'], products: [product], sharedDevicesOnly: false } as const;
    return { probe: 'licence', at, facts };
  }),
);
const reading: fc.Arbitrary<Event> = fc
  .tuple(time, fc.constantFrom(alex, grady), name, fc.array(observation, { maxLength: 5 }))
  .map(([at, who, called, observations]) => ({
    type: 'evidence-gathered',
    at,
    by: { ...who, name: called },
    observations,
  }));

const rejected = story();
rejected.start();
rejected.submit();
rejected.tell(asMegan, { verb: 'reject', changeId: 'c1', version: 2, comment: 'no' });
const other = fc.constantFrom<Event>(
  ...rejected.events(),
  ...storyAtSettings().events(),
  log({ succeeded: [went('None', 3, 2)], failed: [broke('WritebackNotEnabled', 2, 4)] }),
  portal(2, {}),
  { type: 'evidence-gathered', at: new Date(START).toISOString(), by: 'pilot', observations: [] },
);
const trail = fc.array(fc.oneof({ weight: 4, arbitrary: reading }, { weight: 1, arbitrary: other }), { maxLength: 25 });

const textsOf = (events: readonly Event[]) => events.map((event) => toldBy(canonical(event)));
/** As it comes back from a store. */
const stored = (event: Event): Event => JSON.parse(canonical(event)) as Event;

describe('a trail that is folded from its texts', () => {
  it('gives what its records give, wherever the pages end', () => {
    const law = fc.property(trail, fc.integer({ min: 1, max: 12 }), (events, size) => {
      let state: TenantState = emptyTenant(TENANT);
      for (let from = 0; from < events.length; from += size) {
        const page = events.slice(from, from + size);
        const read = evolvePage(state, page.map(stored));
        const folded = evolvePage(state, textsOf(page));
        assert.deepEqual(folded, read);
        state = folded.state;
      }
      assert.deepEqual(state, evolveAll(TENANT, events.map(stored)));
    });
    fc.assert(law, { numRuns: RUNS * 3 });
  });

  it('leaves unread what a newer reading of the same page says again', () => {
    const at = (n: number) => new Date(START + n * HOUR).toISOString();
    const look = (n: number): Event => ({
      type: 'evidence-gathered',
      at: at(n),
      by: alex,
      observations: [
        { probe: 'sync', at: at(n), facts: { enabled: true, lastSync: at(n) } },
        { probe: 'audit', at: at(n), facts: { activity: n % 2 ? 'enable' : 'disable', when: at(n), who: null } },
      ],
    });
    const told = telling(textsOf(Array.from({ length: 100 }, (_, n) => look(n))));
    assert.deepEqual(
      told.map((event) => [event.at, 'observations' in event && event.observations?.map(({ probe }) => probe)]),
      [
        [at(98), ['audit']],
        [at(99), ['sync', 'audit']],
      ],
    );
  });

  it('reads whatever is not spelled as this program spells a reading', () => {
    const event: Event = { type: 'evidence-gathered', at: new Date(START).toISOString(), by: alex, observations: [] };
    assert.ok(isPlain(toldBy(canonical(event))));
    const outcome = { kind: 'agent-unnamed', when: '2026-11-28T09:00:00.000Z' };
    const others: readonly unknown[] = [
      { ...event, changeId: 'c1' },
      { ...event, test: { id: 't', outcome } },
      { ...event, by: 'pilot' },
      { ...event, at: '2026-11-28T09:00:00Z' },
      { ...event, ticks: [{ at: event.at, probe: 'sync' }] },
      { ...event, at: '', aye: 'x'.repeat(14) },
    ];
    for (const one of others) {
      const told = toldBy(canonical(one));
      assert.deepEqual(eventOf(told), one);
    }
    for (const one of others.slice(0, 4)) assert.ok(!isPlain(toldBy(canonical(one))));
    assert.ok(!isPlain(toldBy(JSON.stringify({ ...event }))));
    assert.throws(() => toldBy('{'), SyntaxError);
    const damaged = canonical({ ...event, observations: [{ probe: 'sync', at: event.at, facts: {} }] });
    assert.throws(() => telling([toldBy(damaged.replace('"probe"', '"probe'))]), SyntaxError);
    assert.throws(() => telling([toldBy(canonical(others[4]))]), SyntaxError);
  });
});
