import { type Change, currentStep } from '../../../bot/workflow/change/change.ts';
import type { Command } from '../../../bot/workflow/deciding/commands.ts';
import { decide } from '../../../bot/workflow/deciding/decide.ts';
import type { Actor } from '../../../bot/workflow/deciding/rules.ts';
import { evolveAll } from '../../../bot/workflow/folding/evolve.ts';
import { type ChangeKind, KINDS } from '../../../bot/workflow/kinds/index.ts';
import type { Observation, ProbeFacts } from '../../../bot/workflow/reading.ts';
import type { Event } from '../../../bot/workflow/record/events.ts';
import type { TenantState } from '../../../bot/workflow/tenant/state.ts';
import type { Resource, Route, SettingValue } from '../../../bot/workflow/vocabulary.ts';
import { alex, asAlex, asMegan, at, megan, off, policy } from '../kit.ts';
import { CARRIERS } from './owed.ts';

/** What a tenant reads as where nothing was done yet, by what is read. */
const UNTOUCHED: { readonly [R in Resource]: ProbeFacts[R] } = { settings: off };

/** A reading of what the kind writes, with these values in it. */
export function reading(kind: ChangeKind, values: Readonly<Record<string, SettingValue>>, when = at(0)): Observation {
  return { probe: kind.reads, at: when, facts: { ...UNTOUCHED[kind.reads], ...values } } as Observation;
}

/** A reset in the log that the agent of this route carried. */
export function carried(route: Route, when: string): Observation {
  const agent = CARRIERS[route];
  const succeeded = [{ agent, by: 'admin', count: 1, newest: when }] as const;
  return { probe: 'resets', at: when, facts: { when, agent, writtenBack: true, succeeded } };
}

/** Everything that has to be so before a change of this kind is done, by name. */
export function wanted(kind: ChangeKind, route: Route): Readonly<Record<string, SettingValue>> {
  const targets = kind.targets({ route, observations: [], hasUnlock: true });
  return Object.fromEntries([...targets, ...kind.alsoHolds(route)].map(({ name, after }) => [name, after]));
}

/** The same with every value another one. */
export function untouched(kind: ChangeKind, route: Route): Readonly<Record<string, SettingValue>> {
  const facts: Readonly<Record<string, unknown>> = UNTOUCHED[kind.reads];
  const back = kind.undoneBy ? wanted(KINDS[kind.undoneBy], route) : {};
  // What turns something off finds it as its inverse has left it.
  const other = (name: string, after: SettingValue) =>
    typeof after === 'boolean' ? !after : facts[name] === after ? (back[name] ?? after) : String(facts[name]);
  return Object.fromEntries(Object.entries(wanted(kind, route)).map(([name, after]) => [name, other(name, after)]));
}

/** One change of a kind in the making, as two people press it. What was there before stays beside it. */
export function begun(
  kind: ChangeKind,
  route: Route,
  before: readonly Event[] = [],
  changeId = 'c1',
  planned?: Observation,
) {
  let events: readonly Event[] = before;
  let minute = 0;
  let refusal: string | undefined;
  const state = (): TenantState => evolveAll(alex.tenantId, events);
  const change = (): Change => {
    const found = state().changes.get(changeId);
    if (!found) throw new Error(`the story has no change yet: ${refusal}`);
    return found;
  };
  const tell = (actor: Actor, command: Command): boolean => {
    minute += 1;
    const decision = decide(state(), command, { now: at(minute), actor, policy });
    refusal = 'refusal' in decision ? decision.refusal : undefined;
    if ('events' in decision) events = [...events, ...decision.events];
    return 'events' in decision;
  };
  const card = () => ({ changeId, version: change().version });
  const observations = [planned ?? reading(kind, untouched(kind, route))];
  tell(asAlex, { verb: 'start', kind: kind.id, changeId, observations, route });
  const next = (isTicked: boolean) => tell(asAlex, { verb: 'next', ...card(), isTicked });
  return {
    state,
    change,
    next,
    events: () => events,
    refusal: () => refusal,
    add: (...more: readonly Event[]) => {
      events = [...events, ...more];
    },
    approved: () => {
      tell(asAlex, {
        verb: 'submit',
        ...card(),
        reason: 'because it is time',
        ticket: null,
        observations: [],
        approvers: [megan],
        isApproverListComplete: true,
      });
      tell(asMegan, { verb: 'approve', ...card(), comment: null, isInSpite: true });
    },
    throughSteps: () => {
      while (currentStep(change())) if (!next(true)) throw new Error(`no next step: ${refusal}`);
    },
    press: (verb: 'back' | 'command' | 'portal' | 'cancel') => tell(asAlex, { verb, ...card() }),
    apply: () => tell(asAlex, { verb: 'apply', ...card(), runner: 'r1' }),
    check: (...observations: readonly Observation[]) => tell(asAlex, { verb: 'check', ...card(), observations }),
    now: () => at(minute),
  };
}
