import { createHash } from 'node:crypto';
import { known, type Observation, type Person, type PortalSettings } from './reading.ts';
import { type StepId, stepsOf } from './steps.ts';
import type { Route, SettingName } from './vocabulary.ts';

export type PlannedSetting = { readonly name: SettingName; readonly before: boolean | 'unknown'; readonly after: true };

/** What a change will do. Approvals bind to `hash`, a SHA-256 (hex) over everything here that this change writes or rests on. */
export type Plan = {
  readonly tenantId: string;
  readonly operation: 'enable-writeback';
  readonly route: Route;
  readonly settings: readonly PlannedSetting[];
  readonly steps: readonly StepId[];
  readonly policyVersion: string;
  readonly madeAt: string;
  readonly madeBy: Person;
  readonly hash: string;
};

/**
 * Draws up the plan from what was read. Unlock is left out only where a writeback client exists and says it can't unlock.
 * Evidence that moves by itself is shown beside the plan and is not part of the hash.
 */
export function makePlan(input: {
  readonly observations: readonly Observation[];
  readonly route: Route;
  readonly policyVersion: string;
  readonly by: Person;
  readonly now: string;
}): Plan {
  const settings = known(input.observations, 'settings')?.facts;
  const cannotUnlock = settings?.passwordWritebackSupported === true && !settings.accountUnlockSupported;
  const names: readonly SettingName[] = cannotUnlock
    ? ['enablementForTenant']
    : ['enablementForTenant', 'accountUnlockEnabled'];
  const body = {
    tenantId: input.by.tenantId,
    operation: 'enable-writeback',
    route: input.route,
    settings: names.map(
      (name): PlannedSetting => ({ name, before: settings ? settings[name] : 'unknown', after: true }),
    ),
    steps: [...stepsOf('connect', input.route), ...stepsOf('sspr', input.route)],
    policyVersion: input.policyVersion,
  } as const;
  return { ...body, madeAt: input.now, madeBy: input.by, hash: hashPlan(body) };
}

/** SHA-256 (hex) of tenant, operation, route, before and after of each written setting, step ids and policy version. */
export function hashPlan(plan: Omit<Plan, 'hash' | 'madeAt' | 'madeBy'>): string {
  const canonical = JSON.stringify([
    plan.tenantId.toLowerCase(),
    plan.operation,
    plan.route,
    plan.settings.map((s) => [s.name, s.before, s.after]),
    plan.steps,
    plan.policyVersion,
  ]);
  return createHash('sha256').update(canonical).digest('hex');
}

/** True when the server half is already there and every planned setting has its planned value. */
export function isNothingToChange(plan: Plan, observations: readonly Observation[]): boolean {
  const settings = known(observations, 'settings')?.facts;
  return settings?.passwordWritebackSupported === true && plan.settings.every((s) => s.before === s.after);
}

/** The planned settings whose value now is not the planned before-value. */
export function drift(plan: Plan, settings: PortalSettings): readonly SettingName[] {
  return plan.settings.filter((s) => settings[s.name] !== s.before).map((s) => s.name);
}
