import type { SignKind } from './evidence.ts';
import type { CauseId } from './list/index.ts';
import { isByReading, type Ranked, type TakenAway } from './rank.ts';

/**
 * Where a card begins: at the one that stands out; at two that lie close, with the question that tells them apart; or with one good
 * question, where nothing stands out.
 */
export type Choice =
  | { readonly kind: 'one'; readonly first: Ranked }
  | { readonly kind: 'two'; readonly first: Ranked; readonly second: Ranked }
  | { readonly kind: 'none'; readonly denied?: Denied };

/** A cause that a reading denies; `isQuoted`: by a sentence of a screen, and not by the person's own words. */
export type Denied = { readonly cause: CauseId; readonly isQuoted: boolean };

/** Below this nothing was really told. */
const LEAST = 2;
/** What only resembles complaints must do so clearly. */
const LEAST_LIKE = 4;
const CLOSE = 0.5;
/** A code has its causes in their order; what a person says, a text or an output may point two ways. */
const TELLING: readonly SignKind[] = ['named', 'fits', 'text', 'output'];

/** What is left by these alone leads nowhere that the person spoke of. */
const FAINT: readonly SignKind[] = ['hint', 'reading', 'topic'];
const OUTRIGHT: readonly SignKind[] = ['named', 'text'];
/** What resembles complaints of one cause alone names it too. */
const SURELY = 6;
/** So much was said of it that the person must hear why it isn't looked into, though they didn't name it. */
const TOLD_ENOUGH = 4;

/** @param ruledOut what spoke for a cause and doesn't count; one that is named and that a reading denies is told of as `denied` */
export function choose(ranked: readonly Ranked[], ruledOut: readonly TakenAway[] = []): Choice {
  const [first, second] = ranked;
  const denied = deniedAmong(ruledOut);
  const isLeft =
    first !== undefined && first.score >= LEAST && !FAINT.includes(first.sign.kind) && !isSmall(first, denied);
  if (denied && !isLeft) return { kind: 'none', denied: asDenied(denied) };
  if (!first || first.score < (first.sign.kind === 'likeness' ? LEAST_LIKE : LEAST)) {
    const told = deniedByReadings(ruledOut).find(({ score }) => score >= TOLD_ENOUGH);
    return { kind: 'none', ...(told ? { denied: asDenied(told) } : {}) };
  }
  const isClose = second !== undefined && first.score - second.score < CLOSE;
  const areTold = [first, second].every((one) => one && TELLING.includes(one.sign.kind));
  return second && isClose && areTold ? { kind: 'two', first, second } : { kind: 'one', first };
}

/** What words tell a little of, beside what they clearly name and a reading denies, is no more than that one's leavings. */
const SMALL: readonly SignKind[] = ['fits', 'named', 'likeness'];
const isSmall = (first: Ranked, denied: Ranked | undefined): boolean =>
  denied !== undefined && SMALL.includes(first.sign.kind) && denied.score > 2 * first.score;

const asDenied = ({ cause, sign }: Ranked): Denied => ({ cause: cause.id, isQuoted: sign.kind === 'text' });

/** What speaks for causes that a reading of the tenant denies, the most first. */
const deniedByReadings = (ruledOut: readonly TakenAway[]): readonly Ranked[] =>
  ruledOut
    .filter(isByReading)
    .flatMap(({ told }) => told ?? [])
    .sort((a, b) => b.score - a.score);

const deniedAmong = (ruledOut: readonly TakenAway[]): Ranked | undefined =>
  deniedByReadings(ruledOut).find(
    ({ sign: { kind, weight } }) => OUTRIGHT.includes(kind) || (kind === 'likeness' && weight >= SURELY),
  );
