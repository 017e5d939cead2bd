import { readFileSync } from 'node:fs';
import { INTENTS, type Intent } from '../../bot/language/intents/index.ts';
import type { Locale } from '../../bot/workflow/locale.ts';

export type Labelled = { readonly intent: Intent; readonly locale: Locale; readonly text: string };

/** Reads a corpus file: a heading, then intent, locale and sentence between tabs. */
export const readCorpus = (name: string): readonly Labelled[] => {
  const [, ...lines] = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line, index) => {
    const [first = '', locale = '', text = ''] = line.split('\t');
    const intent = INTENTS.find((one) => one === first);
    if (!intent || (locale !== 'en' && locale !== 'sl'))
      throw new Error(`${name}, line ${index + 2}: unknown label "${line}"`);
    return { intent, locale, text };
  });
};
