import type { Part } from '../words/shape/question-parts.ts';
import type { Subject } from './subjects.ts';

/**
 * What decides which subject a question asks for. A subject is asked for where each group of `all` is told and no word is left that is neither of these, nor of `may`, nor of
 * the frame. `names`: words that are in no list may, or must, stand in it; whoever answers looks whether they name somebody.
 */
export type SubjectRule = {
  /** Which rule it is; `test/language/rules/` holds a sentence in each language by which it fires. */
  readonly name: string;
  readonly subject: Subject;
  readonly all: readonly (readonly Part[])[];
  readonly may?: readonly Part[];
  readonly names?: 'may' | 'must';
  /** Of the frame, what makes another question of it: "can I unlock an account" asks of one person. */
  readonly never?: readonly Part[];
};
