import { readFileSync } from 'node:fs';
import type { Intent } from '../../bot/language/intents/index.ts';
import { FACT_LABELS } from '../../bot/language/knowledge/facts/catalogue.ts';
import { FACT_BUCKETS, factClues, ideasIn } from '../../bot/language/knowledge/facts/clues.ts';
import type { Locale } from '../../bot/workflow/locale.ts';
import { BATCHES, freshRows } from '../diagnosis/fresh.ts';
import { acceptable, rowsOf } from '../diagnosis/rows.ts';
import { readCorpus } from './corpus.ts';
import { fingerprintOf, type Lesson, learnFrom } from './learning.ts';

/** A text and the fact that it asks for; "-" for none. */
export type FactRow = { readonly fact: string; readonly locale: Locale; readonly text: string };

/** Reads a table of questions: a heading, then fact, locale and text between tabs. */
export function readFacts(name: string): readonly FactRow[] {
  const [, ...lines] = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line, at) => {
    const [fact = '', locale = '', text = ''] = line.split('\t');
    if (!fact || !text || (locale !== 'en' && locale !== 'sl')) throw new Error(`${name}, line ${at + 2}: "${line}"`);
    return { fact, locale, text };
  });
}

const PASSES = 30;
// A question tells few ideas: with most of them left out nothing would be left to learn from.
const LEFT_OUT = 0.3;
/** Of the corpus, one sentence in so many is met: as many as there are questions, or hardly anything would be likelier than none. */
const EVERY = 7;
/** What is asked of the prerequisites, or of what the bot is for, may be asked of the field as well. */
const DOUBTFUL: readonly Intent[] = ['readiness', 'help'];
const OF_THE_FIELD =
  /licen|\bp[12]\b|\be[35]\b|premium|\bport|vrata|firewall|požarn|account|račun|permission|privileg|pravic|dovoljenj|version|verzij|različic|upgrade|nadgra|host|endpoint|tls|staging|cloud|writeback|pisanj|zapis/i;

/** Questions of the field among the complaints that were heard, each with the fact that answers it. */
function heard(): readonly FactRow[] {
  const rows = [...rowsOf('open'), ...BATCHES.flatMap(freshRows)];
  return rows.flatMap((row): readonly FactRow[] => {
    const [fact] = acceptable(row).flatMap((id) => (id.startsWith('fact:') ? [id.slice('fact:'.length)] : []));
    const isKnown = row.kind === 'fact' && fact !== undefined && FACT_LABELS.includes(fact);
    return isKnown ? [{ fact, locale: row.locale === 'sl-SI' ? 'sl' : 'en', text: row.text }] : [];
  });
}

/** Each question is met twice. */
const TWICE = 2;

const bareOf = (text: string): string => text.toLowerCase().replace(/[?!.]+$/, '');

/** What the weights learn from: questions for a fact, and the corpus of what people want of the bot, which asks for none. */
export function factLessons(): readonly FactRow[] {
  const asked = [...readFacts('facts.seen.tsv'), ...readFacts('facts.tsv'), ...heard()];
  const own = new Set(asked.map(({ text }) => bareOf(text)));
  const others = readCorpus('corpus.seen.tsv')
    .filter(
      ({ intent, text }, at) =>
        at % EVERY === 0 && !(DOUBTFUL.includes(intent) && OF_THE_FIELD.test(text)) && !own.has(bareOf(text)),
    )
    .map(({ locale, text }): FactRow => ({ fact: '-', locale, text }));
  return [...asked, ...asked, ...others];
}

export const factFingerprint = (labels: readonly string[]): string => fingerprintOf([labels, factLessons()]);

export function learnFacts(
  labels: readonly string[],
  rows: readonly FactRow[] = factLessons(),
): ReturnType<typeof learnFrom> {
  const lessons = rows.map(({ fact, locale, text }): Lesson => {
    const goal = labels.indexOf(fact);
    if (goal < 0) throw new Error(`unknown fact "${fact}": ${text}`);
    return { goal, clues: factClues(text, ideasIn(text, locale)) };
  });
  return learnFrom(withoutRare(lessons), {
    width: labels.length,
    buckets: FACT_BUCKETS,
    passes: PASSES,
    leftOut: LEFT_OUT,
  });
}

/** A clue that one sentence alone has tells that sentence from all others, and nothing of its fact. */
function withoutRare(lessons: readonly Lesson[]): readonly Lesson[] {
  const met = new Map<number, number>();
  for (const { clues } of lessons) for (const clue of clues) met.set(clue, (met.get(clue) ?? 0) + 1);
  return lessons.map(({ goal, clues }) => ({ goal, clues: clues.filter((clue) => (met.get(clue) ?? 0) > TWICE) }));
}
