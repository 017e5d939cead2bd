import assert from 'node:assert/strict';
import { wordForServer } from '../../../bot/workflow/change/gates.ts';
import { decide } from '../../../bot/workflow/deciding/decide.ts';
import { closeByPaste, isOfConnect, ownDoing } from '../../../bot/workflow/deciding/off-by-log.ts';
import { closeByTest } from '../../../bot/workflow/deciding/test-closing.ts';
import { evolveAll } from '../../../bot/workflow/folding/evolve.ts';
import { KINDS } from '../../../bot/workflow/kinds/index.ts';
import { makePlan, onlyHalf, type Plan } from '../../../bot/workflow/planning/plan.ts';
import type { Observation } from '../../../bot/workflow/reading.ts';
import type { ServerOutput } from '../../../bot/workflow/record/events.ts';
import { type Half, stepById } from '../../../bot/workflow/steps/index.ts';
import type { Route } from '../../../bot/workflow/vocabulary.ts';
import { alex, asAlex, at, megan, on, policy, read, unread } from '../kit.ts';
import { begun } from './played.ts';

const kind = KINDS['disable-writeback'];
const planOf = (only?: Half, route: Route = 'connect-sync'): Plan =>
  makePlan({ kind: kind.id, observations: [read(on)], route, only, policyVersion: 'p1', by: alex, now: at(0) });
const disabled = (when: string): Observation => ({
  probe: 'audit',
  at: when,
  facts: { activity: 'disable', when, who: 'Alex Novak' },
});
const enabled = (when: string): Observation => ({
  probe: 'audit',
  at: when,
  facts: { activity: 'enable', when, who: 'Alex Novak' },
});
const pasted = (id: number, newest: string): ServerOutput => ({
  kind: 'events',
  codes: [String(id)],
  events: [{ id, newest, count: 1 }],
  isCut: false,
});

/** A change of this half on its way, with every server step done and nothing readable. */
function unreadable(only?: Half, route: Route = 'connect-sync', planned?: Observation) {
  const told = begun(kind, route, [], 'c1', planned);
  const card = () => ({ changeId: 'c1', version: told.change().version });
  const add = (verb: 'submit' | 'check', more: object, who = asAlex) => {
    const decision = decide(told.state(), { verb, ...card(), ...more } as never, { now: LATER, actor: who, policy });
    assert.ok('events' in decision, JSON.stringify(decision));
    told.add(...decision.events);
  };
  const [sent, after] = [only ? { only } : {}, { approvers: [megan], isApproverListComplete: true, observations: [] }];
  const submitted = decide(
    told.state(),
    { verb: 'submit', ...card(), reason: 'because', ticket: null, ...after, ...sent },
    { now: at(2), actor: asAlex, policy },
  );
  assert.ok('events' in submitted, JSON.stringify(submitted));
  told.add(...submitted.events);
  told.approved();
  told.throughSteps();
  if (only !== 'connect') assert.ok(told.press('portal'));
  return { ...told, check: (...seen: readonly Observation[]) => add('check', { observations: [unread(), ...seen] }) };
}
const LATER = at(200);

describe('turning it off', () => {
  it('is both halves, or the one that was wished, with its own steps and settings and another hash', () => {
    const plans = [planOf(), planOf('connect'), planOf('sspr')];
    assert.deepEqual(plans.map(onlyHalf), [undefined, 'connect', 'sspr']);
    assert.deepEqual(
      plans.map(({ settings }) => settings.length),
      [2, 0, 2],
    );
    assert.deepEqual(
      plans.map(({ steps }) => new Set(steps.map((id) => stepById(id)?.half)).size),
      [2, 1, 1],
    );
    assert.equal(new Set(plans.map(({ hash }) => hash)).size, 3);
  });

  it('keeps a half of no kind that has none', () => {
    const wish = {
      observations: [read(on)],
      route: 'connect-sync',
      policyVersion: 'p1',
      by: alex,
      now: at(0),
    } as const;
    const whole = makePlan({ kind: 'enable-writeback', ...wish });
    assert.deepEqual(makePlan({ kind: 'enable-writeback', ...wish, only: 'sspr' }), whole);
  });

  it('of the server alone has nothing to write, and no way to write it', () => {
    const told = begun(kind, 'connect-sync');
    const { events } = unreadable('connect');
    assert.ok(events().length > told.events().length);
    const state = unreadable('connect');
    for (const way of ['command', 'portal'] as const) assert.equal(state.press(way), false);
    assert.equal(state.apply(), false);
  });

  it('is off by the log where nothing can be read and a Disable event is newer than the cleared box', () => {
    for (const only of [undefined, 'connect'] as const) {
      const told = unreadable(only);
      const tickedAt = wordForServer(told.change())?.at ?? '';
      const late = new Date(Date.parse(tickedAt) + 1_000).toISOString();
      const ahead: Observation = { ...disabled(at(200)), at: at(199) };
      for (const not of [disabled(tickedAt), disabled(at(0)), enabled(late), ahead]) {
        const still = unreadable(only);
        still.check(not);
        assert.notEqual(still.change().phase, 'done', JSON.stringify(not));
      }
      told.check(disabled(late));
      assert.equal(told.change().phase, 'done');
      assert.deepEqual(told.change().off, { sign: 'disable-event', when: late });
    }
  });

  it('of the portal alone, or on cloud sync’s route, is not off by an event that is Connect’s', () => {
    for (const told of [unreadable('sspr'), unreadable(undefined, 'cloud-sync')]) {
      told.check(disabled(at(190)));
      assert.equal(told.change().phase, 'verifying');
    }
  });

  it('is not all off by an event of Connect where cloud sync goes on, and Connect alone is', () => {
    const both = read({ ...on, cloudProvisioningEnablementForTenant: true });
    for (const [only, phase] of [
      [undefined, 'verifying'],
      ['connect', 'done'],
    ] as const) {
      const told = unreadable(only, 'connect-sync', both);
      told.check();
      const close = closeByPaste(told.state(), pasted(31013, at(190)), { now: LATER, actor: asAlex });
      assert.equal(close.length, phase === 'done' ? 1 : 0);
      told.check(disabled(at(190)));
      assert.equal(told.change().phase, phase);
    }
  });

  it('gives way to what can be read', () => {
    const told = unreadable();
    const stillOn = decide(
      told.state(),
      { verb: 'check', changeId: 'c1', version: told.change().version, observations: [read(on), disabled(at(190))] },
      { now: LATER, actor: asAlex, policy },
    );
    assert.ok('events' in stillOn && !stillOn.events.some(({ type }) => type === 'done'));
  });

  it('is ended by a pasted 31013, and not by 31012, an older one, or somebody who may not operate', () => {
    const told = unreadable();
    told.check();
    assert.equal(told.change().phase, 'verifying');
    const close = (output: ServerOutput, actor = asAlex) => closeByPaste(told.state(), output, { now: LATER, actor });
    assert.deepEqual(close(pasted(31012, at(190))), []);
    assert.deepEqual(close(pasted(31013, at(0))), []);
    assert.deepEqual(close(pasted(31013, at(190)), { ...asAlex, operator: 'no' }), []);
    told.add(...close(pasted(31013, at(190))));
    assert.equal(told.change().phase, 'done');
    assert.equal(told.change().off?.sign, 'server-event');
    assert.deepEqual(close(pasted(31013, at(190))), [], 'nothing follows the end');
  });

  it('is ended by a test that is refused with WritebackNotEnabled, and by no other outcome', () => {
    const told = unreadable('sspr');
    told.check();
    const close = (outcome: Parameters<typeof closeByTest>[1]['outcome']) =>
      closeByTest(told.state(), { id: 't1', outcome, observations: [unread()] }, { now: at(215), actor: asAlex });
    const refused = (reason: string, when = at(210)) => close({ kind: 'failed', when, reason });
    for (const one of [
      refused('OnPremisesPolicyViolation'),
      refused('OnPremisesConnectivityError'),
      refused('WritebackNotEnabled', at(0)),
      refused('WritebackNotEnabled', at(240)),
      refused('WritebackNotEnabled', at(216)),
      refused('FuzzyPolicyViolationInvalidPassword'),
      refused('UserNotLicensed'),
      close({ kind: 'failed', when: at(210), reason: null }),
      close({ kind: 'written-back', when: at(210), agent: 'Microsoft Entra Connect' }),
      close({ kind: 'cloud-only', when: at(210), by: 'self' }),
    ])
      assert.deepEqual(one.events, []);
    const through = close({ kind: 'written-back', when: at(210), agent: 'Microsoft Entra Connect' });
    assert.equal(through.objection, 'came-through');
    told.add(...refused('WritebackNotEnabled').events);
    assert.equal(told.change().phase, 'done');
    assert.deepEqual(told.change().off, { sign: 'test-refused', when: at(210), test: 't1' });
  });

  it('is ended by no refusal before somebody says that the portal was set', () => {
    const told = begun(kind, 'connect-sync');
    told.approved();
    told.throughSteps();
    const outcome = { kind: 'failed', when: at(150), reason: 'WritebackNotEnabled' } as const;
    const given = { id: 't1', outcome, observations: [unread()] };
    assert.deepEqual(closeByTest(told.state(), given, { now: LATER, actor: asAlex }).events, []);
  });

  it('is not off where the same paste tells that it was turned on again since, or that it is on', () => {
    const told = unreadable();
    told.check();
    const both = pasted(31013, at(190));
    const again = { ...both, events: [...both.events, { id: 31005, newest: at(195), count: 1 }] };
    const before = { ...both, events: [...both.events, { id: 31005, newest: at(5), count: 1 }] };
    const close = (output: ServerOutput) => closeByPaste(told.state(), output, { now: LATER, actor: asAlex });
    assert.deepEqual(close(again), []);
    assert.deepEqual(close({ ...both, enabled: true }), []);
    assert.deepEqual(close(pasted(31013, at(400))), [], 'an event of a day to come is of no use');
    assert.deepEqual(close(pasted(31013, at(201))), [], 'nor one of a minute to come');
    assert.equal(close(before).length, 1);
  });

  it('says of a pasted 31013 what it cannot end, and counts only what an operator pastes', () => {
    const answers = ([undefined, 'sspr'] as const).map((half) => {
      const told = unreadable(half);
      told.check();
      const own = (operator: 'yes' | 'no') => ownDoing(told.state(), { codes: ['31013'] }, { ...asAlex, operator });
      return [isOfConnect(told.change()), own('yes'), own('no')];
    });
    assert.deepEqual(answers, [
      [true, 'ends-nothing', 'not-operator'],
      [false, 'portal-half', 'not-operator'],
    ]);
  });

  it('is another matter in another tenant: an event that is pasted there ends nothing here', () => {
    const told = unreadable();
    told.check();
    const elsewhere = { ...asAlex, person: { ...alex, tenantId: '00000000-0000-4000-8000-000000000009' } };
    const other = evolveAll(elsewhere.person.tenantId, []);
    assert.deepEqual(closeByPaste(other, pasted(31013, at(190)), { now: LATER, actor: elsewhere }), []);
    assert.equal(told.change().phase, 'verifying');
  });

  it('is no proof for a change that turns it on', () => {
    const told = begun(KINDS['enable-writeback'], 'connect-sync');
    told.approved();
    told.throughSteps();
    assert.ok(told.press('portal'));
    told.check(unread());
    const state = told.state();
    assert.equal(told.change().phase, 'verifying');
    assert.deepEqual(closeByPaste(state, pasted(31013, at(190)), { now: LATER, actor: asAlex }), []);
    const outcome = { kind: 'failed', when: at(210), reason: 'WritebackNotEnabled' } as const;
    const tested = closeByTest(state, { id: 't1', outcome, observations: [unread()] }, { now: LATER, actor: asAlex });
    assert.deepEqual(tested.events, []);
  });
});
