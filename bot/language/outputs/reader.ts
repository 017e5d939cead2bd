import type { CommandId, Finding, FindingId } from './findings.ts';
import type { Printed } from './printed.ts';

/**
 * Reads the output of one command, in whatever shape. `names`: how the command is spelled on a card, which is what a test looks for.
 * `read` is pure and linear; it finds nothing where it can't tell.
 */
export type Reader = {
  readonly command: CommandId;
  readonly names: readonly string[];
  readonly read: (printed: Printed) => readonly Finding[];
};

/** These findings and nothing more. */
export const found = (...ids: readonly (FindingId | false | undefined)[]): readonly Finding[] =>
  ids.flatMap((id) => (id ? [{ id }] : []));

/** The one finding where the values say yes, the other where all say no. */
export function either(values: readonly boolean[], yes: FindingId, no: FindingId): readonly Finding[] {
  if (values.length === 0) return [];
  return found(values.includes(true) ? yes : no);
}
