import { FRESH_MS, PROOF_MS } from './bounds.ts';
import { claimOn, type Dated, newestOf, speaks } from './dated.ts';
import type { Proposition } from './finding.ts';
import { takesBack } from './part.ts';

/** The propositions that make writeback as a whole. */
export const HALVES = ['connect-half', 'cloud-sync-half'] as const satisfies readonly Proposition[];
export const WHOLE = ['portal-switch', 'way', ...HALVES] as const satisfies readonly Proposition[];

/**
 * What one finding that says *off* leaves of the whole. `off`: nothing newer speaks; `at-most-probably`: an inferred reading or
 * another client stands beside it, or whoever said it says the opposite now; `unknown`: only hints are newer, or it is too old itself.
 */
export type Effect = 'off' | 'unknown' | 'at-most-probably';

/** Everything that says of itself that writeback is off, and that nothing documented has answered since. */
export function unanswered(
  findings: readonly Dated[],
): readonly { readonly finding: Dated; readonly effect: Effect }[] {
  return findings.flatMap((finding) => {
    if (!isOff(finding) || answersTo(finding, findings).length > 0) return [];
    return [{ finding, effect: effectOf(finding, findings) }];
  });
}

export const isOff = (finding: Dated): boolean =>
  finding.claims.some((c) => !c.holds && c.force === 'proves' && WHOLE.some((p) => p === c.about));

/**
 * The newer findings that settle it: documented and for, of the same half, of another client, or of the whole way. What a person's
 * hands brought, and what lies ahead of the clock, settles nothing. A reading of the portal speaks for a day: what came later than
 * that isn't measured by it. An admin's word gives way to any reading.
 */
export function answersTo(off: Dated, findings: readonly Dated[]): readonly Dated[] {
  if (off.isAhead) return [];
  return findings.filter((one) => {
    if (one.isAhead || one.time <= off.time || !isFor(one, off)) return false;
    if (one.ground === 'documented') return true;
    if (off.ground === 'word') return one.ground === 'inferred';
    return off.ground === 'inferred' && one.ground === 'inferred' && one.time > off.time + FRESH_MS;
  });
}

/** Whether one finding speaks for what the other denies: a half says nothing of the portal's switch. */
function isFor(one: Dated, off: Dated): boolean {
  const isOfSwitch = claimOn(off, 'portal-switch') !== undefined;
  return speaks(one, isOfSwitch ? ['portal-switch', 'way'] : ['way', ...HALVES], true);
}

function effectOf(off: Dated, findings: readonly Dated[]): Effect {
  const others = findings.filter((f) => f !== off);
  if (off.isAhead) return effectAhead(off, others);
  if (isOfConnectOnly(off) && others.some((f) => isCloudSync(f, off))) return 'at-most-probably';
  const newer = others.filter((f) => (f.isAhead || f.time > off.time) && isFor(f, off));
  if (newer.some((f) => !f.isAhead && (isReadOn(f) || takesBack(f, off)))) return 'at-most-probably';
  if (newer.length > 0) return 'unknown';
  const isSaid = off.ground === 'word';
  if (isSaid && others.some((f) => isReadOn(f) && f.time > off.time - FRESH_MS)) return 'at-most-probably';
  return off.age <= (off.ground === 'inferred' ? FRESH_MS : PROOF_MS) ? 'off' : 'unknown';
}

/** What can't be placed in time lowers a fresh reading or proof, where that is the newest there is; any hint after it leaves all open. */
function effectAhead(off: Dated, others: readonly Dated[]): Effect {
  const fors = others.filter((f) => isFor(f, off));
  const newest = newestOf(fors);
  return newest && isFreshOn(newest) && !fors.some((f) => f.isAhead) ? 'at-most-probably' : 'unknown';
}

/** The portal's own reading, or a proof of the whole way. */
const isReadOn = (f: Dated): boolean =>
  f.ground !== 'word' && f.claims.some((c) => c.holds && c.force === 'proves' && WHOLE.some((p) => p === c.about));

const isFreshOn = (f: Dated): boolean => isReadOn(f) && !f.isAhead && f.age <= FRESH_MS;

const isOfConnectOnly = (f: Dated): boolean => f.claims.every((c) => c.about === 'connect-half');

/** What keeps a missing Connect half from being an objection. */
export function besides(findings: readonly Dated[]): readonly Dated[] {
  const offs = findings.filter((f) => isOff(f) && isOfConnectOnly(f));
  return findings.filter((f) => offs.some((off) => isCloudSync(f, off)));
}

/** Signs that cloud sync serves this tenant: then what Connect lacks is no objection. */
function isCloudSync(f: Dated, off: Dated): boolean {
  if (f.time < off.time - PROOF_MS) return false;
  const hasAgents = f.says.id === 'agents' && f.says.active > 0;
  return speaks(f, ['cloud-sync-half'], true) || (hasAgents && off.ground === 'inferred');
}
