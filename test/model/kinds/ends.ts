import type { Event } from '../../../bot/workflow/record/events.ts';
import { CARRIERS, OWED } from '../../workflow/kinds/owed.ts';
import { holds, type Life, reads } from './life.ts';
import type { Step } from './play.ts';

export const HOUR = 3_600_000;

/**
 * When its time may be over at the soonest, and is at the latest (ms). They differ where a time was appointed: what was begun in it may be
 * proven after it.
 */
export function deadline({ stage, policy, since, plan }: Life): { readonly soonest: number; readonly latest: number } {
  const at = (soonest: number, latest = soonest) => ({ soonest, latest });
  if (!policy || (stage !== 'waiting' && stage !== 'under-way' && stage !== 'lost'))
    return at(Number.POSITIVE_INFINITY);
  const end = plan.slot ? Date.parse(plan.slot.to) : Number.POSITIVE_INFINITY;
  if (stage === 'waiting') return at(Math.min(since + HOUR * policy.approvalHours, end));
  return plan.slot ? at(end, end + HOUR * policy.executionHours) : at(since + HOUR * policy.executionHours);
}

/** What ended it is what its kind is ended by. */
export function closes(
  life: Life,
  event: Extract<Event, { type: 'done' }>,
  step: Step,
  law: (isKept: boolean, what: string) => void,
): void {
  const { proof, off } = event;
  const seen = step.events.flatMap((one) =>
    one.type === 'checked' || one.type === 'apply-ended' ? one.observations : [],
  );
  const read = reads(life, seen);
  const owed = OWED[life.kind];
  // A word that is given by the very press came after what it speaks of.
  const last = life.lastStep === step.now ? life.stepBefore : life.lastStep;
  const since = last ? Date.parse(last) : life.since;
  if (!proof && !off) law(owed.endsBy === 'reading' && read === 'so', `by what reads ${read} of ${holds(life)}`);
  law(read !== 'otherwise', 'though it reads otherwise');
  law(!(proof || off) || step.actor?.operator === 'yes', 'by nobody whose role was read');
  if (proof) {
    law(owed.endsBy === 'reset' || step.by === 'test', 'by a reset that was no test of it');
    law(owed.speaksFor === 'on' && proof.agent === CARRIERS[life.plan.route], `by a reset that ${proof.agent} carried`);
    law(Date.parse(proof.when) > since, 'by a reset before its last step');
  }
  if (off) {
    law(
      owed.speaksFor === 'off' && (life.mayBeWritten || life.plan.settings.length === 0),
      'by a sign of what nobody made',
    );
    const words = [...life.words.values()].map((word) => Date.parse(word.at));
    law(Date.parse(off.when) > (off.sign === 'test-refused' ? since : Math.max(...words)), 'by an older sign');
  }
}
