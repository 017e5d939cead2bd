import assert from 'node:assert/strict';
import { assess } from '../../bot/workflow/evidence/assess.ts';
import { evolveAll } from '../../bot/workflow/folding/evolve.ts';
import type { Person } from '../../bot/workflow/reading.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import {
  doubts,
  justStarted,
  outcomeOf,
  type PasswordEvent,
  runningTest,
  type TestOutcome,
  type TestUser,
  unfitness,
} from '../../bot/workflow/resets/writeback-test.ts';
import { emptyTenant } from '../../bot/workflow/tenant/state.ts';

const NOW = '2026-11-22T14:00:00.000Z';
const minutesAgo = (n: number) => new Date(Date.parse(NOW) - n * 60_000).toISOString();
const alex: Person = { tenantId: 't', objectId: 'a', name: 'Alex Novak' };
const grady: Person = { tenantId: 't', objectId: 'g', name: 'Grady Archie' };

const fit: TestUser = {
  userId: 'u',
  name: 'Adele Vance',
  isGuest: false,
  isEnabled: true,
  isSynced: true,
  isAdmin: false,
  reset: 'ready',
};

describe('who may be tested', () => {
  it('is a synced, enabled member without a role who can reset', () => {
    assert.equal(unfitness(fit), undefined);
    assert.deepEqual(doubts(fit), []);
  });

  for (const [change, why] of [
    [{ isGuest: true }, 'guest'],
    [{ isEnabled: false }, 'disabled'],
    [{ isSynced: false, isAdmin: true }, 'not-synced'],
    [{ isAdmin: true }, 'admin'],
    [{ reset: 'not-in-scope' }, 'not-in-scope'],
    [{ reset: 'not-registered' }, 'not-registered'],
    [{ reset: 'not-capable' }, 'not-capable'],
  ] as const)
    it(`is nobody who is ${why}`, () => assert.equal(unfitness({ ...fit, ...change }), why));

  it('is not refused for what could not be read: that stays a doubt', () => {
    const user: TestUser = {
      ...fit,
      isSynced: 'consent-missing',
      isAdmin: 'role-missing',
      reset: { unknown: 'role-missing' },
    };
    assert.equal(unfitness(user), undefined);
    assert.deepEqual(
      doubts(user).map((d) => d.what),
      ['synced', 'admin', 'reset'],
    );
  });
});

describe('what the reset shows', () => {
  const event = (minutes: number, change: Partial<PasswordEvent>): PasswordEvent => ({
    by: 'self',
    when: minutesAgo(minutes),
    isSuccess: true,
    agent: null,
    reason: null,
    ...change,
  });
  const kind = (...events: readonly PasswordEvent[]) => outcomeOf(events)?.kind;

  it('is nothing while there is no event', () => assert.equal(outcomeOf([]), undefined));

  it('is written back by any agent but none, whatever came after', () => {
    for (const agent of ['Microsoft Entra Connect', 'CloudSync', 'AADConnect'])
      assert.equal(kind(event(5, { agent }), event(1, { isSuccess: false })), 'written-back');
  });

  it('is what the newest event says otherwise', () => {
    assert.equal(kind(event(5, { isSuccess: false }), event(1, { agent: 'none' })), 'cloud-only');
    assert.equal(kind(event(1, { isSuccess: false, agent: 'CloudSync' }), event(5, { agent: 'None' })), 'failed');
    assert.equal(kind(event(1, {})), 'agent-unnamed');
  });
});

describe('the tests in the trail', () => {
  const started = (id: string, minutes: number, by = alex): Event => ({
    type: 'test-started',
    test: id,
    userId: 'u',
    name: 'Adele Vance',
    doubts: [],
    at: minutesAgo(minutes),
    by,
  });
  const ended = (id: string, outcome: TestOutcome, minutes = 1): Event => ({
    type: 'evidence-gathered',
    observations: [],
    test: { id, outcome },
    at: minutesAgo(minutes),
    by: alex,
  });
  const writtenBack: TestOutcome = { kind: 'written-back', when: minutesAgo(8), agent: 'Microsoft Entra Connect' };
  const status = (...events: readonly Event[]) => assess(evolveAll('t', events), NOW);

  it('keep the newest twenty', () => {
    const { tests } = evolveAll(
      't',
      Array.from({ length: 30 }, (_, i) => started(`t${i}`, 60 - i)),
    );
    assert.equal(tests.length, 20);
    assert.equal(tests.at(-1)?.id, 't29');
  });

  it('run until they have an outcome, or for a day', () => {
    const running = (...events: readonly Event[]) => runningTest(evolveAll('t', events).tests, NOW)?.id;
    assert.equal(running(started('t1', 20)), 't1');
    assert.equal(running(started('t1', 20), ended('t1', writtenBack)), undefined);
    assert.equal(running(started('t1', 25 * 60)), undefined);
    assert.deepEqual(emptyTenant('t').tests, []);
  });

  it('take a second press within two minutes as the same start, by the same person for the same user only', () => {
    const { tests } = evolveAll('t', [started('t1', 1)]);
    assert.equal(justStarted(tests, 'u', alex, NOW)?.id, 't1');
    assert.equal(justStarted(tests, 'other', alex, NOW), undefined);
    assert.equal(justStarted(tests, 'u', grady, NOW), undefined);
    assert.equal(justStarted(evolveAll('t', [started('t1', 3)]).tests, 'u', alex, NOW), undefined);
  });

  it('make it on by themselves when written back, strong and first', () => {
    const { writeback, evidence } = status(started('t1', 20), ended('t1', writtenBack));
    assert.equal(writeback, 'on');
    assert.deepEqual(evidence[0]?.says, { id: 'test-written-back', agent: 'Microsoft Entra Connect' });
    assert.equal(evidence[0]?.ground, 'documented');
    assert.equal(evidence[0]?.isCounted, true);
  });

  it('say off where the log says so, and nothing where the way or the password was at fault', () => {
    const failed = (reason: string): TestOutcome => ({ kind: 'failed', when: minutesAgo(5), reason });
    const verdictAfter = (outcome: TestOutcome) => status(started('t1', 20), ended('t1', outcome)).writeback;
    assert.equal(verdictAfter(failed('WritebackNotEnabled')), 'off');
    assert.equal(verdictAfter({ kind: 'cloud-only', when: minutesAgo(5), by: 'self' }), 'off');
    assert.equal(verdictAfter({ kind: 'cloud-only', when: minutesAgo(5), by: 'admin' }), 'unknown');
    assert.equal(verdictAfter(failed('OnPremisesConnectivityError')), 'unknown');
    assert.equal(verdictAfter(failed('FuzzyPolicyViolationInvalidPassword')), 'unknown');
  });

  it('show a later failure beside an earlier proof', () => {
    const { writeback, evidence } = status(
      started('t1', 20),
      ended('t1', writtenBack, 7),
      started('t2', 6),
      ended('t2', { kind: 'failed', when: minutesAgo(2), reason: 'OnPremisesConnectivityError' }),
    );
    assert.equal(writeback, 'probably-on');
    assert.deepEqual(
      evidence.map((e) => e.says.id),
      ['test-written-back', 'test-failed'],
    );
  });
});
