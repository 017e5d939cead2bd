import assert from 'node:assert/strict';
import { connectSteps, currentStep } from '../../../bot/workflow/change/change.ts';
import { closingReadings, closingState, hasAny, isAll } from '../../../bot/workflow/change/closing.ts';
import { decideReport } from '../../../bot/workflow/deciding/by-itself.ts';
import { allowedVerbs } from '../../../bot/workflow/deciding/rules.ts';
import { evolveAll } from '../../../bot/workflow/folding/evolve.ts';
import { type ChangeKind, KINDS } from '../../../bot/workflow/kinds/index.ts';
import { drift, hashPlan, isNothingToChange, makePlan, type Plan } from '../../../bot/workflow/planning/plan.ts';
import type { Observation } from '../../../bot/workflow/reading.ts';
import { type StepId, stepById } from '../../../bot/workflow/steps/index.ts';
import { ROUTES, type Route, WAYS } from '../../../bot/workflow/vocabulary.ts';
import { changeCard, historyCard, wordsFor } from '../../../cards/index.ts';
import { alex, asAlex, at } from '../kit.ts';
import { CARRIERS, OWED } from './owed.ts';
import { begun, carried, reading, untouched, wanted } from './played.ts';

/** What every kind of change must do, whatever it changes; each is run against it. */
export function conforms(kind: ChangeKind): void {
  describe(`the kind ${kind.id}`, () => {
    inItself(kind);
    for (const route of kind.routes) describe(`by ${route}`, () => conformsBy(kind, route));
    inWords(kind);
  });
}

/** What it says of itself is what was asked for. */
function inItself(kind: ChangeKind): void {
  const owed = OWED[kind.id];

  it('has the routes, the proof, the inverse and the watching that it owes', () => {
    assert.deepEqual([...kind.routes].sort(), Object.keys(owed.holds).sort());
    assert.equal(kind.needsProof === true, owed.endsBy === 'reset');
    const { speaksFor, undoneBy, watched } = kind;
    assert.deepEqual([speaksFor, undoneBy, watched], [owed.speaksFor, owed.undoneBy, owed.watched]);
  });

  it('asks for a word at each gate that it owes, once, and at no other step', () => {
    const asked = kind.gates.map(({ step, attests }) => [step, attests] as const);
    assert.deepEqual(Object.fromEntries(asked), Object.assign({}, ...Object.values(owed.gates)));
    assert.equal(asked.length, new Set(asked.map(([step]) => step)).size);
  });
}

function conformsBy(kind: ChangeKind, route: Route): void {
  const owed = OWED[kind.id];
  const gates = owed.gates[route] ?? {};
  const gateAt = (step: string) => Object.entries(gates).find(([id]) => id === step)?.[1];
  const before = untouched(kind, route);
  const after = wanted(kind, route);
  const planOn = (...observations: readonly Observation[]): Plan =>
    makePlan({ kind: kind.id, observations, route, policyVersion: 'p1', by: alex, now: at(0) });
  const plan = planOn(reading(kind, before));
  const { settings } = plan;
  const [main] = settings;

  /** What is read ends it; or leaves it to be proven by a reset that its own agent carried after the last step, and by no other. */
  const endsWithProof = (told: ReturnType<typeof begun>): void => {
    if (owed.endsBy === 'reading') {
      assert.equal(told.change().phase, 'done');
      return;
    }
    assert.equal(told.change().phase, 'verifying', 'readings alone end it');
    const since = told.change().lastStepAt ?? '';
    told.check(reading(kind, after), carried(route, since));
    assert.equal(told.change().phase, 'verifying', 'a reset before the last step proves nothing of it');
    for (const other of ROUTES.filter((one) => one !== route))
      told.check(reading(kind, after), carried(other, told.now()));
    assert.equal(told.change().phase, 'verifying', 'a reset by another agent proves nothing of it');
    told.check(reading(kind, after), carried(route, told.now()));
    assert.equal(told.change().phase, 'done', told.refusal());
    assert.equal(told.change().proof?.agent, CARRIERS[route]);
  };

  it('writes something, and finds it not done before', () => {
    assert.ok(main, 'a kind without targets changes nothing');
    assert.equal(isNothingToChange(plan), false);
    for (const state of Object.values(closingState(plan, [reading(kind, before)]))) assert.equal(state, 'unmet');
  });

  it('waits for everything that it owes to read so, and for nothing else', () => {
    assert.deepEqual({ ...after }, owed.holds[route]);
    assert.deepEqual([...closingReadings(plan)].sort(), Object.keys(owed.holds[route] ?? {}).sort());
  });

  it('is done when all of it reads as planned, and not with one of it otherwise', () => {
    assert.ok(isAll(closingState(plan, [reading(kind, after)]), 'met'));
    for (const name of closingReadings(plan)) {
      const { [name]: other } = before;
      assert.ok(other !== undefined, name);
      const closing = closingState(plan, [reading(kind, { ...after, [name]: other })]);
      assert.ok(hasAny(closing, 'unmet') && !isAll(closing, 'met'), name);
    }
  });

  it('says of nothing unread that it is done, or that it is not', () => {
    const nothing: Observation = { probe: kind.reads, at: at(0), because: 'unreachable' };
    for (const state of Object.values(closingState(plan, [nothing]))) assert.equal(state, 'unknown');
  });

  it('has nothing left to change where all of it was so when it was planned', () => {
    assert.equal(isNothingToChange(planOn(reading(kind, after))), true);
  });

  it('sees what has moved since the plan, and no drift in what has its value already', () => {
    const there = planOn(reading(kind, after));
    assert.ok(there.settings.length > 0);
    for (const { name } of there.settings) {
      const { [name]: other } = before;
      assert.ok(other !== undefined, name);
      assert.deepEqual(drift(there, { ...after, [name]: other }), [name]);
    }
    assert.deepEqual(drift(plan, after), []);
  });

  it('is hashed by its kind and by every value', () => {
    assert.equal(hashPlan(plan), plan.hash);
    // No kind of this id exists: the hash alone is asked.
    assert.notEqual(hashPlan({ ...plan, operation: `not-${plan.operation}` as Plan['operation'] }), plan.hash);
    for (const { name } of settings) {
      const moved = settings.map((s) => (s.name === name ? { ...s, after: before[name] ?? s.after } : s));
      assert.notEqual(hashPlan({ ...plan, settings: moved }), plan.hash, name);
    }
  });

  it('is done by an apply, once everything reads as planned', () => {
    const told = begun(kind, route);
    told.approved();
    told.throughSteps();
    if (!kind.ways.includes('apply')) return assert.equal(told.apply(), false);
    assert.equal(told.apply(), true, told.refusal());
    const report = { changeId: 'c1', runner: 'r1', outcome: { kind: 'written', accepted: [] } as const };
    const half = decideReport(told.state(), { ...report, observations: [reading(kind, before)] }, told.now());
    assert.ok(!half.some(({ type }) => type === 'done'), 'what reads as before is not done');
    told.add(...decideReport(told.state(), { ...report, observations: [reading(kind, after)] }, told.now()));
    endsWithProof(told);
  });

  it('is done by hand in each of its ways, on record for what it speaks for', () => {
    for (const way of ['command', 'portal'] as const) {
      const told = begun(kind, route);
      told.approved();
      told.throughSteps();
      assert.equal(told.press(way), kind.ways.includes(way));
      if (!kind.ways.includes(way)) continue;
      told.check(reading(kind, before));
      assert.equal(told.change().phase, 'running', 'a word that the reading denies ends nothing');
      told.check(reading(kind, after));
      endsWithProof(told);
      const word = told.events().findLast((e) => e.type === 'attested');
      assert.ok(word?.type === 'attested' && (word.speaksFor ?? 'on') === kind.speaksFor);
    }
  });

  it('offers no way that it does not have', () => {
    const told = begun(kind, route);
    told.approved();
    told.throughSteps();
    const offered = allowedVerbs(told.change(), asAlex).filter((verb) => WAYS.some((way) => way === verb));
    assert.deepEqual([...offered].sort(), [...kind.ways].sort());
  });

  it('lets nobody past a gate without its box, and takes the word back with the step', () => {
    const told = begun(kind, route);
    told.approved();
    for (let step = currentStep(told.change()); step; step = currentStep(told.change())) {
      const word = gateAt(step);
      if (word) {
        assert.equal(told.next(false), false, `${step} let somebody pass`);
        assert.equal(told.refusal(), 'checkbox-missing');
      }
      told.next(true);
      const words = told.events().filter((e) => e.type === 'attested');
      if (!word) assert.notEqual(told.events().at(-2)?.type, 'attested', `${step} is no gate`);
      else assert.equal(words.at(-1)?.type === 'attested' && words.at(-1)?.what, word);
    }
    const gated = connectSteps(told.change()).filter((id) => gateAt(id) !== undefined);
    assert.deepEqual([...gated].sort(), Object.keys(gates).sort(), 'each gate is met on the way');
    const passed = () => told.change().confirmed.map(({ step, by }) => [step, by]);
    const words = (left: readonly string[]) => left.map((step) => [step, alex]);
    assert.deepEqual(passed(), words(gated));
    for (let left = gated; left.length > 0; left = left.slice(0, -1)) {
      assert.deepEqual(passed(), words(left), 'going back over one gate takes no other word');
      while (told.change().stepsDone.some((id) => id === left.at(-1))) told.press('back');
    }
    assert.deepEqual(passed(), []);
  });

  it('has nothing against what reads as it should', () => {
    assert.equal(kind.objection(route, [reading(kind, after)]), undefined);
  });

  it('moves no other change by its events, of whatever kind', () => {
    for (const other of Object.values(KINDS)) {
      const [otherRoute] = other.routes;
      assert.ok(otherRoute);
      const draft = begun(other, otherRoute, [], 'other');
      const still = draft.change();
      const told = begun(kind, route, draft.events());
      told.approved();
      told.throughSteps();
      told.press('cancel');
      assert.deepEqual(told.state().changes.get('other'), still, other.id);
    }
  });

  it('folds the same from a trail that was stored, with a step in it that the product has no more', () => {
    const told = begun(kind, route);
    told.approved();
    const gone = 'a-step-of-before' as StepId;
    const old = told
      .events()
      .map((event) =>
        event.type === 'planned' || event.type === 'submitted'
          ? { ...event, plan: { ...event.plan, steps: [gone, ...event.plan.steps] } }
          : event,
      );
    const done = { type: 'step-done', step: gone, at: told.now(), by: alex, changeId: 'c1' } as const;
    const stored = JSON.parse(JSON.stringify([...old, done, { ...done, type: 'step-reopened' }])) as typeof old;
    const change = evolveAll(alex.tenantId, stored).changes.get('c1');
    assert.ok(change);
    assert.equal(currentStep(change), currentStep(told.change()), 'it is asked of nobody');
    assert.deepEqual(evolveAll(alex.tenantId, JSON.parse(JSON.stringify(told.events())) as typeof old), told.state());
    for (const locale of ['en', 'sl'] as const) {
      const words = wordsFor(locale);
      const viewer = { person: alex, isOperator: true, isApprover: false, verbs: allowedVerbs(change, asAlex) };
      assert.ok(changeCard({ words, now: told.now(), change, viewer }).card.body);
      const entries = stored.map((event, seq) => ({ seq, hash: '', event }));
      const page = { entries, page: 1, pages: 1, kind: 'all' } as const;
      assert.match(JSON.stringify(historyCard({ words, now: told.now(), ...page }).card), /a-step-of-before/);
    }
  });

  const { undoneBy } = kind;
  if (undoneBy)
    it(`is the inverse of ${undoneBy}`, () => {
      const undo = KINDS[undoneBy];
      const back = makePlan({
        kind: undoneBy,
        observations: [reading(kind, after)],
        route,
        policyVersion: 'p1',
        by: alex,
        now: at(0),
      });
      assert.equal(undo.speaksFor, { on: 'off', off: 'on', neither: 'neither' }[kind.speaksFor]);
      for (const { name, before: was, after: is } of back.settings)
        assert.ok(was === after[name] && is === before[name], `${name} goes from ${was} to ${is}`);
      // Whatever else its inverse wants, a server's client for instance, is there as well.
      const undone = reading(kind, wanted(undo, route));
      assert.ok(isAll(closingState(back, [undone]), 'met'), 'its inverse, made, is not done');
      for (const { name } of back.settings) assert.equal(closingState(plan, [undone])[name], 'unmet', name);
    });
}

function inWords(kind: ChangeKind): void {
  for (const locale of ['en', 'sl'] as const)
    it(`has its words in ${locale}, and a card for every stage`, () => {
      const words = wordsFor(locale);
      const said = words.kinds[kind.id];
      const texts = [said.title, said.asks('Alex'), said.users.always, said.done.heading, said.failed.heading];
      const { there, skipped, missing, skippedOne, gone } = said.serverHalf;
      const half = [there('now'), skipped('2'), missing('Alex'), skippedOne, gone];
      const rest = [said.met('it'), said.nothingLeft, said.safe, said.left.written('it'), said.left.plain];
      for (const text of [...texts, ...half, ...rest, said.undo.heading, ...Object.values(said.answer)])
        assert.ok(text.trim());
      for (const route of kind.routes) {
        const told = begun(kind, route);
        const drawn = () => {
          const change = told.change();
          const viewer = { person: alex, isOperator: true, isApprover: false, verbs: allowedVerbs(change, asAlex) };
          return JSON.stringify(changeCard({ words, now: told.now(), change, viewer }).card);
        };
        assert.ok(drawn().includes(said.title) || drawn().includes('"Table"'));
        told.approved();
        for (const id of told.change().plan.steps) {
          assert.ok(stepById(id), id);
          assert.ok(words.steps[id].title && words.steps[id].clicks.length > 0, id);
        }
        told.throughSteps();
        for (const way of ['command', 'portal'] as const) if (told.press(way)) assert.ok(drawn());
        told.check(reading(kind, wanted(kind, route)), carried(route, told.now()));
        assert.ok(drawn().includes(said.done.heading));
        for (const { name } of told.change().plan.settings)
          assert.ok(drawn().includes(words.terms.setting[name]), name);
        for (const id of kind.undone(route)) assert.ok(words.steps[id].undo, id);
      }
    });
}
