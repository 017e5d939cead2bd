import { kindOf } from '../kinds/index.ts';
import type { Person } from '../reading.ts';
import type { Because } from '../vocabulary.ts';
import { type Change, connectSteps, isSkipped } from './change.ts';
import { wordForServer } from './gates.ts';

/** What a card may say of the server half: what was read of it, and by whom it was ticked where nobody could read it. */
export type ServerHalf = {
  readonly isThere: boolean | undefined;
  /** When it was read, or when a reading was last tried. */
  readonly at?: string;
  readonly because?: Because;
  readonly code?: string | undefined;
  /** The plan found it there, so nobody was asked to do it. */
  readonly isSkipped: boolean;
  readonly tickedBy?: Person;
};

/** The server half of a change as it was last read for it: after its last step, by an apply, by a check, or for the plan. */
export function serverHalf(change: Change): ServerHalf {
  const steps = connectSteps(change);
  const isAllSkipped = steps.every((id) => isSkipped(change.plan, id));
  const { reads, isServerHalfThere } = kindOf(change.plan);
  const read = change.after.some((o) => o.probe === reads) || !isAllSkipped ? change.after : change.observations;
  const settings = read.find((o) => o.probe === reads);
  const { by } = wordForServer(change) ?? {};
  return {
    isThere: isServerHalfThere(change.plan.route, read),
    isSkipped: isAllSkipped,
    ...(settings ? { at: settings.at } : {}),
    ...(settings && 'because' in settings ? { because: settings.because, code: settings.code } : {}),
    ...(by ? { tickedBy: by } : {}),
  };
}
