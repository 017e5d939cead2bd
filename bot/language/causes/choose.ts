import type { SignKind } from './evidence.ts';
import type { Ranked } from './rank.ts';

/**
 * Where a card begins: at the one that stands out; at two that lie close, with the question that tells them apart; or with one good
 * question, where nothing stands out.
 */
export type Choice =
  | { readonly kind: 'one'; readonly first: Ranked }
  | { readonly kind: 'two'; readonly first: Ranked; readonly second: Ranked }
  | { readonly kind: 'none' };

/** Below this nothing was really told. */
const LEAST = 2;
const CLOSE = 0.5;
/** A code has its causes in their order; what a person says, a text or an output may point two ways. */
const TELLING: readonly SignKind[] = ['named', 'fits', 'text', 'output'];

export function choose(ranked: readonly Ranked[]): Choice {
  const [first, second] = ranked;
  if (!first || first.score < LEAST) return { kind: 'none' };
  const isClose = second !== undefined && first.score - second.score < CLOSE;
  const areTold = [first, second].every((one) => one && TELLING.includes(one.sign.kind));
  return second && isClose && areTold ? { kind: 'two', first, second } : { kind: 'one', first };
}
