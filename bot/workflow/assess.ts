import type { Assessment, EvidenceItem, EvidenceWord } from './assessment.ts';
import type { TenantState } from './change.ts';
import { evidenceItems, unlockItems } from './evidence.ts';
import type { ProbeId, Verdict } from './vocabulary.ts';

const DAY_MS = 86_400_000;

/**
 * What the evidence says, at `now`. A strong reading is the portal's own settings object, at most a day old. An older "on" is only
 * *probably on*, an older "off" proves nothing. Weaker sources alone never make more than *probably on*. Contradictions lower the
 * verdict and are shown.
 */
export function assess(state: TenantState, now: string): Assessment {
  const evidence = evidenceItems(state, now);
  const unlockEvidence = unlockItems(state, now);
  const contradictions = contradictionsOf(evidence);
  const writeback = verdictOf(evidence, contradictions.length > 0, now);
  const newest = newestOf(evidence);
  const settingsUnknown = evidence.find((e) => e.says.id === 'unknown' && e.source === 'settings');
  const because = settingsUnknown?.says.id === 'unknown' ? settingsUnknown.says.because : 'not-read-yet';
  return {
    writeback,
    unlock: unlockVerdict(writeback, unlockEvidence, now),
    evidence,
    unlockEvidence,
    contradictions,
    because: writeback === 'unknown' ? because : null,
    gatheredAt: newest?.at ?? null,
    gatheredBy: newest?.by ?? null,
  };
}

function verdictOf(evidence: readonly EvidenceItem[], isContradicted: boolean, now: string): Verdict {
  const strong = evidence.filter((e) => e.weight === 'strong');
  const freshStrong = strong.filter((e) => isWithinADay(e.at, now));
  if (freshStrong.some((e) => e.speaksFor === 'off')) return 'off';
  if (freshStrong.some((e) => e.speaksFor === 'on')) return isContradicted ? 'probably-on' : 'on';
  const counted = evidence.filter((e) => e.weight !== 'shown-only' && e.speaksFor !== 'neither');
  const newest = newestOf(counted);
  if (!newest) return 'unknown';
  if (newest.speaksFor === 'on') return isContradicted ? 'unknown' : 'probably-on';
  // A settings reading that is older than a day proves no "off"; a Disable event or the server's own word does.
  return newest.weight === 'supporting' ? 'off' : 'unknown';
}

function unlockVerdict(writeback: Verdict, items: readonly EvidenceItem[], now: string): Verdict {
  const newest = newestOf(items.filter((e) => e.speaksFor !== 'neither'));
  if (writeback === 'off') return 'off';
  if (!newest) return 'unknown';
  if (newest.speaksFor === 'off') return isWithinADay(newest.at, now) ? 'off' : 'unknown';
  return writeback === 'on' && isWithinADay(newest.at, now) ? 'on' : 'probably-on';
}

/** Pairs that can't both be so: a setting that is on beside something without which nothing is written back. */
function contradictionsOf(evidence: readonly EvidenceItem[]): readonly (readonly [EvidenceItem, EvidenceItem])[] {
  const on = newestOf(evidence.filter((e) => e.speaksFor === 'on'));
  if (!on) return [];
  return evidence.filter((e) => isAgainst(e, on)).map((e) => [on, e] as const);
}

const BLOCKERS: readonly EvidenceWord['id'][] = ['sync-off', 'licence-missing'];

function isAgainst(item: EvidenceItem, on: EvidenceItem): boolean {
  if (BLOCKERS.includes(item.says.id)) return true;
  // The server half may be on while the portal's switch is off: that is one half missing, no contradiction.
  if (item.says.id === 'settings-off' && isServerHalf(on.says)) return false;
  const isOtherSource = item.source !== on.source;
  return isOtherSource && item.speaksFor === 'off' && item.weight !== 'shown-only' && item.at > on.at;
}

function isServerHalf(says: EvidenceWord): boolean {
  return says.id === 'audit-enabled' || (says.id === 'attested' && says.what === 'server-says-on');
}

function newestOf(items: readonly EvidenceItem[]): EvidenceItem | undefined {
  return items.reduce<EvidenceItem | undefined>((a, b) => (!a || b.at > a.at ? b : a), undefined);
}

function isWithinADay(at: string, now: string): boolean {
  return Date.parse(now) - Date.parse(at) <= DAY_MS;
}

/** The probes whose readings make a status; the others belong to readiness. */
export const STATUS_PROBES = [
  'settings',
  'connectivity',
  'audit',
  'resets',
  'sync',
  'licence',
  'sspr-scope',
] as const satisfies readonly ProbeId[];
