import { faultOf } from '../../lib/fault.ts';
import { isStoreError } from '../../ports/store-errors.ts';
import { explainSystem } from '../../store/driver/system-errors.ts';

/** Why a command could not do its work, in a sentence that says what to do: ours as it is, the system's explained, and no other's message. */
export function failureSentence(error: unknown): string {
  if (isStoreError(error) || isOwn(error)) return error.message;
  const system = explainSystem(error);
  if (system) return system.message;
  const { cause, code, at } = faultOf(error);
  const where = [cause, code, at].filter((part) => part !== undefined).join(', ');
  return `The command broke, which is its own fault (${where}). Run it again; if it breaks again, report this line.`;
}

/** Thrown by the commands themselves, and not by Node, a library or a slip in the code, whose errors have a class or a code. */
const isOwn = (error: unknown): error is Error =>
  error instanceof Error && error.constructor === Error && error.name === 'Error' && !('code' in error);
