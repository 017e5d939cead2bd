import { createHash } from 'node:crypto';
import { metSteps } from './met-steps.ts';
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
  /** Those of the steps that were already true: shown as met, asked of nobody. Plans made before 28 Nov 2026 have none. */
  readonly skipped?: readonly StepId[];
  readonly policyVersion: string;
  readonly madeAt: string;
  readonly madeBy: Person;
  readonly hash: string;
};

/**
 * Draws up the plan from what was read. Unlock is left out where that is wished (`hasUnlock: false`), and on the Connect route
 * where a writeback client exists and says it can't unlock. Evidence that moves by itself is shown beside the plan and is not
 * part of the hash.
 */
export function makePlan(input: {
  readonly observations: readonly Observation[];
  readonly route: Route;
  readonly hasUnlock?: boolean;
  readonly policyVersion: string;
  readonly by: Person;
  readonly now: string;
}): Plan {
  const { observations, route } = input;
  const settings = known(observations, 'settings')?.facts;
  const hasUnlock = input.hasUnlock !== false && !(route === 'connect-sync' && clientCannotUnlock(observations));
  const names: readonly SettingName[] = [
    'enablementForTenant',
    ...(hasUnlock ? (['accountUnlockEnabled'] as const) : []),
    ...(route === 'cloud-sync' ? (['cloudProvisioningEnablementForTenant'] as const) : []),
  ];
  const body = {
    tenantId: input.by.tenantId,
    operation: 'enable-writeback',
    route,
    settings: names.map(
      (name): PlannedSetting => ({ name, before: settings ? settings[name] : 'unknown', after: true }),
    ),
    steps: [...stepsOf('connect', route), ...stepsOf('sspr', route).filter((id) => hasUnlock || id !== 'sspr-unlock')],
    policyVersion: input.policyVersion,
  } as const;
  const whole = { ...body, skipped: metSteps(body, observations) };
  return { ...whole, madeAt: input.now, madeBy: input.by, hash: hashPlan(whole) };
}

/** A writeback client is there and says that it can't unlock accounts (inferred, as all of the portal's object). */
export function clientCannotUnlock(observations: readonly Observation[]): boolean {
  const settings = known(observations, 'settings')?.facts;
  return settings?.passwordWritebackSupported === true && !settings.accountUnlockSupported;
}

/** SHA-256 (hex) of tenant, operation, route, before and after of each written setting, step ids, skipped ones and policy version. */
export function hashPlan(plan: Omit<Plan, 'hash' | 'madeAt' | 'madeBy'>): string {
  const canonical = JSON.stringify([
    plan.tenantId.toLowerCase(),
    plan.operation,
    plan.route,
    plan.settings.map((s) => [s.name, s.before, s.after]),
    plan.steps,
    plan.policyVersion,
    // Older plans were hashed without it, and still verify.
    ...(plan.skipped ? [plan.skipped] : []),
  ]);
  return createHash('sha256').update(canonical).digest('hex');
}

/** True when every step is there already: on this route nothing is left to change. */
export function isNothingToChange({ steps, skipped = [] }: Plan): boolean {
  return steps.every((id) => skipped.includes(id));
}

/** What this change is to write: the settings that were not seen with their planned value when it was planned. */
export function toWrite(plan: Plan): readonly PlannedSetting[] {
  return plan.settings.filter((s) => s.before !== s.after);
}

/** The planned settings that read otherwise than when they were planned: the approver is to see today's values. */
export function outdated(plan: Plan, settings: PortalSettings): readonly SettingName[] {
  return plan.settings.filter((s) => s.before !== 'unknown' && settings[s.name] !== s.before).map((s) => s.name);
}

/** Those of them that an apply must not touch: a setting that has its planned value already is no drift. */
export function drift(plan: Plan, settings: PortalSettings): readonly SettingName[] {
  return outdated(plan, settings).filter(
    (name) => !plan.settings.some((s) => s.name === name && settings[name] === s.after),
  );
}
