import type { EvidenceWord } from '../../../workflow/evidence/assessment.ts';
import { clientsIn } from '../../../workflow/evidence/clients.ts';
import { carrierOf } from '../../../workflow/evidence/from-log.ts';
import { licenceWord, STALE_SYNC_MS, syncWord } from '../../../workflow/evidence/from-tenant.ts';
import { known, type Observation, type ProbeFacts } from '../../../workflow/reading.ts';
import type { ProbeId } from '../../../workflow/vocabulary.ts';

/** What the tenant's readings can say of causes. */
export const READINGS = [
  'sync-fresh',
  'sync-stale',
  'client-present',
  'client-missing',
  'both-clients',
  'portal-on',
  'portal-off',
  'scope-none',
  'scope-some',
  'scope-all',
  'licence-present',
  'licence-missing',
  'admin-sspr-on',
  'admin-sspr-off',
  'reset-written-back',
  'reset-by-connect',
  'reset-cloud-only',
] as const;
export type ReadingId = (typeof READINGS)[number];

/** What was seen, as a word id that the cards turn into a sentence. */
export type Seen = {
  readonly probe: ProbeId;
  readonly says: EvidenceWord | { readonly id: 'admin-sspr-on' | 'admin-sspr-off' };
  /** ISO time of the reading. */
  readonly at: string;
};

/**
 * `isTrace`: it tells of something that once happened, such as the last sync, and not how it is now. A trace is older than a complaint
 * of today, so it takes away no cause that the complaint itself names or shows.
 */
export type Reading = { readonly id: ReadingId; readonly by: Seen; readonly isTrace: boolean };

/**
 * What the readings say. One that is unknown says nothing. Each rests on one fact: where Connect alone is there, sync runs in the service
 * that carries writeback, so a fresh one means that the service was up; a reset that was written back needed both halves and a living endpoint.
 */
export function readingsIn(observations: readonly Observation[], now: string): readonly Reading[] {
  const sync = known(observations, 'sync');
  const settings = known(observations, 'settings');
  const scope = known(observations, 'sspr-scope');
  const licence = known(observations, 'licence');
  const admins = known(observations, 'admin-sspr');
  const resets = known(observations, 'resets');
  const state = (probe: ProbeId, at: string, says: Seen['says'], ...ids: readonly ReadingId[]): readonly Reading[] =>
    ids.map((id) => ({ id, by: { probe, at, says }, isTrace: false }));
  return [
    ...(sync && !clientsIn(observations).includes('cloud-sync') ? ofSync(syncWord(sync.facts, now), sync.at) : []),
    ...(settings ? ofClient(settings.facts, settings.at) : []),
    ...(settings
      ? state(
          'settings',
          settings.at,
          { id: settings.facts.enablementForTenant ? 'settings-on' : 'settings-off' },
          settings.facts.enablementForTenant ? 'portal-on' : 'portal-off',
        )
      : []),
    ...(scope
      ? state('sspr-scope', scope.at, { id: 'scope', scope: scope.facts.scope }, ...ofScope(scope.facts.scope))
      : []),
    ...(licence ? ofLicence(licenceWord(licence.facts), licence.at) : []),
    ...(admins
      ? state(
          'admin-sspr',
          admins.at,
          { id: admins.facts.allowed ? 'admin-sspr-on' : 'admin-sspr-off' },
          admins.facts.allowed ? 'admin-sspr-on' : 'admin-sspr-off',
        )
      : []),
    ...(resets ? ofResets(resets.facts, resets.at, now) : []),
  ];
}

/** With cloud sync's box on, its agent carries the passwords: the field for Connect's client then says only whether both are there. */
function ofClient(facts: ProbeFacts['settings'], at: string): readonly Reading[] {
  const { passwordWritebackSupported: isThere, cloudProvisioningEnablementForTenant: hasOther } = facts;
  if (hasOther && !isThere) return [];
  if (hasOther)
    return [{ id: 'both-clients', by: { probe: 'settings', at, says: { id: 'cloud-box-on' } }, isTrace: false }];
  const id = isThere ? 'client-present' : 'client-missing';
  return [{ id, by: { probe: 'settings', at, says: { id } }, isTrace: false }];
}

function ofSync(says: EvidenceWord, at: string): readonly Reading[] {
  if (says.id === 'sync-off') return [];
  return [
    { id: says.id === 'sync-fresh' ? 'sync-fresh' : 'sync-stale', by: { probe: 'sync', at, says }, isTrace: true },
  ];
}

const ofScope = (scope: 'none' | 'selected' | 'all'): readonly ReadingId[] =>
  scope === 'none' ? ['scope-none'] : scope === 'all' ? ['scope-some', 'scope-all'] : ['scope-some'];

function ofLicence(says: EvidenceWord, at: string): readonly Reading[] {
  // Plans that only rooms and shared devices carry, or that nobody has, leave the question open.
  if (says.id === 'licence-shared-only' || says.id === 'licence-unassigned') return [];
  const id = says.id === 'licence-present' ? 'licence-present' : 'licence-missing';
  return [{ id, by: { probe: 'licence', at, says }, isTrace: false }];
}

function ofResets({ when, agent, writtenBack }: ProbeFacts['resets'], at: string, now: string): readonly Reading[] {
  if (when === null || Date.parse(now) - Date.parse(when) > STALE_SYNC_MS) return [];
  const carrier = carrierOf(agent);
  // An entry that names no agent, or one that no page knows, rules nothing in or out.
  if (carrier === 'unnamed' || carrier === 'other') return [];
  const says = { id: writtenBack ? 'reset-written-back' : 'reset-cloud-only', agent } as const;
  const trace = (id: ReadingId): Reading => ({ id, by: { probe: 'resets', at, says }, isTrace: true });
  if (!writtenBack) return [trace('reset-cloud-only')];
  // What another client carried says nothing of Connect's service.
  return [trace('reset-written-back'), ...(carrier === 'connect-half' ? [trace('reset-by-connect')] : [])];
}
