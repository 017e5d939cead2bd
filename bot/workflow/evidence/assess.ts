import type { CarriedOut } from '../planning/moved-away.ts';
import type { ProbeId } from '../vocabulary.ts';
import type { Assessment, EvidenceItem, EvidenceWord } from './assessment.ts';
import { type Dated, dated, newestOf, speaks } from './dated.ts';
import { disagreements } from './disagreements.ts';
import { syncWord } from './from-tenant.ts';
import { fromTests } from './from-tests.ts';
import type { Kept } from './keep.ts';
import { sinceChanges } from './since-changes.ts';
import { together } from './together.ts';
import { unknownItems } from './unknown.ts';
import { type Weighed, weigh } from './weigh.ts';
import { UNLOCK, weighUnlock } from './weigh-unlock.ts';

/**
 * What the evidence says at `now` (ISO, UTC): a verdict for writeback and one for unlocking, with all that they rest on. Every
 * finding is a set of claims about single propositions (design, "Status is evidence"); nothing here reads or remembers anything. Where
 * the changes that were made here are known, they count too: what one of them took the ground from speaks no more.
 */
export function assess(kept: Kept & { readonly changes?: ReadonlyMap<string, CarriedOut> }, now: string): Assessment {
  const at = Date.parse(now);
  const tests = fromTests(kept.tests);
  const seen = [...kept.findings.values()].filter((f) => !tests.some((t) => f.source === 'resets' && f.at === t.at));
  const all = [...seen, ...tests].map((f) => dated(f, at));
  const findings = sinceChanges(all, kept.changes?.values() ?? []);
  const whole = weigh(findings, at);
  const unlock = weighUnlock(findings, whole);
  const unknown = unknownItems(kept);
  const settings = unknown.find((e) => e.source === 'settings');
  const counted = [...whole.counted].filter((f) => !f.isAhead);
  const reader = newestOf(counted.map((f) => ({ ...f, time: Date.parse(f.learnedAt) })));
  const proof = newestOf(all.filter(isProof));
  const change = newestOf(findings.filter((f) => f.says.id === 'policy-changed'));
  const show = (of: Weighed) => (f: Dated) => itemOf(f, of, now);
  const isOfUnlock = (f: Dated) => speaks(f, UNLOCK, true) || speaks(f, UNLOCK, false);
  return {
    writeback: whole.verdict,
    unlock: unlock.verdict,
    evidence: [...together(findings.filter((f) => !isUnlockAlone(f)).map(show(whole))), ...unknown],
    unlockEvidence: [...findings.filter(isOfUnlock).map(show(unlock)), ...(settings ? [settings] : [])],
    contradictions: disagreements(whole).map(([one, two]) => [show(whole)(one), show(whole)(two)]),
    because: whole.verdict === 'on' || whole.verdict === 'off' ? null : becauseOf(settings?.says, kept),
    doubt: whole.doubt,
    lastProof: proof ? show(whole)(proof) : null,
    changedSince: change && (!proof || change.time > proof.time) ? show(whole)(change) : null,
    gatheredAt: reader?.learnedAt ?? null,
    gatheredBy: reader?.by ?? null,
  };
}

/** A password that the log says was carried on-premises. */
const isProof = (f: Dated): boolean =>
  f.ground === 'documented' && !f.isAhead && f.claims.some((c) => c.about === 'way' && c.holds && c.force === 'proves');

const isUnlockAlone = (f: Dated): boolean =>
  f.source === 'settings' && speaks(f, UNLOCK, true) !== speaks(f, UNLOCK, false);

function becauseOf(says: EvidenceWord | undefined, kept: Kept): Assessment['because'] {
  if (says?.id === 'unknown') return says.because;
  return Object.keys(kept.evidence).length === 0 ? 'not-read-yet' : null;
}

function itemOf(finding: Dated, { counted }: Weighed, now: string): EvidenceItem {
  const { source, at, learnedAt, by, ground, meaning, claims, isAhead } = finding;
  return {
    source,
    says: saysNow(finding.says, now),
    at,
    learnedAt,
    by,
    ground,
    claims,
    isAhead,
    isCounted: counted.has(finding),
    speaksFor: sideOf(finding),
    ...(meaning ? { meaning } : {}),
  };
}

/** Sync grows stale while nobody looks. */
const saysNow = (says: EvidenceWord, now: string): EvidenceWord =>
  says.id === 'sync-fresh' || says.id === 'sync-stale'
    ? syncWord({ enabled: true, lastSync: says.lastSync }, now)
    : says;

function sideOf({ claims }: Dated): EvidenceItem['speaksFor'] {
  if (claims.some((c) => !c.holds && c.about !== 'cloud-sync-box')) return 'off';
  return claims.some((c) => c.holds) ? 'on' : 'neither';
}

/** The probes whose readings make a status; the others belong to readiness. */
export const STATUS_PROBES = [
  'settings',
  'connectivity',
  'audit',
  'resets',
  'policy-log',
  'sync',
  'licence',
  'sspr-scope',
  'agents',
  'sync-jobs',
] as const satisfies readonly ProbeId[];
