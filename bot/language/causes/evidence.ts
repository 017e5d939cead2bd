import type { Locale } from '../../workflow/locale.ts';
import type { Finding, FindingId } from '../outputs/findings.ts';
import type { Idea } from '../words/shape/ideas.ts';
import type { Hit } from './hits.ts';
import { CAUSES, type Cause, type CauseId } from './list/index.ts';
import { fitsOf, type Pattern, parsePattern } from './pattern.ts';
import { type Said, saidIn } from './said.ts';
import { textsIn } from './texts.ts';

/** Where a sign was seen. `named`: the person says outright that it is this; `topic`: only its neighbours were told. */
export type SignKind =
  | 'named'
  | 'fits'
  | 'hint'
  | 'text'
  | 'code'
  | 'banner'
  | 'missing'
  | 'output'
  | 'reading'
  | 'topic';

/** What speaks for a cause: `by` is the person's own words of it, or the id of the code, the event or the finding. */
export type Sign = {
  readonly cause: CauseId;
  readonly kind: SignKind;
  readonly weight: number;
  readonly by: string;
};

/** What takes a cause away: the person checked it or says that there is no such thing, or an output shows otherwise. */
export type Exclusion = { readonly cause: CauseId; readonly by: 'said' | FindingId };

export type Evidence = { readonly signs: readonly Sign[]; readonly exclusions: readonly Exclusion[] };

/** All that an input holds: the person's own words, and apart from them what was recognised in what they pasted. */
export type Input = {
  readonly text: string;
  readonly locale: Locale;
  readonly codes: readonly string[];
  readonly banner?: string | undefined;
  readonly missing: readonly string[];
  readonly findings: readonly Finding[];
  /** The words of a screen, a log or a page that stand in it, for what they are known to mean. */
  readonly quoted?: string | undefined;
};

const WEIGHT = { named: 6, fits: 3, hint: 1.2, text: 4.5, output: 8 } as const;
/** The more a pattern asks for, the more it says; most of all by what few causes are told with. */
const EACH_GROUP = 0.3;
const EACH_RARE = 0.3;
/** Of a likelihood of 1 to 9. */
const LIKELY = { code: [1, 0.2], banner: [1, 0.2], missing: [1.5, 0.2] } as const;
const MOST_WORDS = 4;

type Parsed = { readonly cause: Cause; readonly patterns: readonly (readonly ['named' | 'fits' | 'hint', Pattern])[] };
const PARSED: readonly Parsed[] = CAUSES.map((cause) => ({
  cause,
  patterns: [
    ...(cause.named ?? []).map((p) => ['named', parsePattern(p)] as const),
    ...(cause.fits ?? []).map((p) => ['fits', parsePattern(p)] as const),
    ...(cause.hints ?? []).map((p) => ['hint', parsePattern(p)] as const),
  ],
}));

/** What an input says for and against each cause, before anything is weighed. Pure; linear in the input. */
export function evidenceIn(input: Input): Evidence {
  const { text, locale, codes, banner, missing, findings } = input;
  const known = textsIn(input.quoted ?? text);
  // What a page says to a user is no complaint of the person who forwards it: its words mean what the page means.
  const said = saidIn(known.left(text), locale);
  const exclusions = exclusionsOf(said, findings);
  const likely = (kind: keyof typeof LIKELY, likelihood: number, cause: CauseId, by: string): Sign => {
    const [base, each] = LIKELY[kind];
    return { cause, kind, weight: (base + each * likelihood) * (kind === 'code' ? sharpnessOf(by) : 1), by };
  };
  const signs = PARSED.flatMap(({ cause, patterns }): readonly Sign[] => [
    ...wordSigns(cause, patterns, said).filter(({ kind }) => counts(kind, input)),
    ...known.of(cause.id).map((by): Sign => ({ cause: cause.id, kind: 'text', weight: WEIGHT.text, by })),
    ...codes.flatMap((code) => (cause.codes?.[code] ? [likely('code', cause.codes[code], cause.id, code)] : [])),
    ...(banner && cause.banners?.[banner] ? [likely('banner', cause.banners[banner], cause.id, banner)] : []),
    ...missing.flatMap((id) => (cause.missing?.[id] ? [likely('missing', cause.missing[id], cause.id, id)] : [])),
    ...findings.flatMap(({ id }): readonly Sign[] =>
      cause.outputs?.for?.includes(id) ? [{ cause: cause.id, kind: 'output', weight: WEIGHT.output, by: id }] : [],
    ),
  ]);
  return { signs, exclusions };
}

/** The best sign in words, and what else of it fits. */
function wordSigns({ id, sound = [], absent = [] }: Cause, patterns: Parsed['patterns'], said: Said): readonly Sign[] {
  const away = new Set([
    ...sound.flatMap((i) => said.inOrder.get(i) ?? []),
    ...absent.flatMap((i) => said.notThere.get(i) ?? []),
  ]);
  const windows = away.size === 0 ? said.windows : said.windows.map((w) => w.filter(({ clause }) => !away.has(clause)));
  return patterns.flatMap(([kind, pattern]): readonly Sign[] => {
    const hits = windows.map((window) => fitsOf(pattern, window)).find((found) => found !== undefined);
    if (!hits) return [];
    return [
      {
        cause: id,
        kind,
        weight: WEIGHT[kind] + EACH_GROUP * pattern.all.length + EACH_RARE * rarityOf(hits),
        by: wordsOf(hits, said),
      },
    ];
  });
}

const CAUSES_OF: ReadonlyMap<Idea, number> = countIdeas();

function countIdeas(): ReadonlyMap<Idea, number> {
  const counts = new Map<Idea, number>();
  for (const { patterns } of PARSED) {
    const told = patterns
      .flatMap(([, { all }]) => all.flat())
      .flatMap(({ first, next }) => (next ? [first, next] : [first]));
    for (const idea of new Set(told)) counts.set(idea, (counts.get(idea) ?? 0) + 1);
  }
  return counts;
}

/** Between 0, for what every cause is told with, and 1 for what only one is, summed over the hits. */
const rarityOf = (hits: readonly Hit[]): number =>
  [...new Set(hits.map(({ idea }) => idea))].reduce(
    (sum, idea) => sum + 1 - Math.log(CAUSES_OF.get(idea) ?? 1) / Math.log(CAUSES.length),
    0,
  );

/** The words that told it, in the order of the text: "TLS … disabled". */
function wordsOf(hits: readonly Hit[], { words }: Said): string {
  const places = [...new Set(hits.flatMap(({ at, size }) => Array.from({ length: size }, (_, i) => at + i)))].sort(
    (a, b) => a - b,
  );
  return places
    .slice(0, MOST_WORDS)
    .map((at, i) => `${i > 0 && places[i - 1] !== at - 1 ? '… ' : ''}${words[at]?.text ?? ''}`)
    .join(' ');
}

function exclusionsOf({ inOrder, notThere }: Said, findings: readonly Finding[]): readonly Exclusion[] {
  return CAUSES.flatMap(({ id, sound = [], absent = [], outputs }): readonly Exclusion[] => {
    const isSaid = sound.some((idea) => inOrder.has(idea)) || absent.some((idea) => notThere.has(idea));
    const found = findings.find((finding) => outputs?.against?.includes(finding.id));
    return [...(found ? [{ cause: id, by: found.id }] : []), ...(isSaid ? [{ cause: id, by: 'said' as const }] : [])];
  });
}

/** "31005 never came": the denial is of the event. A code says more than words that only touch a cause. */
const counts = (kind: SignKind, { missing, codes }: Input): boolean =>
  missing.length === 0 && (kind !== 'hint' || codes.length === 0);

/** A code that points to one cause alone says as much as naming it. */
function sharpnessOf(code: string): number {
  const causes = CAUSES.filter((cause) => cause.codes?.[code]).length;
  return causes === 1 ? 2.2 : causes === 2 ? 1.4 : 1;
}
