import { BEFORE, dayWord, END } from './day-named.ts';
import { endIn, isLeaving } from './end-named.ts';
import { knows } from './engine/engine.ts';
import { flatOf } from './flat.ts';
import { LANGUAGES } from './words/index.ts';

/**
 * What somebody says of who approves while they are away: that they are, and whom they name, as typed; that they are back; or that they
 * ask how it stands, with themselves, with somebody else or with all.
 */
export type StandInTold =
  /** `or`: another name that was said beside it, where only one can be meant. */
  | { readonly says: 'away'; readonly who?: string; readonly or?: string; readonly text: string }
  /** `of`: whom the question names, as typed. */
  | { readonly says: 'asks-of' | 'asks-past'; readonly of: string }
  /** `stays`: what was planned doesn't come. */
  | { readonly says: 'back' | 'stays' | 'asks' | 'asks-all' };

/** Past this it is a story, with more in it than this. */
const MOST = 300;
const MENTION = /<at\b[^<>]*>([^<>]{1,100})<\/at>/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;

const ALL = Object.values(LANGUAGES);
const WORD = "(?:\\p{L}\\.|\\p{L}[\\p{L}\\p{M}'-]*)";
const ADDRESS = '[^\\s@<>()"\',;]+@[^\\s@<>()"\',;]+[^\\s@<>()"\',;.?!]';
const NAME = `(?<name>${ADDRESS}|${WORD}(?: ${WORD}){0,3})\\|?`;
const withName = (source: string, name = NAME) =>
  new RegExp(`${BEFORE}(?:${source.replaceAll('NAME', name)})${END}`, 'du');
const NAMES = ALL.flatMap(({ standIns }) => standIns.names.map(({ source }) => withName(source)));
const BESIDE = ALL.flatMap(({ standIns }) => standIns.beside.map(({ source }) => withName(source)));
const either = (pick: (of: (typeof ALL)[number]['standIns']) => RegExp) =>
  ALL.map(({ standIns }) => pick(standIns).source).join('|');
/** Where a text begins, behind a mention of the bot and a greeting with its comma. */
const FIRST = '^(?:\\|[^|]*\\|\\s*)?(?:[a-z]{2,5}[,!.] )?(?:and |in |pa )?';
const asking = (source: string) => new RegExp(`${FIRST}(?:${source.replaceAll('NAME', NAME)})${END}`, 'du');
const ASKS_OF = ALL.flatMap(({ standIns }) => standIns.asksOf.map(({ source }) => asking(source)));
const ASKS_PAST = ALL.flatMap(({ standIns }) => standIns.asked.map(({ source }) => asking(source)));
const STAYS = withName(either(({ stays }) => stays));
const NOT_AWAY = withName(either(({ notAway }) => notAway));
const OR = new RegExp(`(?<before>[^,.;!?:|]+?)\\|? (?:${either(({ or }) => or)}) \\|?$`, 'du');
const PLACES = new RegExp(`^(?:${either(({ places }) => places)})$`, 'u');
const AWAY = withName(either(({ away }) => away));
const ASKS = withName(either(({ asks }) => asks));
const ASKS_ALL = asking(either(({ asksAll }) => asksAll));
const BACK = new RegExp(`^(?:${either(({ back }) => back).replaceAll('NAME', WORD)})[\\s.!]*$`, 'u');
const NOBODY = new RegExp(`^(?:${either(({ nobody }) => nobody)})$`, 'u');
const DAYS = new RegExp(
  `^(?:${(['until', 'from', 'today', 'tomorrow', 'dayAfter', 'span', 'thisWeek'] as const).map(dayWord).join('|')})$`,
  'u',
);
const WEEKDAY = new RegExp(
  `^(?:${ALL.flatMap(({ days }) => [...days.weekdays, ...days.months].map(({ source }) => source)).join('|')})$`,
  'u',
);

/** What a text says of this, or undefined where it is about something else. Reads 300 characters. */
export function standInTold(raw: string): StandInTold | undefined {
  if (raw.length > 4 * MOST) return undefined;
  // A mention is a name of its own, whatever stands beside it.
  const text = raw
    .replace(MENTION, '|$1|')
    .replace(TAG, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text.length > MOST) return undefined;
  const flat = flatOf(text);
  if (BACK.test(bare(flat))) return { says: 'back' };
  if (ASKS_ALL.test(flat)) return { says: 'asks-all' };
  if (!flat.includes('?') && STAYS.test(flat)) return { says: 'stays' };
  if (NOT_AWAY.test(flat)) return { says: 'asks' };
  const past = nameIn(text, flat, ASKS_PAST)?.typed;
  if (past) return { says: 'asks-past', of: past };
  const of = nameIn(text, flat, ASKS_OF)?.typed;
  if (of) return { says: 'asks-of', of };
  const who = nameIn(text, flat, NAMES) ?? (AWAY.test(flat) ? nameIn(text, flat, BESIDE) : undefined);
  if (ASKS.test(flat) && !who) return { says: 'asks' };
  if (who) return flat.includes('?') ? { says: 'asks' } : named(text, flat, who);
  return isAway(flat) ? { says: 'away', text: flat } : undefined;
}

/** "Audrey and Patti approve for me": who of them isn't for us to choose. */
function named(text: string, flat: string, { typed: who, at }: NameAt): StandInTold {
  const said = { says: 'away', who, text: flat } as const;
  const [from = 0, to = 0] = OR.exec(flat.slice(0, at))?.indices?.groups?.before ?? [];
  const or = to > from ? lastName(text, flat, [from, to]) : undefined;
  return or ? { ...said, or } : said;
}

/** The name that ends there; "to Rome and" is none. */
function lastName(text: string, flat: string, span: readonly [number, number]): string | undefined {
  const name = trimmed(text, flat, span);
  if (!name || name.at + name.typed.length < span[1]) return undefined;
  const before = /(\S+) \|?$/.exec(flat.slice(0, name.at))?.[1] ?? '';
  return PLACES.test(before) || !/^\p{Lu}/u.test(name.typed) ? undefined : name.typed;
}

/** Away, and until when, or nothing but that: whoever isn't in a list isn't away. */
function isAway(flat: string): boolean {
  const hit = flat.includes('?') ? undefined : AWAY.exec(bare(flat));
  if (!hit) return false;
  const isAll = hit[0].length >= bare(flat).replace(/[.!]+$/, '').length;
  return isAll || isLeaving(flat) || !('why' in endIn(flat, { now: ANY_DAY }));
}

const ANY_DAY = '2026-01-01T00:00:00.000Z';

/** Without a mention of the bot in front, and without a short word with its comma: a greeting, in any language. */
const bare = (flat: string): string => flat.replace(/^\|[^|]*\|\s*/, '').replace(/^[a-z]{2,5}[,!.] /, '');

/** A name as it was typed, and where it begins. */
type NameAt = { readonly typed: string; readonly at: number };

/** The name of the first pattern that finds one. */
function nameIn(text: string, flat: string, patterns: readonly RegExp[]): NameAt | undefined {
  for (const pattern of patterns) {
    const [from, to] = pattern.exec(flat)?.indices?.groups?.name ?? [];
    const name = from === undefined || to === undefined ? undefined : trimmed(text, flat, [from, to]);
    if (name) return name;
  }
  return undefined;
}

/** Of several words beside each other, the last that may be a name, each with a capital or known to no list. */
function trimmed(text: string, flat: string, [from, to]: readonly [number, number]): NameAt | undefined {
  const words = [...flat.slice(from, to).matchAll(/\S+/g)].map(({ index, 0: word }) => ({
    flat: word,
    at: from + index,
    typed: text.slice(from + index, from + index + word.length),
  }));
  const last = words.findLastIndex((one) => isName(one));
  const before = words.findLastIndex((one, at) => at < last && !isName(one));
  const name = words.slice(before + 1, last + 1);
  const [first] = name;
  return (
    first && {
      typed: name
        .map(({ typed }) => typed)
        .join(' ')
        .replace(/[.,]+$/, ''),
      at: first.at,
    }
  );
}

function isName({ flat, typed }: { readonly flat: string; readonly typed: string }): boolean {
  if (NOBODY.test(flat) || DAYS.test(flat) || WEEKDAY.test(flat)) return false;
  return /^\p{Lu}/u.test(typed) || flat.includes('@') || !knows(flat) || flat.length < 4;
}
