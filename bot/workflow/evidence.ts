import type { EvidenceItem, EvidenceWord } from './assessment.ts';
import type { TenantState } from './change.ts';
import type { Observation, Person, ProbeFacts } from './reading.ts';
import { speaksFor } from './server-word.ts';
import { speaksOf, type WritebackTest } from './writeback-test.ts';

/** Sync older than this hints at a server that is down. Microsoft's default cycle is 30 minutes; three hours is our own limit. */
export const STALE_SYNC_MS = 3 * 3_600_000;

type Weighed = Pick<EvidenceItem, 'weight' | 'speaksFor'>;
const shown: Weighed = { weight: 'shown-only', speaksFor: 'neither' };

/** Everything that speaks for or against writeback being on, newest reading of each source. */
export function evidenceItems(state: TenantState, now: string): readonly EvidenceItem[] {
  const tests = fromTests(state.tests);
  const read = Object.values(state.evidence)
    .flatMap(({ observation, by, missed }) => [
      ...fromObservation(observation, by, now),
      ...(missed ? unknownItem(missed.observation, missed.by) : []),
    ])
    .filter((e) => !tests.some((t) => isTheSameReset(e, t)));
  const said = newestOfEach(state.attested.filter((a) => a.what !== 'writeback-ticked')).map((a): EvidenceItem => {
    const side = speaksFor(a.what);
    const weighed = side === 'neither' ? shown : ({ weight: 'supporting', speaksFor: side } as const);
    return item('attested', { id: 'attested', what: a.what }, a.at, a.by, weighed);
  });
  return [...tests, ...read, ...said, ...fromChanges(state)];
}

/** The newest guided test that says on or off, and a newer one that says neither. */
function fromTests(tests: readonly WritebackTest[]): readonly EvidenceItem[] {
  const told = tests.flatMap(testItem).toSorted((a, b) => b.at.localeCompare(a.at));
  const counted = told.find((t) => t.speaksFor !== 'neither');
  const [newest] = told;
  return [counted, newest === counted ? undefined : newest].filter((t) => t !== undefined);
}

function testItem(test: WritebackTest): readonly EvidenceItem[] {
  const { outcome, by } = test;
  if (!outcome) return [];
  const side = speaksOf(test);
  const weight = side === 'on' ? 'strong' : side === 'off' ? 'supporting' : 'shown-only';
  return [item('test', testWord(outcome), outcome.when, by, { weight, speaksFor: side })];
}

function testWord(outcome: NonNullable<WritebackTest['outcome']>): EvidenceWord {
  if (outcome.kind === 'written-back') return { id: 'test-written-back', agent: outcome.agent };
  return outcome.kind === 'failed' ? { id: 'test-failed', reason: outcome.reason } : { id: `test-${outcome.kind}` };
}

/** A reset is one proof, whether it was found by a test or by a later look. */
function isTheSameReset(read: EvidenceItem, test: EvidenceItem): boolean {
  return read.source === 'resets' && read.at === test.at;
}

/** The newest word about the settings, from the server and from the portal's banner. */
function newestOfEach(attested: TenantState['attested']): TenantState['attested'] {
  const kind = (what: string) => what.split('-')[0];
  return [...new Map(attested.map((a) => [kind(a.what), a])).values()];
}

/** The same for unlocking without a reset: only the settings object tells. */
export function unlockItems(state: TenantState, _now: string): readonly EvidenceItem[] {
  const held = state.evidence.settings;
  if (!held) return [];
  const { observation, by } = held;
  if (!('facts' in observation) || observation.probe !== 'settings') return unknownItem(observation, by);
  const { accountUnlockEnabled, accountUnlockSupported } = observation.facts;
  const id = accountUnlockEnabled ? 'unlock-on' : accountUnlockSupported ? 'unlock-off' : 'unlock-unsupported';
  return [
    item('settings', { id }, observation.at, by, { weight: 'strong', speaksFor: accountUnlockEnabled ? 'on' : 'off' }),
  ];
}

function item(
  source: EvidenceItem['source'],
  says: EvidenceWord,
  at: string,
  by: Person | null,
  weighed: Weighed,
): EvidenceItem {
  return { source, says, at, by, ...weighed };
}

function unknownItem(o: Observation, by: Person): readonly EvidenceItem[] {
  if (!('because' in o)) return [];
  return [
    item(
      o.probe,
      { id: 'unknown', probe: o.probe, because: o.because, ...(o.code ? { code: o.code } : {}) },
      o.at,
      by,
      shown,
    ),
  ];
}

function fromObservation(o: Observation, by: Person, now: string): readonly EvidenceItem[] {
  if ('because' in o) return unknownItem(o, by);
  switch (o.probe) {
    case 'settings':
      return fromSettings(o.facts, o.at, by);
    case 'connectivity':
      return [item('connectivity', { id: 'connectivity', code: o.facts.code }, o.at, by, shown)];
    case 'audit': {
      const says = {
        id: o.facts.activity === 'enable' ? 'audit-enabled' : 'audit-disabled',
        who: o.facts.who,
      } as const;
      const speaksFor = o.facts.activity === 'enable' ? 'on' : 'off';
      return [item('audit', says, o.facts.when, by, { weight: 'supporting', speaksFor })];
    }
    case 'resets': {
      const { writtenBack, agent, when } = o.facts;
      if (when === null) return [];
      const says = { id: writtenBack ? 'reset-written-back' : 'reset-cloud-only', agent } as const;
      const weighed: Weighed = writtenBack ? { weight: 'strong', speaksFor: 'on' } : shown;
      return [item('resets', says, when, by, weighed)];
    }
    case 'sync':
      return [item('sync', syncWord(o.facts, now), o.at, by, shown)];
    case 'licence':
      return [item('licence', licenceWord(o.facts), o.at, by, shown)];
    case 'sspr-scope':
      return [item('sspr-scope', { id: 'scope', scope: o.facts.scope }, o.at, by, shown)];
    case 'role':
    case 'admin-sspr':
    case 'policy-log':
    case 'agents':
    case 'sync-jobs':
      return [];
  }
}

/** On needs the writeback client and the main switch: missing either is off (facts: two halves must both be on). */
function fromSettings(s: ProbeFacts['settings'], at: string, by: Person): readonly EvidenceItem[] {
  const strong = (isOn: boolean): Weighed => ({ weight: 'strong', speaksFor: isOn ? 'on' : 'off' });
  const isBoth = s.passwordWritebackSupported && s.enablementForTenant;
  const half = (isOn: boolean): Weighed =>
    isOn && !isBoth ? { weight: 'strong', speaksFor: 'neither' } : strong(isOn);
  return [
    item(
      'settings',
      { id: s.enablementForTenant ? 'settings-on' : 'settings-off' },
      at,
      by,
      half(s.enablementForTenant),
    ),
    item(
      'settings',
      { id: s.passwordWritebackSupported ? 'client-present' : 'client-missing' },
      at,
      by,
      half(s.passwordWritebackSupported),
    ),
  ];
}

export function syncWord(facts: ProbeFacts['sync'], now: string): EvidenceWord {
  if (facts.enabled !== true) return { id: 'sync-off' };
  const age = facts.lastSync ? Date.parse(now) - Date.parse(facts.lastSync) : Number.POSITIVE_INFINITY;
  return { id: age > STALE_SYNC_MS ? 'sync-stale' : 'sync-fresh', lastSync: facts.lastSync };
}

export function licenceWord(facts: ProbeFacts['licence']): EvidenceWord {
  if (facts.plans.length === 0) return { id: 'licence-missing' };
  return { id: facts.sharedDevicesOnly ? 'licence-shared-only' : 'licence-present' };
}

function fromChanges(state: TenantState): readonly EvidenceItem[] {
  const ended = [...state.changes.values()].filter((c) => c.phase === 'unconfirmed' && c.endedAt).at(-1);
  if (!ended?.endedAt) return [];
  const by = ended.endedBy === 'pilot' || !ended.endedBy ? null : ended.endedBy;
  return [item('change', { id: 'change-unconfirmed' }, ended.endedAt, by, { weight: 'supporting', speaksFor: 'on' })];
}
