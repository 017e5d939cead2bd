import { escaped } from '../parts/escape.ts';
import { kindWords } from '../parts/kind-words.ts';
import { date } from '../parts/time.ts';
import type { Words } from '../words/index.ts';
import { type Block, linesOf } from './block.ts';
import { recordsOf, storyOf } from './story.ts';
import type { Told, ToldChange } from './told.ts';

type Place = { readonly seq: number; readonly hash: string };

/** What is said of a pack itself. `from` is the record before its first; `newestHead` the last record that a head in it speaks of. */
export type PackAbout = {
  readonly tenantId: string;
  readonly about:
    | { readonly kind: 'change'; readonly change: string }
    | { readonly kind: 'span'; readonly since: string | null; readonly until: string | null };
  readonly madeAt: string;
  readonly from: Place;
  readonly to: Place;
  readonly key: string | null;
  readonly heads: number;
  readonly newestHead: number;
};

const WHOLE = 4_000;

/** The page of an evidence pack: what it covers, the story of each change, what happened beside them, and what the file proves. */
export function packPage(words: Words, about: PackAbout, told: Told, asOf: string): readonly Block[] {
  const { pack } = words;
  const { changes } = told;
  return [
    { heading: pack.title, level: 1 },
    ...linesOf([
      `${pack.tenant}: ${escaped(about.tenantId, WHOLE)}`,
      `${pack.covers}: ${coversOf(words, about, told)} (${pack.records(String(about.from.seq + 1), String(about.to.seq))})`,
    ]),
    { text: pack.by(date(words, about.madeAt)), look: 'quiet' },
    ...changes.flatMap((one) => changeOf(words, one, asOf)),
    ...besides(words, told),
    ...proof(words, about),
  ];
}

function coversOf(words: Words, { about }: PackAbout, { changes }: Told): string {
  const { pack } = words;
  const of = (iso: string | null) => (iso === null ? '' : date(words, iso));
  if (about.kind === 'span') return pack.coversSpan(of(about.since), of(about.until));
  const [first] = changes;
  return pack.coversChange(first?.change ? kindWords(words, first.change).title : escaped(about.change, WHOLE));
}

function changeOf(words: Words, { change, records }: ToldChange, asOf: string): readonly Block[] {
  if (change) return storyOf({ words, change, records }, asOf);
  return [{ text: words.pack.begunBefore, look: 'notice' }, ...recordsOf(words, records)];
}

function besides(words: Words, { beside, readings, changes }: Told): readonly Block[] {
  const { pack, time } = words;
  const by = time.listed(readings.by.map((name) => escaped(name)));
  if (beside.length === 0 && readings.count === 0) return [];
  return [
    ...(changes.length > 0 ? [{ heading: pack.chapters.beside, level: 2 } as const] : []),
    ...recordsOf(words, beside),
    ...linesOf([readings.count > 0 ? pack.readingsBeside(time.readings(readings.count), by) : '']),
  ];
}

function proof(words: Words, about: PackAbout): readonly Block[] {
  const { proof: says, chapters } = words.pack;
  const { from, to, key, heads, newestHead } = about;
  return [
    { heading: chapters.proof, level: 2 },
    ...linesOf([
      says.records(words.time.records(to.seq - from.seq), String(from.seq + 1), String(to.seq)),
      says.first(from.hash),
      says.last(to.hash),
      says.page,
      heads > 0 ? says.heads(String(heads), String(newestHead)) : says.noHeads,
      ...(key ? [says.signed(key), says.keyFrom] : [says.unsigned]),
      says.limits,
    ]),
    { text: says.check },
    { text: escaped(says.command(key !== null), WHOLE), look: 'code' },
  ];
}
