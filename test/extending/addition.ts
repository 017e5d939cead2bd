import type { Edit } from './scratch.ts';

/** One thing that docs/extending.md tells how to add, as its next author would do it. */
export type Addition = {
  /** The page's headings and tables that say where: a section, and which of its tables. */
  readonly page: readonly (readonly [section: string, table: number])[];
  /** Where it gets its name. Nobody asks for these. */
  readonly begin: readonly Edit[];
  /** What stands there until the rest is done, and is taken back then: a name whose example goes no further. */
  readonly only?: readonly Edit[];
  /** Folders and files that begin as copies of others. */
  readonly copies?: readonly (readonly [from: string, to: string])[];
  readonly files?: Readonly<Record<string, string>>;
  readonly changes?: readonly Change[];
  readonly parts: readonly Edit[];
  /** What may still be wrong once the compiler is content; each is called out by a test. */
  readonly slip?: Slip;
  /** Tests that hold it once nothing is wrong with it. */
  readonly tests: readonly string[];
};

export type Change = readonly [file: string, from: string, to: string];

type Slip = {
  /** From right to wrong: the mending is the way back. */
  readonly made: Change;
  readonly test: string;
  readonly calledOut: RegExp;
};
