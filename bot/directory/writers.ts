import type { Patch, WriteOutcome } from '../ports/index.ts';
import type { ProbeFacts } from '../workflow/reading.ts';
import type { Resource } from '../workflow/vocabulary.ts';
import type { Portal } from './portal/client.ts';
import { looksFamiliar, writeBody } from './portal/settings-object.ts';
import { readFound } from './probes/portal.ts';
import type { Read } from './transport/failure.ts';

/** What can be written, as it is read whole right before. */
export type Found<R extends Resource> = { readonly facts: ProbeFacts[R]; readonly looksFamiliar: boolean };

type Writer<R extends Resource> = {
  readonly read: (portal: Portal) => Promise<Read<Found<R>>>;
  /** False where writing it whole might damage what we don't know. */
  readonly looksFamiliar: (facts: ProbeFacts[R]) => boolean;
  readonly write: (portal: Portal, patch: Patch, seen: ProbeFacts[R]) => Promise<WriteOutcome>;
};

/** One writer for each resource. */
export const WRITERS: { readonly [R in Resource]: Writer<R> } = {
  settings: {
    read: readFound,
    looksFamiliar,
    write: (portal, patch, seen) => portal.put('putSettings', writeBody(patch, seen)),
  },
};
