import type { Evidence, Observation } from '../reading.ts';
import type { WritebackTest } from '../resets/writeback-test.ts';
import { AHEAD_MS } from '../time/within.ts';
import type { Finding } from './finding.ts';

/** The newest finding of each key. Bounded, whatever a trail holds: keys are few, and of those with a time the newest stay. */
export type Findings = ReadonlyMap<string, Finding>;

/** All that is kept of a tenant to tell by how it stands. */
export type Kept = {
  /** The newest look of each probe. */
  readonly evidence: Evidence;
  /** All that may be claimed of the tenant, the newest of each kind. */
  readonly findings: Findings;
  /** The newest guided tests, oldest first. */
  readonly tests: readonly WritebackTest[];
};

/** The newest look of each probe, without who took it. */
export const observationsOf = (evidence: Evidence): readonly Observation[] =>
  Object.values(evidence).map(({ observation }) => observation);

/** How many findings of one kind stay whose key holds a time or a word of the log. */
const MOST = { 'resets failed': 100, 'resets reset': 20, 'policy-log': 5 } as const;

/**
 * The findings after more of them. The same ones in any order give the same: of one key the newest true time stays, and of equal
 * ones the one that says most and was read last.
 */
export function withFindings(findings: Findings, fresh: readonly Finding[]): Findings {
  if (fresh.length === 0) return findings;
  const next = new Map(findings);
  for (const one of fresh) {
    const key = isAheadOfItself(one) ? `${one.key} ahead` : one.key;
    const held = next.get(key);
    next.set(key, held && isBefore(one, held) ? held : one);
  }
  return bounded(next, fresh);
}

/** Its time lies ahead of the moment it was read: kept apart, so that it never stands in front of one with a true time. */
export const isAheadOfItself = ({ at, learnedAt }: Finding): boolean =>
  Date.parse(at) > Date.parse(learnedAt) + AHEAD_MS;

/**
 * An order without ties between different findings: by time, and at the same moment what speaks against goes before, so that of two
 * readings that disagree the less comfortable one stays.
 */
function isBefore(one: Finding, other: Finding): boolean {
  const time = Date.parse(one.at) - Date.parse(other.at);
  if (time !== 0) return time < 0;
  const [a, b] = [rank(one), rank(other)];
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

function rank(f: Finding): readonly (number | string)[] {
  const isAgainst = f.claims.some((c) => !c.holds) ? 1 : 0;
  return [isAgainst, f.count, Date.parse(f.learnedAt), f.by.objectId, JSON.stringify(f.says)];
}

function bounded(findings: Map<string, Finding>, fresh: readonly Finding[]): Findings {
  for (const [prefix, most] of Object.entries(MOST)) {
    if (!fresh.some(({ key }) => key.startsWith(prefix))) continue;
    const of = [...findings].filter(([key]) => key.startsWith(prefix));
    if (of.length <= most) continue;
    const newestFirst = of.toSorted(([, a], [, b]) => (isBefore(a, b) ? 1 : -1));
    for (const [key] of newestFirst.slice(most)) findings.delete(key);
  }
  return findings;
}
