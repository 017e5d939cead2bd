import { AHEAD_MS } from '../time/within.ts';
import { MANY_FAILURES, MANY_FAILURES_MS, PROOF_MS, SINGLE_FAILURE_MS, SYNC_SILENT_MS } from './bounds.ts';
import { claimOn, type Dated, type Level, newestOf, smaller, speaks } from './dated.ts';

/** Tries that found no way through and that no documented arrival has answered since. */
export function openFailures(findings: readonly Dated[]): readonly Dated[] {
  const arrived = findings.filter((f) => f.ground === 'documented' && !f.isAhead && speaks(f, ['way'], true));
  const last = newestOf(arrived)?.time ?? Number.NEGATIVE_INFINITY;
  return findings.filter((f) => isFailure(f) && (f.isAhead || f.time >= last));
}

const isFailure = (f: Dated): boolean => claimOn(f, 'way')?.holds === false && claimOn(f, 'way')?.force === 'supports';

const sum = (failures: readonly Dated[]): number => failures.reduce((n, f) => n + f.count, 0);

/**
 * What open failures leave of a support that was true at `time`. Measured from the support, not from now, so that waiting alone
 * never makes surer: many of them after it end it, one lowers it; before it, they lower it as long as they speak.
 */
export function afterFailures(level: Level, time: number, failures: readonly Dated[]): Level {
  const after = failures.filter((f) => f.isAhead || f.time > time);
  if (sum(after) >= MANY_FAILURES) return 0;
  if (after.length > 0) return smaller(level, 1);
  const week = failures.filter((f) => f.time > time - MANY_FAILURES_MS);
  const isLowered = sum(week) >= MANY_FAILURES || week.some((f) => f.time > time - SINGLE_FAILURE_MS);
  return isLowered ? smaller(level, 1) : level;
}

/** Without these nothing is written back, whatever the switches say: each takes a step of certainty. */
export function missing(findings: readonly Dated[]): readonly Dated[] {
  const lacks = (f: Dated) => claimOn(f, 'sync')?.holds === false || claimOn(f, 'licence')?.holds === false;
  return beyondProof(findings).filter(lacks);
}

/** What makes *Probably* at most. */
export function caps(findings: readonly Dated[], now: number): readonly Dated[] {
  return beyondProof(findings).filter((f) => isCap(f, now, findings));
}

/** Without what a documented proof of the whole way has answered since. */
function beyondProof(findings: readonly Dated[]): readonly Dated[] {
  const isProof = (f: Dated) => f.ground === 'documented' && !f.isAhead && claimOn(f, 'way')?.force === 'proves';
  const proof = newestOf(findings.filter((f) => isProof(f) && speaks(f, ['way'], true)));
  return proof ? findings.filter((f) => f.isAhead || f.time >= proof.time) : findings;
}

function isCap(f: Dated, now: number, findings: readonly Dated[]): boolean {
  const { says } = f;
  switch (says.id) {
    case 'sync-fresh':
    case 'sync-stale': {
      const last = says.lastSync ? Date.parse(says.lastSync) : Number.NEGATIVE_INFINITY;
      return now - last > SYNC_SILENT_MS || last > f.time + AHEAD_MS;
    }
    case 'connectivity':
      return says.code === 5;
    case 'licence-shared-only':
      return true;
    case 'agents':
      // Where cloud sync carries the passwords, somebody must be there to carry them.
      return says.active === 0 && says.inactive > 0 && findings.some((one) => isCarriedBySync(one, f));
    default:
      return false;
  }
}

const isCarriedBySync = (f: Dated, agents: Dated): boolean =>
  speaks(f, ['cloud-sync-half'], true) && f.time > agents.time - PROOF_MS;
