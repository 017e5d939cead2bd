import type { SignKind } from './evidence.ts';
import type { CauseId } from './list/index.ts';
import type { Ranked, TakenAway } from './rank.ts';

/**
 * Where a card begins: at the one that stands out; at two that lie close, with the question that tells them apart; or with one good
 * question, where nothing stands out.
 */
export type Choice =
  | { readonly kind: 'one'; readonly first: Ranked }
  | { readonly kind: 'two'; readonly first: Ranked; readonly second: Ranked }
  | { readonly kind: 'none'; readonly denied?: CauseId };

/** Below this nothing was really told. */
const LEAST = 2;
const CLOSE = 0.5;
/** A code has its causes in their order; what a person says, a text or an output may point two ways. */
const TELLING: readonly SignKind[] = ['named', 'fits', 'text', 'output'];

/** By so much what the person names must be ahead of all that is left, for the reading against it to be the answer. */
const AHEAD = 2;
const OUTRIGHT: readonly SignKind[] = ['named', 'text'];

/** @param ruledOut what spoke for a cause and doesn't count; one that is named and that a reading denies is told of as `denied` */
export function choose(ranked: readonly Ranked[], ruledOut: readonly TakenAway[] = []): Choice {
  const [first, second] = ranked;
  const denied = deniedAmong(ruledOut);
  if (denied && denied.score - (first?.score ?? 0) > AHEAD) return { kind: 'none', denied: denied.cause.id };
  if (!first || first.score < LEAST) return { kind: 'none' };
  const isClose = second !== undefined && first.score - second.score < CLOSE;
  const areTold = [first, second].every((one) => one && TELLING.includes(one.sign.kind));
  return second && isClose && areTold ? { kind: 'two', first, second } : { kind: 'one', first };
}

function deniedAmong(ruledOut: readonly TakenAway[]): Ranked | undefined {
  const told = ruledOut.flatMap(({ by, told: one }) => (typeof by === 'object' && 'probe' in by && one ? [one] : []));
  return told.filter(({ sign }) => OUTRIGHT.includes(sign.kind)).sort((a, b) => b.score - a.score)[0];
}
