import type { Verdict } from '../vocabulary.ts';
import { FRESH_MS } from './bounds.ts';
import { claimOn, type Dated, type Level, levelOf, newestOf, smaller, speaks } from './dated.ts';
import { afterFailures, openFailures } from './obstacles.ts';
import type { Weighed } from './weigh.ts';

/** Unlocking without a reset: its switch, a client that can, users in scope, and the way that a reset takes too. */
export const UNLOCK = ['unlock-switch', 'client-can-unlock', 'reset-scope'] as const;

/** What the same findings say of unlocking. `whole` is the verdict on writeback itself, without which nothing is unlocked. */
export function weighUnlock(findings: readonly Dated[], whole: Weighed): Weighed {
  const proof = newestOf(findings.filter((f) => f.says.id === 'unlock-event' && !f.isAhead));
  const offs = findings.filter((f) => isAgainst(f) && !(proof && proof.time > f.time));
  const fors = findings.filter((f) => levelOf(f, 'unlock-switch') > 0);
  const verdict = verdictOf(findings, { offs, fors, whole });
  const counted = new Set([...offs, ...fors, ...(proof ? [proof] : [])]);
  return {
    verdict,
    doubt: verdict === 'unknown' ? whole.doubt : null,
    counted,
    against: offs,
    isDenied: offs.length > 0,
  };
}

const isAgainst = (f: Dated): boolean => UNLOCK.some((p) => claimOn(f, p)?.holds === false);

function verdictOf(
  findings: readonly Dated[],
  { offs, fors, whole }: { readonly offs: readonly Dated[]; readonly fors: readonly Dated[]; readonly whole: Weighed },
): Verdict {
  if (whole.verdict === 'off') return 'off';
  const isNow = (f: Dated) => f.age <= FRESH_MS && !f.isAhead && !isAnsweredByHint(f, fors);
  if (offs.some(isNow)) return 'off';
  if (offs.length > 0) return 'unknown';
  const failures = openFailures(findings);
  const levels = fors.map((f) => bounded(afterFailures(levelOf(f, 'unlock-switch'), f.time, failures), f, whole));
  return (['unknown', 'probably-on', 'on'] as const)[Math.max(0, ...levels) as Level];
}

/** What speaks for it, and is newer than what speaks against, leaves no flat *off*, whatever it rests on. */
const isAnsweredByHint = (off: Dated, fors: readonly Dated[]): boolean =>
  fors.some((f) => f.isAhead || f.time > off.time);

/** The switch as read is worth no more than writeback as a whole; an unlock in the log came through by itself. */
function bounded(level: Level, finding: Dated, whole: Weighed): Level {
  const most: Level = whole.verdict === 'on' ? 2 : whole.verdict === 'probably-on' ? 1 : 0;
  const isProof = finding.ground === 'documented' && speaks(finding, ['unlock-switch'], true);
  if (!isProof || (whole.isDenied && most === 0)) return smaller(level, most);
  return whole.against.length > 0 ? smaller(level, 1) : level;
}
