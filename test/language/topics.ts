import { readFileSync } from 'node:fs';
import { ABOUT_BUCKETS, aboutClues, MEANINGS, type Meaning } from '../../bot/language/about/meanings.ts';
import type { Locale } from '../../bot/workflow/locale.ts';
import { chance } from './chance.ts';
import { readCorpus } from './corpus.ts';
import { fingerprintOf, type Lesson, learnFrom } from './learning.ts';

type Said = { readonly meaning: Meaning; readonly locale: Locale; readonly text: string };

const PASSES = 20;
/** Of a pattern with more ways to be said, that many are taken. */
const MOST = 24;

const linesOf = (name: string): readonly string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

const meaningOf = (label: string, where: string): Meaning => {
  const known = MEANINGS.find((one) => one === label);
  if (!known) throw new Error(`${where}: unknown label "${label}"`);
  return known;
};

/** "[may|can] I go [now|]": each way to say it, or an even choice of them. */
export function waysOf(pattern: string): readonly string[] {
  const parts = [...pattern.matchAll(/\[([^\]]*)\]|[^[\]]+/g)].map(([whole, choice]) => choice?.split('|') ?? [whole]);
  const total = parts.reduce((product, part) => product * part.length, 1);
  const draw = chance(total);
  const at = (way: number): string => {
    let left = way;
    const said = parts.map((part) => {
      const one = part[left % part.length] ?? '';
      left = Math.floor(left / part.length);
      return one;
    });
    return said.join('').replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
  };
  const ways = Array.from({ length: Math.min(total, 2 * MOST) }, (_, way) =>
    at(total <= 2 * MOST ? way : Math.floor(draw() * total)),
  );
  return [...new Set(ways)].slice(0, total <= 2 * MOST ? 2 * MOST : MOST);
}

/** What may stand before a question and after it, and asks nothing. */
const BESIDE: Readonly<Record<Locale, readonly (readonly [string, string])[]>> = {
  en: [
    ['hi, ', ''],
    ['sorry, ', ''],
    ['ok, ', ''],
    ['and ', ''],
    ['but ', ''],
    ['quick one: ', ''],
    ['can you tell me ', ''],
    ['I wonder ', ''],
    ['just checking, ', ''],
    ['', ' please'],
    ['', ' then'],
    ['', ' or not'],
    ['', ' at all'],
  ],
  sl: [
    ['živjo, ', ''],
    ['oprostite, ', ''],
    ['ok, ', ''],
    ['in ', ''],
    ['ampak ', ''],
    ['povejte mi, ', ''],
    ['zanima me, ', ''],
    ['samo preverjam, ', ''],
    ['', ' prosim'],
    ['', ' potem'],
    ['', ' ali ne'],
    ['', ' sploh'],
  ],
};

/** One way in so many is met with something beside it, and one in so many mistyped. */
const EVERY = 6;

/** The same said as people type: something beside it, or two letters of its longest word swapped. */
function typed(text: string, at: number, locale: Locale): readonly string[] {
  const [before = '', after = ''] = BESIDE[locale][at % BESIDE[locale].length] ?? [];
  if (at % EVERY === 0) return [`${before}${text}${after}`];
  if (at % EVERY !== 3) return [];
  const longest = text.split(' ').reduce((long, word) => (word.length > long.length ? word : long), '');
  if (longest.length < 6) return [];
  const middle = Math.floor(longest.length / 2);
  const swapped = `${longest.slice(0, middle)}${longest[middle + 1]}${longest[middle]}${longest.slice(middle + 2)}`;
  return [text.replace(longest, swapped)];
}

function readPatterns(locale: Locale): readonly Said[] {
  const name = `topics.${locale}.txt`;
  let label = '';
  return linesOf(name).flatMap((line) => {
    if (!line.startsWith('# '))
      return waysOf(line)
        .flatMap((text, at) => [text, ...typed(text, at, locale)])
        .map((text) => ({ meaning: meaningOf(label, name), locale, text }));
    label = line.slice(2).trim();
    return [];
  });
}

const readLabelled = (name: string, at: { readonly label: number; readonly locale: number }): readonly Said[] =>
  linesOf(name)
    .slice(1)
    .map((line) => line.split('\t'))
    .filter((cells) => cells[at.label] !== '-')
    .map((cells) => ({
      meaning: meaningOf(cells[at.label] ?? '', name),
      locale: cells[at.locale] === 'sl' ? 'sl' : 'en',
      text: cells[2] ?? '',
    }));

export const bareOf = (text: string): string => text.toLowerCase().replace(/[?!.]+$/, '');

/** Fresh sentences that were set aside: whatever patterns say, none of them is learned. */
export const heldBack = (): ReadonlySet<string> =>
  new Set(
    linesOf('../journeys/about-fresh.held-back.tsv')
      .slice(1)
      .map((line) => bareOf(line.split('\t')[3] ?? '')),
  );

/** What the weights learn from: sentences about changes, and the corpus of places where it says none of those. */
export function lessonsRead(): readonly Said[] {
  const aside = heldBack();
  // What people said counts for more than what a pattern says in many ways.
  const labelled = [
    ...readLabelled('topics.corpus.tsv', { label: 0, locale: 1 }),
    ...readLabelled('about.tsv', { label: 1, locale: 0 }),
  ];
  const said = [...readPatterns('en'), ...readPatterns('sl'), ...[...labelled, ...labelled, ...labelled]];
  const own = new Set(said.map(({ text }) => bareOf(text)));
  const places = readCorpus('corpus.seen.tsv').filter(({ text }) => !own.has(bareOf(text)));
  return [...said, ...places.map(({ intent, locale, text }) => ({ meaning: intent, locale, text }))].filter(
    ({ text }) => !aside.has(bareOf(text)),
  );
}

export const aboutFingerprint = (): string => fingerprintOf([MEANINGS, lessonsRead()]);

export function learnAbout(): ReturnType<typeof learnFrom> {
  const lessons = lessonsRead().map(
    ({ meaning, text }): Lesson => ({ goal: MEANINGS.indexOf(meaning), clues: aboutClues(text) }),
  );
  return learnFrom(lessons, { width: MEANINGS.length, buckets: ABOUT_BUCKETS, passes: PASSES });
}
