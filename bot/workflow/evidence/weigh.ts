import type { Verdict } from '../vocabulary.ts';
import { answersTo, besides, type Effect, HALVES, isOff, unanswered, WHOLE } from './against.ts';
import type { Doubt } from './assessment.ts';
import { PROOF_MS } from './bounds.ts';
import { best, claimOn, type Dated, type Level, larger, levelOf, newestOf, smaller, speaks } from './dated.ts';
import { afterFailures, caps, missing, openFailures } from './obstacles.ts';

export type Weighed = {
  readonly verdict: Verdict;
  readonly doubt: Doubt | null;
  /** What the verdict rests on; taking anything else away changes nothing. */
  readonly counted: ReadonlySet<Dated>;
  /** What counts against. */
  readonly against: readonly Dated[];
  /** Whether something says *off* and is unanswered. */
  readonly isDenied: boolean;
};

/**
 * The whole: as sure as its weakest half, and only where nothing stands against the way. `at` in milliseconds. Pure, and blind to
 * the order in which things were learned.
 */
export function weigh(findings: readonly Dated[], now: number): Weighed {
  const offs = unanswered(findings);
  const failures = openFailures(findings);
  const lacking = missing(findings);
  const bounds = caps(findings, now);
  const supported = supportOf(findings, failures);
  const lowered = lacking.length > 0 ? lower(supported) : supported;
  const level = bounds.length > 0 || offs.length > 0 ? smaller(lowered, 1) : lowered;
  const effects = offs.map((o) => o.effect);
  const verdict = verdictOf(level, effects);
  const fors = findings.filter((f) => WHOLE.some((p) => levelOf(f, p) > 0));
  const answering = findings.filter(isOff).flatMap((off) => answersTo(off, findings));
  const against = [...offs.map((o) => o.finding), ...failures, ...lacking];
  return {
    verdict,
    doubt: verdict === 'unknown' ? doubtOf(findings, { effects, failures, fors, lacking }) : null,
    counted: new Set([...fors, ...answering, ...arrivals(findings, now), ...besides(findings), ...against, ...bounds]),
    against,
    isDenied: offs.length > 0,
  };
}

function verdictOf(level: Level, effects: readonly Effect[]): Verdict {
  if (effects.includes('off')) return 'off';
  if (effects.includes('unknown')) return 'unknown';
  return (['unknown', 'probably-on', 'on'] as const)[level];
}

const lower = (level: Level): Level => (level === 2 ? 1 : 0);

/** The best that speaks for it: a proof of the whole way, both halves by themselves, or a hint of either alone. */
function supportOf(findings: readonly Dated[], failures: readonly Dated[]): Level {
  const ways = findings.map((f) => afterFailures(levelOf(f, 'way'), heldSince(f), failures));
  const pair = smaller(best(findings, ['portal-switch']), best(findings, HALVES));
  const read = findings.filter((f) => speaks(f, ['portal-switch', ...HALVES], true));
  const halves = afterFailures(pair, oldestOfPair(findings), failures);
  const hints = read.map((f) => afterFailures(smaller(best([f], WHOLE), 1), heldSince(f), failures));
  return [...ways, halves, ...hints].reduce<Level>(larger, 0);
}

/** What lies ahead of the clock is newer than nothing. */
const heldSince = (f: Dated): number => (f.isAhead ? Number.NEGATIVE_INFINITY : f.time);

/** When both halves were last known at their best: the older of the two. */
function oldestOfPair(findings: readonly Dated[]): number {
  const last = (about: Parameters<typeof best>[1]) => {
    const top = best(findings, about);
    const newest = newestOf(findings.filter((f) => best([f], about) === top));
    return newest ? heldSince(newest) : Number.NEGATIVE_INFINITY;
  };
  return Math.min(last(['portal-switch']), last(HALVES));
}

/** Documented arrivals end what stood in the way before them, so they count as long as there is anything of it. */
function arrivals(findings: readonly Dated[], now: number): readonly Dated[] {
  const hasFailures = findings.some((f) => claimOn(f, 'way')?.holds === false);
  const others = findings.filter((f) => !speaks(f, ['way'], true));
  if (!hasFailures && missing(others).length === 0 && caps(others, now).length === 0) return [];
  return findings.filter((f) => f.ground === 'documented' && speaks(f, ['way'], true));
}

type Found = {
  readonly effects: readonly Effect[];
  readonly failures: readonly Dated[];
  readonly fors: readonly Dated[];
  readonly lacking: readonly Dated[];
};

function doubtOf(findings: readonly Dated[], { effects, failures, fors, lacking }: Found): Doubt {
  if (effects.includes('unknown')) return fors.length > 0 ? 'disagree' : 'off-too-old';
  if (failures.length > 0 && fors.length > 0) return 'nothing-gets-through';
  if (failures.length > 0) return 'nothing-gets-through';
  if (lacking.length > 0 && fors.length > 0) return 'not-synced';
  if (findings.some((f) => f.age > PROOF_MS && speaks(f, WHOLE, true))) return 'too-old';
  const isHint = findings.some((f) => f.says.id === 'reset-unnamed' || f.says.id === 'reset-cloud-only');
  return isHint ? 'hints-only' : 'nothing-found';
}
