/** Service plan ids of Microsoft's product and plan table; a plan's id stays while product names change. */
const PLANS: Readonly<Record<string, 'P1' | 'P2'>> = {
  '41781fb2-bc02-4b7c-bd55-b576c07bb09d': 'P1',
  'eec0eb4f-6444-4f95-aba0-50c24d67f998': 'P2',
};

export const premiumPlan = (servicePlanId: string): 'P1' | 'P2' | undefined => PLANS[servicePlanId.toLowerCase()];

type Assigned = {
  readonly servicePlanId?: string | null | undefined;
  readonly capabilityStatus?: string | null | undefined;
};

/** Whether one of a user's plans is P1 or P2 and in force: on, or in its grace period. */
export const hasPremiumPlan = (plans: readonly Assigned[]): boolean =>
  plans.some(
    ({ servicePlanId, capabilityStatus }) =>
      premiumPlan(servicePlanId ?? '') !== undefined && ['Enabled', 'Warning'].includes(capabilityStatus ?? ''),
  );
