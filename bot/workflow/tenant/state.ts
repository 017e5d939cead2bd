import type { Change } from '../change/change.ts';
import { hasTakenEffect } from '../change/closing.ts';
import { needsReview } from '../change/emergency.ts';
import type { Kept } from '../evidence/keep.ts';
import { kindOf } from '../kinds/index.ts';
import type { PlannedSubstitution, Substitution } from '../record/substitution.ts';
import type { Stop } from '../time/freeze.ts';
import type { RefusedLately } from './refused-lately.ts';
import type { StopBefore } from './stop.ts';
import type { Untold } from './untold.ts';

/** Everything known of one tenant, folded from its whole trail. */
export type TenantState = Kept & {
  readonly tenantId: string;
  /** How many events the trail holds. */
  readonly version: number;
  /** The newest time of its records (ISO) since the clock was last set back; empty where there is none. */
  readonly newestAt: string;
  readonly changes: ReadonlyMap<string, Change>;
  readonly newestChangeId?: string;
  readonly openChangeId?: string;
  /** Who approves for an approver who is away. */
  readonly substitutions?: readonly Substitution[];
  /** Who will approve for an approver who will be away; one for each. */
  readonly plannedSubstitutions?: readonly PlannedSubstitution[];
  /** Whom news of a change has not reached. */
  readonly untold?: readonly Untold[];
  /** How many chats began to watch and did not end it; some of them may have gone without a word. */
  readonly watches?: number;
  /** *Stop everything*, until it is lifted; and when whoever stopped it asked for a second person, to lift it. */
  readonly stop?: Stop & { readonly liftAskedAt?: string };
  /** The newest stop that was lifted, to whoever asks. */
  readonly stopBefore?: StopBefore;
  /** Whose refusals are counted until their hour is over. */
  readonly refusedLately?: RefusedLately;
};

export function emptyTenant(tenantId: string): TenantState {
  return { tenantId, version: 0, newestAt: '', changes: new Map(), evidence: {}, findings: new Map(), tests: [] };
}

/** The one change of this tenant that waits, runs or is being proved. */
export function openChange(state: TenantState): Change | undefined {
  return state.openChangeId ? state.changes.get(state.openChangeId) : undefined;
}

/** The change that went on without approval, is over, and waits for its review. There is never more than one. */
export function unreviewed({ changes }: TenantState): Change | undefined {
  return [...changes.values()].find((change) => change.endedAt !== undefined && needsReview(change));
}

/** The newest change that turned it on and ended well: changes stand in the order in which they last moved. */
export function newestSetUp({ changes }: TenantState): Change | undefined {
  return [...changes.values()].findLast((change) => isOver(change) && kindOf(change.plan).speaksFor === 'on');
}

/** The newest change of any kind that ended well. */
export function newestMade({ changes }: TenantState): Change | undefined {
  return [...changes.values()].findLast(isOver);
}

/** The newest change of any kind that left something, however it ended, or while it is open. */
export function newestBegun({ changes }: TenantState): Change | undefined {
  return [...changes.values()].findLast((change) => isOver(change) || hasLeft(change));
}

/** Whether anything of a change is there: it took effect, or a step was done by hand that is taken back by hand. */
export function hasLeft(change: Change): boolean {
  const { undone, undoneBy } = kindOf(change.plan);
  const { plan, stepsDone } = change;
  // What no other change takes back, as a wizard's pages, is to be looked after from its first step on.
  const isByHand = undoneBy ? undone(plan.route).some((id) => stepsDone.includes(id)) : stepsDone.length > 0;
  return hasTakenEffect(change) || isByHand;
}

/**
 * The change that turned it off last where the log says so and nothing could be read: whatever a reading tells by itself, it was turned
 * off, and nothing of it is there already for one that turns it on.
 */
export function offByLog(state: TenantState): Change | undefined {
  const last = newestMade(state);
  return last?.off ? last : undefined;
}

const isOver = ({ phase }: Change): boolean => phase === 'done' || phase === 'unconfirmed';
