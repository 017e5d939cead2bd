import type { Locale } from '../../workflow/locale.ts';
import type { Finding, FindingId } from '../outputs/findings.ts';
import { withoutMissed } from '../pasted/index.ts';
import { ofTheAgent } from './client.ts';
import { likenessOf, wordsFor } from './likeness.ts';
import { CAUSES, type Cause, type CauseId } from './list/index.ts';
import { type Said, saidIn } from './said.ts';
import { OF_WORDS, type Sign, type SignKind, wordsAt } from './sign.ts';
import { textsIn } from './texts.ts';
import { hasOwnIdea, type Told, toldIn } from './told.ts';

export type { Sign, SignKind } from './sign.ts';

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

const WEIGHT = { text: 5.5, sharedText: 4.5, output: 8 } as const;
/** Of a likeness that is certain. */
export const LIKENESS = 10;
/** Of a likelihood of 1 to 9. */
const LIKELY = { code: [1, 0.2], banner: [1, 0.2], missing: [1.5, 0.2] } as const;

/** The name of a host is no sentence: "windows" and "net" in it are not the person's words. */
const HOSTS = /(?<=servicebus)\.windows\.net/gi;

/** An input as it was read: the screens in it, what is left of it without them, and what that tells. */
type Read = { readonly screens: ReturnType<typeof textsIn>; readonly left: string; readonly said: Said };

export function readIn({ text, locale, missing, quoted }: Pick<Input, 'text' | 'locale' | 'missing' | 'quoted'>): Read {
  const screens = textsIn(quoted ?? text);
  // What a page says to a user is no complaint of the person who forwards it: its words mean what the page means.
  const left = screens.left(text).replace(HOSTS, '');
  return { screens, left, said: saidIn(missing.length > 0 ? withoutMissed(left) : left, locale) };
}

/** What an input says for and against each cause, before anything is weighed. Pure; linear in the input. */
export function evidenceIn(input: Input, { screens: known, said } = readIn(input)): Evidence {
  const { codes, banner, missing, findings } = input;
  const told = toldIn(said);
  const exclusions = exclusionsOf(told, input);
  const likely = (kind: keyof typeof LIKELY, likelihood: number, cause: CauseId, by: string): Sign => {
    const [base, each] = LIKELY[kind];
    return { cause, kind, weight: (base + each * likelihood) * (kind === 'code' ? sharpnessOf(by) : 1), by };
  };
  const signs = told.flatMap(({ cause, signs: words }): readonly Sign[] => [
    ...words.filter(({ kind }) => counts(kind, input)),
    ...known.of(cause.id).map(
      (by): Sign => ({
        cause: cause.id,
        kind: 'text',
        weight: known.isShared(by) ? WEIGHT.sharedText : WEIGHT.text,
        by,
      }),
    ),
    ...codes.flatMap((code) => (cause.codes?.[code] ? [likely('code', cause.codes[code], cause.id, code)] : [])),
    ...(banner && cause.banners?.[banner] ? [likely('banner', cause.banners[banner], cause.id, banner)] : []),
    ...missing.flatMap((id) => (cause.missing?.[id] ? [likely('missing', cause.missing[id], cause.id, id)] : [])),
    ...findings.flatMap(({ id }): readonly Sign[] =>
      speaksFor(cause, id, known.of(cause.id).length > 0 || words.some(({ kind }) => kind === 'named'))
        ? [{ cause: cause.id, kind: 'output', weight: WEIGHT.output, by: id }]
        : [],
    ),
  ]);
  const like = likenessSigns(said, known.causes, exclusions);
  return { signs: besideCodes(ofTheAgent([...signs, ...like], said)), exclusions };
}

const speaksFor = ({ outputs }: Cause, finding: FindingId, isTold: boolean): boolean =>
  outputs?.for?.includes(finding) === true || (isTold && outputs?.beside?.includes(finding) === true);

/** What the words say of a cause that none of the codes or the events that stay away means counts for less than what they say of those that these mean. */
const ASIDE = 0.6;
/** And what they only resemble says least: the code tells of a matter that complaints like it don't share. */
const ALIKE_ASIDE = 0.35;

function besideCodes(signs: readonly Sign[]): readonly Sign[] {
  const meant = new Set(signs.filter(({ kind }) => kind === 'code' || kind === 'missing').map(({ cause }) => cause));
  if (meant.size === 0) return signs;
  return signs.map((sign) =>
    OF_WORDS.includes(sign.kind) && !meant.has(sign.cause)
      ? { ...sign, weight: sign.weight * (sign.kind === 'likeness' ? ALIKE_ASIDE : ASIDE) }
      : sign,
  );
}

function likenessSigns(said: Said, shown: readonly CauseId[], exclusions: readonly Exclusion[]): readonly Sign[] {
  const like = likenessOf(said, shown, new Set(exclusions.map(({ cause }) => cause)));
  return like
    .filter(({ cause }) => shown.includes(cause) || hasOwnIdea(cause, said))
    .map(
      ({ cause, chance }): Sign => ({
        cause,
        kind: 'likeness',
        weight: LIKENESS * chance,
        by: wordsAt(wordsFor(cause, said), said),
      }),
    );
}

function exclusionsOf(told: readonly Told[], { findings, codes, missing }: Input): readonly Exclusion[] {
  const came = codes.length > 1 ? codes.filter((code) => !missing.includes(code)) : [];
  return told.flatMap(({ cause: { id, outputs, againstCodes = [] }, isExcluded: isSaid }): readonly Exclusion[] => {
    const isExcluded = isSaid || againstCodes.some((code) => came.includes(code));
    const found = findings.find((finding) => outputs?.against?.includes(finding.id));
    const isShown = findings.some((finding) => outputs?.for?.includes(finding.id));
    return [
      ...(found ? [{ cause: id, by: found.id }] : []),
      // What an output shows stands against what was said.
      ...(isExcluded && !isShown ? [{ cause: id, by: 'said' as const }] : []),
    ];
  });
}

/** Where an event stays away only what is named beside it says more. A code says more than words that only touch a cause. */
const counts = (kind: SignKind, { missing, codes }: Input): boolean =>
  kind === 'named' || (missing.length === 0 && (kind !== 'hint' || codes.length === 0));

/** A code that points to one cause alone says as much as naming it. */
function sharpnessOf(code: string): number {
  const causes = CAUSES.filter((cause) => cause.codes?.[code]).length;
  return causes === 1 ? 2.2 : causes === 2 ? 1.4 : 1;
}
