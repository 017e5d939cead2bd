import { readFileSync } from 'node:fs';
import { COMPLAINS, LIKENESS_BUCKETS, likenessClues, NO_CAUSE } from '../../bot/language/causes/likeness-clues.ts';
import { CAUSES } from '../../bot/language/causes/list/index.ts';
import { saidIn } from '../../bot/language/causes/said.ts';
import { textsIn } from '../../bot/language/causes/texts.ts';
import { proseAround } from '../../bot/language/pasted/index.ts';
import type { Locale } from '../../bot/workflow/locale.ts';
import { readCorpus } from '../language/corpus.ts';
import { readFacts } from '../language/fact-lessons.ts';
import { fingerprintOf, type Lesson, learnFrom } from '../language/learning.ts';
import { BATCHES, freshRows } from './fresh.ts';
import { rowsOf } from './rows.ts';

/** A complaint and the cause that a senior engineer would look into first. */
export type Complaint = { readonly cause: string; readonly locale: Locale; readonly text: string };

/** Every cause, and what is told of a complaint in which none stands out. */
export const CAUSE_LABELS: readonly string[] = [...CAUSES.map(({ id }) => id), NO_CAUSE];

/** A heading, then cause, locale and text between tabs, a line break as `\n`; `vague.tsv` holds complaints in which no cause stands out. */
function seen(name: 'seen.tsv' | 'vague.tsv'): readonly Complaint[] {
  const [, ...lines] = readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line, at) => {
    const [cause = '', locale = '', text = ''] = line.split('\t');
    if (!CAUSE_LABELS.includes(cause) || !text || (locale !== 'en' && locale !== 'sl'))
      throw new Error(`${name}, line ${at + 2}: "${line}"`);
    return { cause, locale, text: text.replaceAll('\\n', '\n') };
  });
}

/** What the weights learn from: complaints that were written for it, the open corpus, and each batch once it was heard. */
export function complaints(batches: readonly (typeof BATCHES)[number][] = BATCHES): readonly Complaint[] {
  const rows = [...rowsOf('open'), ...batches.flatMap(freshRows)];
  const met = rows.map(
    ({ cause, locale, text }): Complaint => ({
      cause: cause === 'ask' ? NO_CAUSE : cause,
      locale: locale === 'sl-SI' ? 'sl' : 'en',
      text,
    }),
  );
  return [...seen('seen.tsv'), ...seen('vague.tsv'), ...met.filter(({ cause }) => CAUSE_LABELS.includes(cause))];
}

export const complaintsFingerprint = (): string => fingerprintOf([CAUSE_LABELS, complaints()]);

const PASSES = 30;
/** A complaint tells few ideas: with most of them left out nothing would be left to learn from. */
const LEFT_OUT = 0.3;

function cluesIn(text: string, locale: Locale): readonly number[] {
  const screens = textsIn(text);
  return likenessClues(saidIn(screens.left(proseAround(text)), locale), screens.causes);
}

export function learnLikeness(rows: readonly Complaint[] = complaints()): ReturnType<typeof learnFrom> {
  const lessons = rows.map(
    ({ cause, locale, text }): Lesson => ({ goal: CAUSE_LABELS.indexOf(cause), clues: cluesIn(text, locale) }),
  );
  return learnFrom(withoutRare(lessons), {
    width: CAUSE_LABELS.length,
    buckets: LIKENESS_BUCKETS,
    passes: PASSES,
    leftOut: LEFT_OUT,
  });
}

/** A clue that one complaint alone has tells that one from all others, and nothing of its cause. */
function withoutRare(lessons: readonly Lesson[]): readonly Lesson[] {
  const met = new Map<number, number>();
  for (const { clues } of lessons) for (const clue of clues) met.set(clue, (met.get(clue) ?? 0) + 1);
  return lessons.map(({ goal, clues }) => ({ goal, clues: clues.filter((clue) => (met.get(clue) ?? 0) > 1) }));
}

/** Of what people want of the bot, one sentence in so many is met, so that complaints are as many. */
const EVERY = { others: 3, complaints: 2 } as const;

type Told = { readonly isComplaint: boolean; readonly locale: Locale; readonly text: string };

/** Complaints, and what is none: questions about the field, orders and talk. */
function told(): readonly Told[] {
  const asked = [...readFacts('facts.seen.tsv'), ...readFacts('facts.tsv')].filter(({ fact }) => fact !== '-');
  const corpus = readCorpus('corpus.seen.tsv');
  const others = corpus.filter(({ intent }) => intent !== 'diagnose').filter((_, at) => at % EVERY.others === 0);
  const troubles = corpus.filter(({ intent }) => intent === 'diagnose').filter((_, at) => at % EVERY.complaints === 0);
  // Hearsay, plans and what is only quoted: said of writeback, and no complaint. A paste without a word around it teaches nothing.
  const talk = [...rowsOf('open'), ...BATCHES.flatMap(freshRows)]
    .filter(({ cause, text }) => (cause === 'none' || cause === 'no-search') && proseAround(text) === text)
    .map(({ locale, text }) => ({ locale: locale === 'sl-SI' ? ('sl' as const) : ('en' as const), text }));
  const as = (isComplaint: boolean, rows: readonly Omit<Told, 'isComplaint'>[]) =>
    rows.map(({ locale, text }): Told => ({ isComplaint, locale, text }));
  return [...as(true, [...complaints(), ...troubles]), ...as(false, [...asked, ...others, ...talk])];
}

export const toldFingerprint = (): string => fingerprintOf(told());

export function learnComplains(): ReturnType<typeof learnFrom> {
  const lessons = told().map(
    ({ isComplaint, locale, text }): Lesson => ({ goal: isComplaint ? 1 : 0, clues: cluesIn(text, locale) }),
  );
  return learnFrom(lessons, {
    width: COMPLAINS.length,
    buckets: LIKENESS_BUCKETS,
    passes: PASSES,
    leftOut: LEFT_OUT,
  });
}
