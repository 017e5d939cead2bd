import type { ProbeFacts } from '../reading.ts';
import { HOUR_MS } from '../time/durations.ts';
import type { EvidenceWord } from './assessment.ts';
import { proves } from './finding.ts';
import type { Part } from './part.ts';

/** Sync older than this hints at a server that is down. Microsoft's default cycle is 30 minutes; three hours is our own limit. */
export const STALE_SYNC_MS = 3 * HOUR_MS;

export function syncWord(facts: ProbeFacts['sync'], now: string): EvidenceWord {
  if (facts.enabled !== true) return { id: 'sync-off' };
  const age = facts.lastSync ? Date.parse(now) - Date.parse(facts.lastSync) : Number.POSITIVE_INFINITY;
  return { id: age > STALE_SYNC_MS ? 'sync-stale' : 'sync-fresh', lastSync: facts.lastSync };
}

export function licenceWord(facts: ProbeFacts['licence']): EvidenceWord {
  if (facts.plans.length === 0) return { id: 'licence-missing' };
  if (facts.sharedDevicesOnly) return { id: 'licence-shared-only' };
  return { id: facts.assigned === 0 ? 'licence-unassigned' : 'licence-present' };
}

const read = (at: string) => ({ at, ground: 'documented', count: 1 }) as const;

/** `says` is drawn anew at each look, since sync grows stale while nobody reads. */
export function fromSync(facts: ProbeFacts['sync'], at: string): readonly Part[] {
  return [{ ...read(at), key: 'sync', says: syncWord(facts, at), claims: [proves('sync', facts.enabled === true)] }];
}

export function fromLicence(facts: ProbeFacts['licence'], at: string): readonly Part[] {
  const claims = [proves('licence', facts.plans.length > 0)];
  return [{ ...read(at), key: 'licence', says: licenceWord(facts), claims }];
}

export function fromScope({ scope }: ProbeFacts['sspr-scope'], at: string): readonly Part[] {
  const claims = [proves('reset-scope', scope !== 'none')];
  return [
    { ...read(at), ground: 'inferred', meaning: 'resetScope', key: 'scope', says: { id: 'scope', scope }, claims },
  ];
}

/** Counted for nothing but a bound: *Probably* at most where it reads 5. */
export function fromConnectivity({ code }: ProbeFacts['connectivity'], at: string): readonly Part[] {
  return [
    {
      ...read(at),
      ground: 'inferred',
      meaning: 'noCapableAgent',
      key: 'number',
      says: { id: 'connectivity', code },
      claims: [],
    },
  ];
}

/** That an agent runs doesn't say that it writes passwords back; that none runs says that it can't. */
export function fromAgents({ active, inactive }: ProbeFacts['agents'], at: string): readonly Part[] {
  return [{ ...read(at), key: 'agents', says: { id: 'agents', active, inactive }, claims: [] }];
}

export function fromJobs({ jobs }: ProbeFacts['sync-jobs'], at: string): readonly Part[] {
  const lastRun =
    jobs
      .flatMap((j) => j.lastRun ?? [])
      .toSorted()
      .at(-1) ?? null;
  return [{ ...read(at), key: 'jobs', says: { id: 'sync-jobs', count: jobs.length, lastRun }, claims: [] }];
}
