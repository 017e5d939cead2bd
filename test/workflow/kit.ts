import { type Change, currentStep } from '../../bot/workflow/change/change.ts';
import type { Command } from '../../bot/workflow/deciding/commands.ts';
import { decide } from '../../bot/workflow/deciding/decide.ts';
import type { Actor } from '../../bot/workflow/deciding/rules.ts';
import { evolve, evolveAll } from '../../bot/workflow/folding/evolve.ts';
import type { Observation, Person, PortalSettings } from '../../bot/workflow/reading.ts';
import type { Event, Policy } from '../../bot/workflow/record/events.ts';
import type { StepId } from '../../bot/workflow/steps/index.ts';
import type { TenantState } from '../../bot/workflow/tenant/state.ts';

const tenantId = '11111111-1111-4111-8111-111111111111';
const person = (n: number, name: string): Person => ({
  tenantId,
  objectId: `00000000-0000-4000-8000-00000000000${n}`,
  name,
});

export const alex = person(1, 'Alex Novak');
export const megan = person(2, 'Megan Bowen');
export const grady = person(3, 'Grady Archie');
export const henrietta = person(4, 'Henrietta Mueller');

const asks = (p: Person, operator: Actor['operator'], approver: Actor['approver']): Actor => ({
  person: p,
  operator,
  approver,
  auditor: 'no',
});
export const asAlex = asks(alex, 'yes', 'no');
export const asMegan = asks(megan, 'no', 'yes');
export const asGrady = asks(grady, 'yes', 'yes');
export const asHenrietta = asks(henrietta, 'no', 'no');
export const ACTORS = [asAlex, asMegan, asGrady, asHenrietta] as const;

/** The steps of the recipe that this product began with, by the Connect route. */
export const RECIPE = [
  'connect-sign-in',
  'connect-welcome',
  'connect-tasks',
  'connect-credential',
  'connect-directories',
  'connect-features',
  'connect-configure',
  'connect-exit',
  'sspr-sign-in',
  'sspr-open',
  'sspr-writeback',
  'sspr-unlock',
  'sspr-save',
] as const satisfies readonly StepId[];

export const policy: Policy = { version: 'p1', quorum: 1, approvalHours: 24, executionHours: 8, loneAdmin: false };
export const START = Date.parse('2026-11-22T09:00:00.000Z');
export const at = (minutes: number) => new Date(START + minutes * 60_000).toISOString();

export const off: PortalSettings = {
  objectId: null,
  passwordWritebackSupported: false,
  accountUnlockSupported: false,
  accountUnlockEnabled: false,
  enablementForTenant: false,
  cloudProvisioningEnablementForTenant: false,
};
export const clientThere: PortalSettings = { ...off, passwordWritebackSupported: true, accountUnlockSupported: true };
export const on: PortalSettings = { ...clientThere, enablementForTenant: true, accountUnlockEnabled: true };

export const read = (facts: PortalSettings, when = at(0)): Observation => ({ probe: 'settings', at: when, facts });
export const unread = (when = at(0)): Observation => ({ probe: 'settings', at: when, because: 'unreachable' });

/** A trail in the making: commands by people go in, state comes out; a refusal is kept for the asserts. */
export function story(rules: Policy = policy) {
  let events: Event[] = [];
  let minute = 0;
  let refusal: string | undefined;
  let folded = evolveAll(tenantId, events);
  const state = (): TenantState => {
    folded = events.slice(folded.version).reduce(evolve, folded);
    return folded;
  };
  const change = (): Change => {
    const found = state().changes.get('c1');
    if (!found) throw new Error('the story has no change yet');
    return found;
  };
  const tell = (actor: Actor, command: Command): boolean => {
    minute += 1;
    const decision = decide(state(), command, { now: at(minute), actor, policy: rules });
    refusal = 'refusal' in decision ? decision.refusal : undefined;
    if ('events' in decision) events = [...events, ...decision.events];
    return 'events' in decision;
  };
  const on_ = () => ({ changeId: 'c1', version: change().version });
  return {
    state,
    change,
    tell,
    events: () => events,
    add: (...more: readonly Event[]) => {
      events = [...events, ...more];
    },
    /** Another trail, as somebody with the store in hand could have written it. */
    replace: (others: readonly Event[]) => {
      events = [...others];
      folded = evolveAll(tenantId, events);
    },
    refusal: () => refusal,
    now: () => at(minute),
    wait: (minutes: number) => {
      minute += minutes;
    },
    start: (settings: PortalSettings = off, who: Actor = asAlex) =>
      tell(who, {
        verb: 'start',
        kind: 'enable-writeback',
        changeId: 'c1',
        observations: [read(settings, at(minute))],
        route: 'connect-sync',
      }),
    submit: (reason = 'So that resets reach the office', approvers: readonly Person[] = [megan, grady]) =>
      tell(asAlex, {
        verb: 'submit',
        ...on_(),
        reason,
        ticket: null,
        observations: [],
        approvers,
        isApproverListComplete: true,
      }),
    approve: (who: Actor = asMegan) => tell(who, { verb: 'approve', ...on_(), comment: null, isInSpite: true }),
    next: (who: Actor = asAlex, isTicked = true) => tell(who, { verb: 'next', ...on_(), isTicked }),
    /** Every step of the server half that is left, or all before `until`, each with its box ticked. */
    throughSteps: (until?: StepId) => {
      while (currentStep(change()) !== until)
        if (!tell(asAlex, { verb: 'next', ...on_(), isTicked: true })) throw new Error(`no next step: ${refusal}`);
    },
    press: (who: Actor, verb: 'back' | 'stuck' | 'command' | 'portal' | 'cancel') => tell(who, { verb, ...on_() }),
    apply: (who: Actor = asAlex) => tell(who, { verb: 'apply', ...on_(), runner: 'r1' }),
    check: (settings: Observation, who: Actor = asAlex) =>
      tell(who, { verb: 'check', ...on_(), observations: [settings] }),
  };
}

/** A change that is approved and has all steps of the wizard behind it. */
export function storyAtSettings(rules: Policy = policy) {
  const told = story(rules);
  told.start();
  told.submit();
  told.approve();
  told.throughSteps();
  return told;
}
