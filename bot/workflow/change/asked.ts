import type { Person } from '../reading.ts';
import type { Change } from './change.ts';

type Anew = Pick<Change, 'askedAgain' | 'rescheduled'>;

/** When it was asked last (ISO): when it was sent, or asked anew because more turned red or because its time was rescheduled. */
export function askedAt({
  submittedAt,
  askedAgain,
  rescheduled,
}: Anew & Pick<Change, 'submittedAt'>): string | undefined {
  const times = [submittedAt, askedAgain?.at, rescheduled?.at].filter((at) => at !== undefined);
  return times.toSorted().at(-1);
}

/** The oldest card that shows what is asked now. */
export const askedVersion = ({ askedAgain, rescheduled }: Anew): number =>
  Math.max(askedAgain?.version ?? 0, rescheduled?.version ?? 0);

/** Who had approved before it was asked anew. */
export const approvedBefore = ({ askedAgain, rescheduled }: Anew): readonly Person[] => [
  ...(askedAgain?.approvedBefore ?? []),
  ...(rescheduled?.approvedBefore ?? []),
];
