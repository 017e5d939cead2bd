import type { EvidenceWord } from '../../workflow/evidence/assessment.ts';
import { carrierOf } from '../../workflow/evidence/from-log.ts';
import { licenceWord, STALE_SYNC_MS, syncWord } from '../../workflow/evidence/from-tenant.ts';
import { known, type Observation, type ProbeFacts } from '../../workflow/reading.ts';
import type { ProbeId } from '../../workflow/vocabulary.ts';
import type { CauseId, ProblemId } from './problems.ts';

/** What was seen, as a word id that the cards turn into a sentence. */
export type Seen = {
  readonly probe: ProbeId;
  readonly says: EvidenceWord | { readonly id: 'admin-sspr-on' | 'admin-sspr-off' };
  /** ISO time of the reading. */
  readonly at: string;
};

type Finding = {
  readonly tells: 'out' | 'in';
  readonly problem: ProblemId;
  readonly cause: CauseId;
  readonly by: Seen;
};
type Told = readonly [tells: Finding['tells'], problem: ProblemId, cause: CauseId];

/**
 * What the readings say for (`in`) or against (`out`) single causes. A reading that is unknown says nothing. Each rule rests
 * on one fact: sync runs in the service that carries writeback, so a fresh one means that the service is up; a reset that was
 * written back needed both halves and a living endpoint.
 */
export function findings(observations: readonly Observation[], now: string): readonly Finding[] {
  const seen = (probe: ProbeId, at: string, says: Seen['says'], ...told: readonly Told[]): readonly Finding[] =>
    told.map(([tells, problem, cause]) => ({ tells, problem, cause, by: { probe, at, says } }));
  const sync = known(observations, 'sync');
  const settings = known(observations, 'settings');
  const scope = known(observations, 'sspr-scope');
  const licence = known(observations, 'licence');
  const admins = known(observations, 'admin-sspr');
  const resets = known(observations, 'resets');
  return [
    ...(sync ? ofSync(syncWord(sync.facts, now), sync.at, seen) : []),
    ...(settings
      ? [
          ...ofClient(settings.facts, settings.at, seen),
          ...seen(
            'settings',
            settings.at,
            { id: settings.facts.enablementForTenant ? 'settings-on' : 'settings-off' },
            [settings.facts.enablementForTenant ? 'out' : 'in', 'one-half', 'portal-half'],
          ),
        ]
      : []),
    ...(scope ? ofScope(scope.facts.scope, scope.at, seen) : []),
    ...(licence ? ofLicence(licenceWord(licence.facts), licence.at, seen) : []),
    ...(admins
      ? seen('admin-sspr', admins.at, { id: admins.facts.allowed ? 'admin-sspr-on' : 'admin-sspr-off' }, [
          admins.facts.allowed ? 'out' : 'in',
          'admin-reset',
          'admin-reset-off',
        ])
      : []),
    ...(resets ? ofResets(resets.facts, resets.at, now, seen) : []),
  ];
}

type See = (probe: ProbeId, at: string, says: Seen['says'], ...told: readonly Told[]) => readonly Finding[];

/** With cloud sync's box on, the field for Connect's client says nothing either way. */
function ofClient(facts: ProbeFacts['settings'], at: string, seen: See): readonly Finding[] {
  const { passwordWritebackSupported: isThere, cloudProvisioningEnablementForTenant: hasOther } = facts;
  if (!isThere && hasOther) return [];
  const says = { id: isThere ? 'client-present' : 'client-missing' } as const;
  return seen('settings', at, says, [isThere ? 'out' : 'in', 'one-half', 'server-half']);
}

function ofSync(says: EvidenceWord, at: string, seen: See): readonly Finding[] {
  if (says.id === 'sync-off') return [];
  return seen('sync', at, says, [says.id === 'sync-fresh' ? 'out' : 'in', 'service-down', 'service-stopped']);
}

function ofScope(scope: 'none' | 'selected' | 'all', at: string, seen: See): readonly Finding[] {
  const says = { id: 'scope', scope } as const;
  if (scope === 'none') return seen('sspr-scope', at, says, ['in', 'reset-scope', 'scope-none']);
  const out = seen('sspr-scope', at, says, ['out', 'reset-scope', 'scope-none']);
  return scope === 'all' ? [...out, ...seen('sspr-scope', at, says, ['out', 'reset-scope', 'not-in-group'])] : out;
}

function ofLicence(says: EvidenceWord, at: string, seen: See): readonly Finding[] {
  // Plans that only rooms and shared devices carry, or that nobody has, leave the question open.
  if (says.id === 'licence-shared-only' || says.id === 'licence-unassigned') return [];
  const tells = says.id === 'licence-present' ? 'out' : 'in';
  return seen(
    'licence',
    at,
    says,
    [tells, 'user-licence', 'tenant-unlicensed'],
    [tells, 'wizard-refused', 'wizard-tenant-licence'],
  );
}

/** What another client carried says nothing of Connect's service. */
const CONNECT_LIVES: readonly Told[] = [
  ['out', 'service-down', 'service-stopped'],
  ['out', 'service-down', 'endpoint-failed'],
];

function ofResets(
  { when, agent, writtenBack }: ProbeFacts['resets'],
  at: string,
  now: string,
  seen: See,
): readonly Finding[] {
  if (when === null || Date.parse(now) - Date.parse(when) > STALE_SYNC_MS) return [];
  const carrier = carrierOf(agent);
  // An entry that names no agent, or one that no page knows, rules nothing in or out.
  if (carrier === 'unnamed' || carrier === 'other') return [];
  if (!writtenBack)
    return seen('resets', at, { id: 'reset-cloud-only', agent }, ['in', 'unsupported-reset', 'reset-in-admin-center']);
  return seen(
    'resets',
    at,
    { id: 'reset-written-back', agent },
    ['out', 'one-half', 'server-half'],
    ['out', 'one-half', 'portal-half'],
    ...(carrier === 'connect-half' ? CONNECT_LIVES : []),
  );
}
