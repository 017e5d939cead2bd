import { AHEAD_MS } from '../time/within.ts';
import { FRESH_MS, PROOF_MS } from './bounds.ts';
import type { Claim, Finding, Proposition } from './finding.ts';
import { isAheadOfItself } from './keep.ts';

/** A finding at the moment of weighing. `time` in milliseconds; one that lies ahead counts as of when it was learned. */
export type Dated = Finding & { readonly time: number; readonly isAhead: boolean; readonly age: number };

/** How sure a finding still makes: 2 certain, 1 probable, 0 not any more. */
export type Level = 0 | 1 | 2;

export function dated(finding: Finding, now: number): Dated {
  const at = Date.parse(finding.at);
  const isAhead = isAheadOfItself(finding) || at > now + AHEAD_MS;
  const time = isAhead ? Math.min(Date.parse(finding.learnedAt), now) : at;
  return { ...finding, time, isAhead, age: now - time };
}

export function claimOn(finding: Finding, about: Proposition): Claim | undefined {
  return finding.claims.find((claim) => claim.about === about);
}

export const speaks = (finding: Finding, about: readonly Proposition[], holds: boolean): boolean =>
  finding.claims.some((claim) => claim.holds === holds && about.includes(claim.about));

/** What a finding still makes of a proposition that it claims to hold. Time only ever takes from it. */
export function levelOf(finding: Dated, about: Proposition): Level {
  const claim = claimOn(finding, about);
  if (!claim?.holds || finding.age > PROOF_MS) return 0;
  const isCertain = claim.force === 'proves' && finding.ground !== 'word' && !finding.isAhead;
  return isCertain && finding.age <= FRESH_MS ? 2 : 1;
}

export function best(findings: readonly Dated[], about: readonly Proposition[]): Level {
  return findings.reduce<Level>((most, f) => about.reduce<Level>((m, p) => larger(m, levelOf(f, p)), most), 0);
}

export const larger = (a: Level, b: Level): Level => (a > b ? a : b);
export const smaller = (a: Level, b: Level): Level => (a < b ? a : b);

export function newestOf<T extends { readonly time: number }>(findings: readonly T[]): T | undefined {
  return findings.reduce<T | undefined>((a, b) => (!a || b.time > a.time ? b : a), undefined);
}
