import { createHash } from 'node:crypto';
import { type Facts, factsFor, type Held, KINDS, type Target, valueIn } from '../kinds/index.ts';
import type { Observation, Person } from '../reading.ts';
import { type Half, type StepId, stepById } from '../steps/index.ts';
import type { Slot } from '../time/slot.ts';
import type { KindId, Route, SettingName, SettingValue } from '../vocabulary.ts';
import { metSteps } from './met-steps.ts';

export type PlannedSetting = Target & { readonly before: SettingValue | 'unknown' };

/** What a change will do. Approvals bind to `hash`, a SHA-256 (hex) over everything here that this change writes or rests on. */
export type Plan = {
  readonly tenantId: string;
  readonly operation: KindId;
  readonly route: Route;
  readonly settings: readonly PlannedSetting[];
  readonly steps: readonly StepId[];
  /** Those of the steps that were already true: shown as met, asked of nobody. Plans made before 28 Nov 2026 have none. */
  readonly skipped?: readonly StepId[];
  /** The appointed time, where somebody named one. */
  readonly slot?: Slot;
  readonly policyVersion: string;
  readonly madeAt: string;
  readonly madeBy: Person;
  readonly hash: string;
};

/**
 * Draws up the plan of one kind of change from what was read; `hasUnlock: false` where the account unlock is to be left out. Evidence
 * that moves by itself is shown beside the plan and is not part of the hash.
 */
export function makePlan(input: {
  readonly kind: KindId;
  readonly observations: readonly Observation[];
  readonly route: Route;
  readonly hasUnlock?: boolean;
  /** The one half that it keeps to, of a kind that may. */
  readonly only?: Half | undefined;
  /** What reads as there already is not to be believed: every step is asked. */
  readonly isDoubted?: boolean;
  readonly policyVersion: string;
  readonly by: Person;
  readonly now: string;
}): Plan {
  const { observations, route } = input;
  const kind = KINDS[input.kind];
  const facts = factsFor(kind, observations);
  const only = kind.hasHalves ? input.only : undefined;
  const targets = only === 'connect' ? [] : kind.targets({ route, observations, hasUnlock: input.hasUnlock !== false });
  const body = {
    tenantId: input.by.tenantId,
    operation: kind.id,
    route,
    settings: targets.map(({ name, after }): PlannedSetting => ({ name, before: valueIn(facts, name), after })),
    steps: kind.steps(route).filter((id) => isNeeded(id, targets) && (!only || stepById(id)?.half === only)),
    policyVersion: input.policyVersion,
  };
  const whole = { ...body, skipped: input.isDoubted ? [] : metSteps(body, observations) };
  return { ...whole, madeAt: input.now, madeBy: input.by, hash: hashPlan(whole) };
}

/** The one half that a plan keeps to. A step that the product has no more is of neither. */
export function onlyHalf({ steps }: Pick<Plan, 'steps'>): Half | undefined {
  const [half] = steps.flatMap((id) => stepById(id)?.half ?? []);
  return steps.every((id) => stepById(id)?.half === half) ? half : undefined;
}

/** What must read so beside the settings: of a plan that keeps to the portal, nothing. */
export function alsoHeld(plan: Pick<Plan, 'operation' | 'route' | 'steps'>): readonly Held[] {
  return onlyHalf(plan) === 'sspr' ? [] : KINDS[plan.operation].alsoHolds(plan.route);
}

/** False for a step that sets only what isn't among these. */
export function isNeeded(id: StepId, targets: readonly Target[]): boolean {
  const sets = stepById(id)?.sets;
  return sets === undefined || targets.some(({ name }) => sets.includes(name));
}

/** The same plan at another time, or at none. Approvals of it as it was don't bind to it. */
export function atTime({ slot: _, ...plan }: Plan, slot: Slot | undefined): Plan {
  const moved = { ...plan, ...(slot ? { slot } : {}) };
  return { ...moved, hash: hashPlan(moved) };
}

/**
 * SHA-256 (hex) of tenant, operation, route, before and after of each written setting, step ids, skipped ones, policy version and
 * appointed time.
 */
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
    ...(plan.slot ? [{ slot: [plan.slot.from, plan.slot.to, plan.slot.zone] }] : []),
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
export function outdated(plan: Plan, facts: Facts): readonly SettingName[] {
  return plan.settings.filter((s) => s.before !== 'unknown' && facts[s.name] !== s.before).map((s) => s.name);
}

/** Those of them that an apply must not touch: a setting that has its planned value already is no drift. */
export function drift(plan: Plan, facts: Facts): readonly SettingName[] {
  return outdated(plan, facts).filter((name) => !plan.settings.some((s) => s.name === name && facts[name] === s.after));
}
