import { inEach, type Locale, othersThan } from '../../workflow/locale.ts';
import { editDistance } from '../engine/distance.ts';
import { normalise } from '../engine/normalise.ts';
import { LANGUAGES } from '../words/index.ts';
import { IDEAS, type Idea } from '../words/shape/ideas.ts';
import type { ProblemId } from './problems.ts';
import { RULES } from './symptom-rules.ts';

type Lexicon = {
  readonly whole: ReadonlyMap<string, readonly Idea[]>;
  readonly stems: ReadonlyMap<string, readonly Idea[]>;
  /** Long beginnings by their first two letters, where typos are rare. */
  readonly long: ReadonlyMap<string, readonly (readonly [stem: string, idea: Idea])[]>;
};

const SHORTEST = 3;
const LONGEST = 18;
/** Words this long may hold one typo; shorter ones resemble too much. */
const TYPO_FROM = 6;
const MOST_WORDS = 300;
const MOST_GUESSES = 40;

const add = (map: Map<string, Idea[]>, key: string, idea: Idea): void => {
  const known = map.get(key);
  if (known) known.push(idea);
  else map.set(key, [idea]);
};

function compile(locale: Locale): Lexicon {
  const whole = new Map<string, Idea[]>();
  const stems = new Map<string, Idea[]>();
  const long = new Map<string, (readonly [string, Idea])[]>();
  for (const idea of IDEAS)
    for (const entry of LANGUAGES[locale].symptoms[idea].split(' ')) {
      if (entry.startsWith('=')) add(whole, entry.slice(1), idea);
      else add(stems, entry, idea);
      if (entry.length < TYPO_FROM || entry.startsWith('=')) continue;
      const head = entry.slice(0, 2);
      long.set(head, [...(long.get(head) ?? []), [entry, idea]]);
    }
  return { whole, stems, long };
}

const LEXICONS = inEach(compile);

function ideasOf(lexicon: Lexicon, word: string): readonly Idea[] {
  const found: Idea[] = [...(lexicon.whole.get(word) ?? [])];
  for (let size = Math.min(word.length, LONGEST); size >= SHORTEST; size -= 1)
    found.push(...(lexicon.stems.get(word.slice(0, size)) ?? []));
  return found;
}

/** The idea whose beginning is one typo away, for long words only. */
function guessed(lexicon: Lexicon, word: string): readonly Idea[] {
  if (word.length < TYPO_FROM || word.length > LONGEST) return [];
  const near = lexicon.long
    .get(word.slice(0, 2))
    ?.find(([stem]) => [0, 1, -1].some((d) => editDistance(word.slice(0, stem.length + d), stem, 1) <= 1));
  return near ? [near[1]] : [];
}

/**
 * What a text tells of: the problems it points to, likeliest first, and whether it says that something is refused or fails. `rule` is
 * the name of the one that found it.
 */
export type Symptom = { readonly rule?: string; readonly leads: readonly ProblemId[]; readonly isComplaint: boolean };

const FAILING: readonly Idea[] = ['not', 'fails', 'stopped', 'denied'];
const NO_SYMPTOM: Symptom = { leads: [], isComplaint: false };

/**
 * What the words of a text tell. Reads at most 300 words, each a bounded number of times, and guesses at 40 of them.
 * @param words lower case, without diacritics
 * @param locale the language looked up first; words of the others are understood too
 */
export function symptomIn(words: readonly string[], locale: Locale): Symptom {
  const own = LEXICONS[locale];
  const others = othersThan(locale).map((other) => LEXICONS[other]);
  const told = new Set<Idea>();
  const strange = new Set<string>();
  for (const word of joined(words)) {
    const exact = ideasOf(own, word);
    const found = exact.length > 0 ? exact : others.flatMap((other) => ideasOf(other, word));
    for (const idea of found) told.add(idea);
    if (found.length === 0 && strange.size < MOST_GUESSES) strange.add(word);
  }
  for (const word of strange)
    for (const lexicon of [own, ...others]) for (const idea of guessed(lexicon, word)) told.add(idea);
  const rule = RULES.find(
    (r) => r.all.every((group) => group.some((i) => told.has(i))) && !r.but?.some((i) => told.has(i)),
  );
  if (!rule) return NO_SYMPTOM;
  const { name, leads, complains } = rule;
  return { rule: name, leads, isComplaint: complains === true || FAILING.some((i) => told.has(i)) };
}

/** The problems that a symptom in words points to, likeliest first; empty when it tells none. */
export function symptom(text: string, locale: Locale): readonly ProblemId[] {
  return symptomIn(
    normalise(text).tokens.map((t) => t.text),
    locale,
  ).leads;
}

// Names that are made of two words are put into one: "Office 365" is no office, "Entra Connect" connects nothing.
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\b(microsoft )?(azure ad|entra id|entra) sync\b/g, 'adsync'],
  [/\bself service\b/g, 'sspr'],
  [/\b(sync|synchroni[sz]ation|service) account\b|\bracun\w* za sinhronizacij\w*|\bservisn\w* racun\w*/g, 'adma'],
  [/\bprivileged (account|user)s?\b|\bprivilegiran\w* (racun|uporabnik)\w*/g, 'admin'],
  [
    /\b(used|uporabljen\w*) (before|prej)\b|\b(already|ze) (been )?(used|uporabljen\w*)\b|\bbilo ze uporabljeno\b/g,
    'history',
  ],
  [/\b(cannot|cant|can not) change password\b/g, 'policy'],
  [/\btim(e|es|ed|ing) out\b/g, 'timeout'],
  [/\bpassword filters?\b|\bfilt\w+ gesel\b/g, 'policy'],
  [/\b(authentication|sign in|verification) methods?\b|\bmetod\w* za (preverjanj|overjanj|prijav)\w*/g, 'register'],
  [/\b(office|microsoft) 365\b/g, 'm365'],
  [/\b(entra|azure ad|ad|aad|azure) connect\b/g, 'server'],
  [/\bon (prem(ise)?s?)\b/g, 'premises'],
  [/\bconnect (server|streznik\w*)\b/g, 'server'],
  [/\bconnectors? account\b|\b(racun\w* povezovalnik|konektorsk\w* racun|racun\w* konektor)\w*/g, 'adma'],
  [/\bmsol( \w{6,})? (account|racun\w*)\b|\b(account|racun\w*) msol\b/g, 'adma'],
  [/\b(security|varnostn\w*) (info\w*|podatk\w*)\b/g, 'register'],
  [/\b(ensure|make sure)( that)? you have\b/g, 'refused'],
  [/\bservice bus\b/g, 'servicebus'],
  [
    /\bacquire user information\b|\b(remote calls?|oddaljen\w* klic\w*)( to| v| na)? sam\b|\bsam remote\b/g,
    'remotesam',
  ],
  [/\b(the )?same day\b|\balready( been)? changed\b|\bisti dan\b|\bze (za)?menjal\w*\b/g, 'twice'],
];

function joined(words: readonly string[]): readonly string[] {
  return NAMES.reduce((text, [name, word]) => text.replace(name, word), words.slice(0, MOST_WORDS).join(' '))
    .split(' ')
    .filter(Boolean);
}
