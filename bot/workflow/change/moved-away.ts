import type { Change } from './change.ts';

type Moving = Pick<Change, 'plan' | 'phase' | 'stepsDone' | 'confirmed' | 'lastStepAt' | 'endedAt'>;

/** **Complete transfer** on this page begins the activation; what follows on it puts Connect into staging mode (Microsoft's page of 2026-09-16). */
const ACTIVATES = 'transition-verify';

/** Since when a move takes Connect's place (ISO): from the page that begins the activation on, or where it ended well by any other way. */
export function movedAwayAt({ plan, phase, stepsDone, confirmed, lastStepAt, endedAt }: Moving): string | undefined {
  if (plan.operation !== 'move-to-cloud-sync') return undefined;
  const isMade = phase === 'done' || phase === 'unconfirmed';
  if (!isMade && !stepsDone.includes(ACTIVATES)) return undefined;
  return confirmed.find(({ step }) => step === ACTIVATES)?.at ?? lastStepAt ?? endedAt;
}
