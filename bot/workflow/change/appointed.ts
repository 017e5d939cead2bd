import { type Slot, type SlotState, slotState } from '../time/slot.ts';
import type { Change } from './change.ts';

/** The time that a change is appointed for, and how it stands to it at `now` (ISO); undefined where it has none. */
export function appointedAt(
  { plan }: Pick<Change, 'plan'>,
  now: string,
): { readonly slot: Slot; readonly state: SlotState } | undefined {
  return plan.slot && { slot: plan.slot, state: slotState(plan.slot, now) };
}

/** When whoever asked for it is to be called, because its time begins (ISO); undefined where nobody is, or they were. */
export function callAt({ phase, plan, calledAt }: Change): string | undefined {
  return phase === 'running' && !calledAt ? plan.slot?.from : undefined;
}
