import { readFileSync } from 'node:fs';

/**
 * A question, the state that it asks for exactly ("-" for none, several joined by "+"), and the word its answer begins with where
 * writeback is on and where it is off and nothing was requested: "-" is none of yes, no, probably and can't tell.
 */
export type AskedQuestion = {
  readonly locale: string;
  readonly subject: string;
  readonly on: string;
  readonly off: string;
  readonly text: string;
};

export const readQuestions = (): readonly AskedQuestion[] =>
  readFileSync(new URL('questions.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [locale = '', subject = '', on = '', off = '', text = ''] = line.split('\t');
      return { locale, subject, on, off, text };
    });
