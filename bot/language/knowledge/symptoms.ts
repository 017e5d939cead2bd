import { editDistance } from '../distance.ts';
import { normalise } from '../normalise.ts';
import type { ProblemId } from './problems.ts';
import { RULES } from './symptom-rules.ts';
import { IDEAS, type Idea, SYMPTOM_WORDS } from './symptom-words.ts';

type Lexicon = {
  readonly whole: ReadonlyMap<string, readonly Idea[]>;
  readonly stems: ReadonlyMap<string, readonly Idea[]>;
  readonly long: readonly (readonly [stem: string, idea: Idea])[];
};

const SHORTEST = 3;
const LONGEST = 18;
/** Words this long may hold one typo; shorter ones resemble too much. */
const TYPO_FROM = 6;
const MOST_WORDS = 300;

const add = (map: Map<string, Idea[]>, key: string, idea: Idea): void => {
  const known = map.get(key);
  if (known) known.push(idea);
  else map.set(key, [idea]);
};

function compile(locale: 'en' | 'sl'): Lexicon {
  const whole = new Map<string, Idea[]>();
  const stems = new Map<string, Idea[]>();
  const long: (readonly [string, Idea])[] = [];
  for (const idea of IDEAS)
    for (const entry of SYMPTOM_WORDS[locale][idea].split(' ')) {
      if (entry.startsWith('=')) add(whole, entry.slice(1), idea);
      else add(stems, entry, idea);
      if (entry.length >= TYPO_FROM && !entry.startsWith('=')) long.push([entry, idea]);
    }
  return { whole, stems, long };
}

const LEXICONS = { en: compile('en'), sl: compile('sl') } as const;

function ideasOf(lexicon: Lexicon, word: string): readonly Idea[] {
  const found: Idea[] = [...(lexicon.whole.get(word) ?? [])];
  for (let size = Math.min(word.length, LONGEST); size >= SHORTEST; size -= 1)
    found.push(...(lexicon.stems.get(word.slice(0, size)) ?? []));
  return found;
}

/** The idea whose beginning is one typo away, for long words only. */
function guessed(lexicon: Lexicon, word: string): readonly Idea[] {
  if (word.length < TYPO_FROM || word.length > LONGEST) return [];
  const near = lexicon.long.find(
    ([stem]) =>
      word[0] === stem[0] && [0, 1, -1].some((d) => editDistance(word.slice(0, stem.length + d), stem, 1) <= 1),
  );
  return near ? [near[1]] : [];
}

/**
 * The problems that a symptom in words points to, likeliest first; empty when it tells none. Reads at most 300 words of 2,000
 * characters, each a bounded number of times.
 * @param locale the language looked up first; words of the other one are understood too
 */
export function symptom(text: string, locale: 'en' | 'sl'): readonly ProblemId[] {
  const own = LEXICONS[locale];
  const other = LEXICONS[locale === 'en' ? 'sl' : 'en'];
  const told = new Set<Idea>();
  for (const word of wordsOf(text)) {
    const exact = ideasOf(own, word);
    const found = exact.length > 0 ? exact : ideasOf(other, word);
    for (const idea of found.length > 0 ? found : [...guessed(own, word), ...guessed(other, word)]) told.add(idea);
  }
  const rule = RULES.find(
    (r) => r.all.every((group) => group.some((i) => told.has(i))) && !r.but?.some((i) => told.has(i)),
  );
  return rule?.leads ?? [];
}

/** Words, with the names that are made of two put into one: "Office 365" is no office, "Entra Connect" connects nothing. */
function wordsOf(text: string): readonly string[] {
  const { tokens } = normalise(text);
  return tokens
    .map((t) => t.text)
    .join(' ')
    .replace(/\b(office|microsoft) 365\b/g, 'm365')
    .replace(/\b(entra|azure ad|ad|aad|azure) connect\b/g, 'server')
    .replace(/\bon (prem(ise)?s?)\b/g, 'premises')
    .replace(/\bconnect (server|streznik\w*)\b/g, 'server')
    .replace(/\bconnector(s)? account\b|\bracun\w* povezovalnik\w*/g, 'adma')
    .replace(/\b(security|varnostn\w*) (info\w*|podatk\w*)\b/g, 'register')
    .split(' ')
    .filter(Boolean)
    .slice(0, MOST_WORDS);
}
