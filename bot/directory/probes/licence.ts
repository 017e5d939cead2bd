import * as z from 'zod';
import type { ProbeFacts } from '../../workflow/reading.ts';
import type { Graph } from '../graph/client.ts';
import { premiumPlan } from '../graph/premium-plans.ts';
import type { Read } from '../transport/failure.ts';

/**
 * Products for rooms and shared devices (*MEETING_ROOM*, *Microsoft_Teams_Rooms_Pro*, *MCOCAP*, and their kinds for other clouds,
 * schools or without audio conferencing): they hold the P1 plan, but no person is licensed by them.
 */
const SHARED_DEVICES = /^(MEETING_ROOM|Microsoft_Teams_Rooms_(Pro|Basic)|MCOCAP)(_|$)/i;

const sku = z.object({
  skuPartNumber: z.string(),
  capabilityStatus: z.string().nullish(),
  appliesTo: z.string().nullish(),
  consumedUnits: z.number().nullish(),
  prepaidUnits: z.object({ enabled: z.number().nullish(), warning: z.number().nullish() }).nullish(),
  servicePlans: z.array(z.object({ servicePlanId: z.string(), provisioningStatus: z.string().nullish() })),
});
type Sku = z.infer<typeof sku>;

export async function readLicence(graph: Graph): Promise<Read<ProbeFacts['licence']>> {
  const answer = await graph.list('licences', sku);
  if (!answer.ok) return answer;
  const giving = answer.value.filter((one) => isInForce(one) && plansOf(one).length > 0);
  const plans = [...new Set(giving.flatMap(plansOf))].sort();
  const products = giving.map((one) => one.skuPartNumber);
  const personal = giving.filter((one) => !SHARED_DEVICES.test(one.skuPartNumber));
  const sharedDevicesOnly = giving.length > 0 && personal.length === 0;
  return { ...answer, value: { plans, products, sharedDevicesOnly, ...assignedOf(personal) } };
}

/** How many people have one; nothing where a product doesn't say. */
function assignedOf(skus: readonly Sku[]): { readonly assigned?: number } {
  const counts = skus.flatMap(({ consumedUnits }) => consumedUnits ?? []);
  const isTold = skus.length > 0 && counts.length === skus.length;
  return isTold ? { assigned: counts.reduce((sum, count) => sum + count, 0) } : {};
}

/** Paid for, or in its grace period, and for people rather than for the company as a whole. */
function isInForce({ capabilityStatus, appliesTo, prepaidUnits }: Sku): boolean {
  const seats = (prepaidUnits?.enabled ?? 0) + (prepaidUnits?.warning ?? 0);
  return ['Enabled', 'Warning'].includes(capabilityStatus ?? '') && appliesTo === 'User' && seats > 0;
}

function plansOf({ servicePlans }: Sku): ('P1' | 'P2')[] {
  return servicePlans
    .filter((plan) => plan.provisioningStatus !== 'Disabled')
    .flatMap((plan) => premiumPlan(plan.servicePlanId) ?? []);
}
