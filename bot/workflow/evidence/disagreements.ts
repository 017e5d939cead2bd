import { WHOLE } from './against.ts';
import { type Dated, levelOf, newestOf } from './dated.ts';
import type { Weighed } from './weigh.ts';

/** Pairs that can't both be so, the newest that speaks for it beside each that speaks against. One half missing is no contradiction. */
export function disagreements({ counted, against }: Weighed): readonly (readonly [Dated, Dated])[] {
  const fors = [...counted].filter((f) => !against.includes(f) && WHOLE.some((p) => levelOf(f, p) > 0));
  return against.flatMap((off) => {
    const one = newestOf(fors.filter((f) => isOfTheSame(f, off)));
    return one ? [[one, off] as const] : [];
  });
}

/** A claim about the way, the sync or the licence touches every other; a half only itself. */
function isOfTheSame(one: Dated, other: Dated): boolean {
  const wide = ['way', 'sync', 'licence'];
  const about = new Set(one.claims.filter((c) => c.holds).map((c) => c.about));
  return other.claims.some((c) => !c.holds && (about.has(c.about) || about.has('way') || wide.includes(c.about)));
}
