import type { Event } from '../record/events.ts';
import type { Refusal, RefusalId } from '../refusals.ts';

/** An event before it is stamped with who, when and which change. */
export type Bare = Event extends infer E ? (E extends Event ? Omit<E, 'at' | 'by' | 'changeId'> : never) : never;
export type Outcome = { readonly events: readonly Bare[] } | Refusal;
export const no = (refusal: RefusalId, values?: Readonly<Record<string, string>>): Refusal => ({
  refusal,
  ...(values ? { values } : {}),
});
