import type { Change } from '../../bot/workflow/change/change.ts';
import type { Command } from '../../bot/workflow/deciding/commands.ts';
import { decide } from '../../bot/workflow/deciding/decide.ts';
import { evolveAll } from '../../bot/workflow/folding/evolve.ts';
import type { Observation, Person, PortalSettings } from '../../bot/workflow/reading.ts';
import type { Event, Policy } from '../../bot/workflow/record/events.ts';
import type { TenantState } from '../../bot/workflow/tenant/state.ts';

export const CHANGE = 'c0ffee00-0000-4000-8000-000000000001';

const off: PortalSettings = {
  objectId: null,
  passwordWritebackSupported: false,
  accountUnlockSupported: false,
  accountUnlockEnabled: false,
  enablementForTenant: false,
  cloudProvisioningEnablementForTenant: false,
};

const policy: Omit<Policy, 'quorum'> = { version: 'p1', approvalHours: 24, executionHours: 8, loneAdmin: false };

/** A trail in which a change waits for its approval since a minute, decided by the product's own rules. */
export const waitingTrail = (requester: Person, approver: Person, now = Date.now()): readonly Event[] =>
  requestTrail({ requester, approvers: [approver], quorum: 1, now });

/** The same, of several approvers, with what was on the trail before. */
export function requestTrail(given: {
  readonly requester: Person;
  readonly approvers: readonly Person[];
  readonly quorum: number;
  readonly now?: number;
  readonly before?: readonly Event[];
}): readonly Event[] {
  const { requester, approvers, quorum, now = Date.now(), before = [] } = given;
  const at = (seconds: number) => new Date(now - 60_000 + seconds * 1000).toISOString();
  const actor = { person: requester, operator: 'yes', approver: 'no', auditor: 'no' } as const;
  const read: Observation = { probe: 'settings', at: at(0), facts: off };
  const events: Event[] = [...before];
  const state = (): TenantState => evolveAll(requester.tenantId, events);
  const add = (command: Command, seconds: number) => {
    const decision = decide(state(), command, { now: at(seconds), actor, policy: { ...policy, quorum } });
    if ('refusal' in decision) throw new Error(`making a trail: ${decision.refusal}`);
    events.push(...decision.events);
  };
  add({ verb: 'start', kind: 'enable-writeback', changeId: CHANGE, observations: [read], route: 'connect-sync' }, 1);
  const change: Change | undefined = state().changes.get(CHANGE);
  add(
    {
      verb: 'submit',
      changeId: CHANGE,
      version: change?.version ?? 0,
      reason: 'So that resets reach the office',
      ticket: 'CHG-1',
      observations: [],
      approvers,
      isApproverListComplete: true,
    },
    2,
  );
  return events;
}
