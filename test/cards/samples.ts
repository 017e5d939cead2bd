import { portalCommand } from '../../bot/directory/portal/command-lines.ts';
import type { Change } from '../../bot/workflow/change/change.ts';
import type { Topic } from '../../bot/workflow/change/topics.ts';
import type { Actor } from '../../bot/workflow/deciding/rules.ts';
import { TEST_OBJECTIONS } from '../../bot/workflow/deciding/test-closing.ts';
import { assess } from '../../bot/workflow/evidence/assess.ts';
import type { Assessment } from '../../bot/workflow/evidence/assessment.ts';
import { readiness } from '../../bot/workflow/evidence/readiness.ts';
import { evolveAll } from '../../bot/workflow/folding/evolve.ts';
import type { Locale } from '../../bot/workflow/locale.ts';
import type { Observation } from '../../bot/workflow/reading.ts';
import type { Event, StoredEvent } from '../../bot/workflow/record/events.ts';
import { isOfKind } from '../../bot/workflow/record/history.ts';
import type { UserReset } from '../../bot/workflow/resets/user-reset.ts';
import { spokenFor, type Turn } from '../../bot/workflow/telling/turned.ts';
import type { TenantState } from '../../bot/workflow/tenant/state.ts';
import type { Shell } from '../../bot/workflow/vocabulary.ts';
import * as cards from '../../cards/index.ts';
import { askingLooks } from './asking-samples.ts';
import { emergencyLooks } from './emergency-samples.ts';
import { freezeLooks, freezeTalks } from './freeze-samples.ts';
import { gapLooks } from './gap-samples.ts';
import { knownLooks } from './known-samples.ts';
import { longLooks } from './long-samples.ts';
import { carriedBy, movedSettings, moveLooks, watchedMove } from './move-samples.ts';
import { redLooks } from './red-samples.ts';
import { slotLooks } from './slot-samples.ts';
import { substituteLooks } from './substitute-samples.ts';
import * as t from './tenant.ts';
import { ticketLooks } from './ticket-samples.ts';
import { turnOffLooks } from './turn-off-samples.ts';

export type Sample = { readonly name: string; readonly drawn: cards.Drawn; readonly viewer?: cards.Viewer };

const tenantWith = (observations: readonly Observation[]): TenantState =>
  evolveAll(t.alex.tenantId, [{ type: 'evidence-gathered', observations, at: t.minutesAgo(4), by: t.alex }]);
const assessed = (observations: readonly Observation[]): Assessment => assess(tenantWith(observations), t.NOW);

const others = t.observations.filter((o) => o.probe !== 'settings' && o.probe !== 'audit');
const reset: Observation = {
  probe: 'resets',
  at: t.minutesAgo(4),
  facts: { when: t.minutesAgo(95), agent: 'Microsoft Entra Connect', writtenBack: true },
};
const enabled: Observation = {
  probe: 'audit',
  at: t.minutesAgo(4),
  facts: { activity: 'enable', when: t.minutesAgo(300), who: 'Alex Wilber' },
};
const unread: readonly Observation[] = [
  { probe: 'settings', at: t.minutesAgo(4), because: 'token-refused', code: 'AADSTS65002' },
  { probe: 'connectivity', at: t.minutesAgo(4), because: 'token-refused', code: 'AADSTS65002' },
];

const unregistered: UserReset = {
  userId: 'u1',
  name: 'Adele *Vance*',
  registration: { isEnabled: true, isRegistered: false, isCapable: false, isAdmin: false },
  account: { isGuest: false, isEnabled: true, isSynced: true, isLicensed: true },
};

const packOffers = {
  changes: [t.running, t.waiting].map((change) => ({ change, value: `change-${change.id}` })),
  spans: [30, 90, 365].map((days) => ({ days, value: `days-${days}` })),
  all: 'all',
};

export const tenants = {
  off: assessed([...others, t.settings(false)]),
  on: assessed([...others, t.settings(true), enabled, reset]),
  contradicted: assessed([
    t.settings(true),
    { probe: 'sync', at: t.minutesAgo(4), facts: { enabled: false, lastSync: null } },
  ]),
  unknown: assessed([...others, ...unread, { probe: 'audit', at: t.minutesAgo(4), because: 'no-event' }]),
  unread: assessed([]),
  moved: assessed([...others, movedSettings, carriedBy('CloudSync', 4 * 24 * 60)]),
  againByConnect: assessed([...others, movedSettings, carriedBy('Microsoft Entra Connect', 30)]),
  noWay: assessed([
    ...others,
    movedSettings,
    carriedBy('CloudSync', 4 * 24 * 60, [
      { reason: 'OnPremisesConnectivityError', result: 'failure', count: 2, newest: t.minutesAgo(20) },
    ]),
  ]),
  usual: assessed([
    ...unread,
    ...others,
    { probe: 'audit', at: t.minutesAgo(4), because: 'no-event', since: t.minutesAgo(30 * 24 * 60) },
    {
      probe: 'resets',
      at: t.minutesAgo(4),
      facts: {
        when: t.minutesAgo(70),
        agent: null,
        writtenBack: false,
        succeeded: [{ agent: null, by: 'self', count: 200, newest: t.minutesAgo(70) }],
        failed: [
          { reason: 'OnPremisesPolicyViolation', result: 'failure', count: 8, newest: t.minutesAgo(300) },
          { reason: 'OnPremisesPolicyViolation', result: 'failure', count: 4, newest: t.minutesAgo(1_700) },
        ],
        since: t.minutesAgo(30 * 24 * 60),
      },
    },
  ]),
  lost: assessed([
    ...unread,
    ...others,
    {
      probe: 'resets',
      at: t.minutesAgo(4),
      facts: {
        when: t.minutesAgo(5 * 24 * 60),
        agent: 'Microsoft Entra Connect',
        writtenBack: true,
        succeeded: [{ agent: 'Microsoft Entra Connect', by: 'admin', count: 3, newest: t.minutesAgo(5 * 24 * 60) }],
        failed: [{ reason: 'OnPremisesConnectivityError', result: 'failure', count: 10, newest: t.minutesAgo(20) }],
      },
    },
  ]),
  tested: assess(
    { ...tenantWith([...others, t.settings(true), enabled]), tests: [{ ...t.test, outcome: t.outcomes[0] }] },
    t.NOW,
  ),
};

const watching = {
  where: 'personal',
  assessment: tenants.on,
  watching: { by: t.megan, since: t.minutesAgo(3_000) },
} as const;
const mended: Turn = {
  health: 'works',
  verdict: 'on',
  at: t.minutesAgo(4),
  was: spokenFor(tenants.off, 'broken'),
  is: spokenFor(tenants.on, 'works'),
};
const broken: Turn = { ...mended, health: 'broken', verdict: 'off', was: mended.is, is: mended.was };

const event = (seq: number, minutes: number, happening: object, by: Event['by'] = t.alex): StoredEvent => ({
  seq,
  hash: 'a'.repeat(64),
  event: { at: t.minutesAgo(minutes), by, changeId: t.draft.id, ...happening } as Event,
});

export const entries: readonly StoredEvent[] = [
  event(8, 1, { type: 'done' }, 'pilot'),
  event(7, 1, {
    type: 'apply-ended',
    runner: 'r1',
    outcome: { kind: 'refused', because: 'token-refused', why: 'token-refused', code: 'AADSTS65002' },
    closing: {},
    observations: [],
  }),
  event(6, 1, { type: 'apply-intended', runner: 'r1' }),
  event(5, 2, { type: 'step-done', step: 'connect-features' }),
  event(4, 2, { type: 'attested', what: 'writeback-ticked' }),
  event(3, 2, { type: 'approved', hash: 'h', comment: 'Go ahead.' }, t.megan),
  event(2, 3, { type: 'refused', verb: 'approve', because: 'requester-cannot-approve' }),
  event(1, 3, {
    type: 'submitted',
    plan: t.draft.plan,
    reason: 'Fewer calls',
    ticket: 'CHG0012345',
    policy: t.policy,
    approvers: [t.megan],
    isAlone: false,
  }),
];
const decisions = entries.filter(({ event: one }) => isOfKind(one, 'decisions'));

export const readings: readonly StoredEvent[] = [
  event(14, 1, { type: 'checked', closing: t.failed.closing, observations: [] }),
  event(13, 4, { type: 'evidence-gathered', observations: t.observations }),
  event(12, 5, { type: 'evidence-gathered', observations: [...unread, ...others] }, t.megan),
  event(11, 6, {
    type: 'server-output',
    output: { kind: 'configuration', enabled: true, codes: [], events: [], isCut: false },
  }),
];

const commandIn = (shell: Shell) => ({
  shell,
  lines: portalCommand('https://main.iam.ad.ext.azure.com/api', t.atSettings.plan, shell),
});

/** One sample per card, phase and viewer, in one language. */
export function samplesFor(locale: Locale): readonly Sample[] {
  const words = cards.wordsFor(locale);
  const common = { words, now: t.NOW };
  const othersChange: Change = { ...t.waiting, id: 'c-of-megan', requester: t.megan };
  const alexHere = t.viewing(t.operator);
  const of = (name: string, drawn: cards.Drawn, viewer?: cards.Viewer): Sample => ({
    name,
    drawn,
    ...(viewer ? { viewer } : {}),
  });
  const ofTopic = (topic: Topic): Sample => {
    const change = topic === 'rejected-why' ? t.rejected : t.atStep('connect-features');
    const viewer = t.viewing(t.operator, change);
    const about = { viewer, isShared: false, policy: t.policy, unreached: [], now: t.NOW, words };
    const { said, more } = cards.toldAbout(topic, about, change) ?? { said: { sentence: '' } };
    const fact = cards.spoken(words, said, true) ?? '';
    return of(`about-${topic}`, cards.aboutCard({ ...common, viewer, where: 'personal', fact, more, change }), viewer);
  };
  const ofChange = (name: string, change: Change, who: Actor, more: Partial<cards.ChangeInput> = {}): Sample => {
    const viewer = t.viewing(who, change);
    return of(name, cards.changeCard({ ...common, change, viewer, ...more }), viewer);
  };
  const status = (
    name: string,
    assessment: Assessment,
    more: Partial<Parameters<typeof cards.statusCard>[0]> = {},
  ): Sample =>
    of(
      name,
      cards.statusCard({ ...common, assessment, viewer: alexHere, where: 'personal', mayReadAnew: true, ...more }),
    );
  const refused = (refusal: Extract<cards.Notice, { refusal: unknown }>['refusal'], values = {}): cards.Notice => ({
    refusal,
    values,
  });
  return [
    of('welcome', cards.welcomeCard({ ...common, botName: 'Writeback Pilot', where: 'personal' })),
    of('welcome-channel', cards.welcomeCard({ ...common, botName: 'Writeback Pilot', where: 'channel' })),
    of('help', cards.helpCard({ ...common, where: 'personal' })),
    of('help-approver', cards.helpCard({ ...common, where: 'personal', may: { operate: false, approve: true } })),
    of('help-help-desk', cards.helpCard({ ...common, where: 'personal', may: { operate: false } })),
    of('help-group', cards.helpCard({ ...common, where: 'group' })),
    status('status-off', tenants.off),
    status('status-on', tenants.on),
    status('status-contradicted', tenants.contradicted),
    status('status-usual', tenants.usual),
    status('status-lost', tenants.lost),
    status('status-moved', tenants.moved, { watched: watchedMove, clients: 'both' }),
    status('status-moved-back', tenants.againByConnect, { watched: watchedMove, clients: 'both' }),
    status('status-moved-stuck', tenants.noWay, { watched: watchedMove, clients: 'both' }),
    status('status-unknown', tenants.unknown),
    status('status-unread', tenants.unread, { viewer: t.viewing(t.bystander), mayReadAnew: false }),
    status('status-unlock', tenants.off, { topic: 'unlock', openChange: t.atStep('connect-features') }),
    status('status-channel', tenants.off, { where: 'channel', openChange: t.waiting, mayReadAnew: false }),
    of(
      'readiness',
      cards.readinessCard({
        ...common,
        rows: readiness([...t.observations, ...unread.slice(1)], t.NOW),
        viewer: alexHere,
        where: 'personal',
      }),
    ),
    of('setup', cards.setupCard({ ...common, viewer: alexHere })),
    of('setup-cloud-sync', cards.setupCard({ ...common, viewer: alexHere, route: 'cloud-sync' })),
    of('setup-other-open', cards.setupCard({ ...common, viewer: alexHere, open: othersChange })),
    of('open-change', cards.openChangeCard({ words, now: t.NOW, open: othersChange })),
    of('setup-not-operator', cards.setupCard({ ...common, viewer: t.viewing(t.bystander) })),
    ofChange('plan', t.draft, t.operator),
    ofChange('plan-reason-missing', t.draft, t.operator, {
      notice: refused('reason-missing'),
      typed: { reason: ' ', ticket: 'CHG1' },
    }),
    ofChange('plan-too-long', t.draft, t.operator, {
      notice: refused('input-too-long', { field: 'reason', length: '1218', most: '1000', isKept: 'yes' }),
      typed: { reason: 'Resets must reach the office. '.repeat(42).trim() },
    }),
    ofChange('plan-other-open', t.draft, t.operator, { open: othersChange }),
    ofChange('plan-read-only', t.draft, t.bystander),
    ofChange('waiting-requester', t.waiting, t.operator, { unreached: ['Adele Vance'] }),
    ofChange('waiting-approver', t.waiting, t.approver),
    ofChange('waiting-other', t.waiting, t.bystander),
    ofChange('waiting-requester-refused', t.waiting, t.operator, { notice: refused('requester-cannot-approve') }),
    ofChange('waiting-approver-channel', t.waiting, t.approver, { where: 'channel' }),
    ...t.atSettings.stepsDone.map((id, i) => ofChange(`step-${i + 1}`, t.atStep(id), t.operator)),
    ofChange('step-6-stuck', t.atStep('connect-features'), t.operator, { view: 'stuck' }),
    ofChange('step-6-refused', t.atStep('connect-features'), t.operator, { notice: refused('checkbox-missing') }),
    ofChange('step-cloud-sync', t.onCloudSync, t.operator, { view: 'stuck' }),
    ofChange('step-watched', t.atStep('connect-features'), t.approver),
    ofChange('step-channel', t.atStep('connect-features'), t.operator, { where: 'channel' }),
    ofChange('cancel', { ...t.atSettings }, t.operator, { view: 'confirm-cancel' }),
    ...askingLooks.map((look) => ofChange(...look)),
    ...redLooks.map((look) => ofChange(...look)),
    ...freezeLooks.map((look) => ofChange(...look)),
    ...turnOffLooks.map((look) => ofChange(...look)),
    ...moveLooks.map((look) => ofChange(...look)),
    ...longLooks.map((look) => ofChange(...look)),
    ...[...slotLooks, ...ticketLooks].map((look) => ofChange(...look)),
    ofChange('apply', t.atSettings, t.operator),
    ofChange(
      'apply-refused',
      { ...t.atSettings, way: 'apply', lastRefusal: { because: 'token-refused', code: 'AADSTS65002' } },
      t.operator,
    ),
    ofChange('apply-drifted', t.atSettings, t.operator, {
      notice: refused('settings-drifted', { settings: 'enablementForTenant, accountUnlockEnabled' }),
    }),
    ofChange('apply-command', { ...t.atSettings, way: 'command' }, t.operator, { command: commandIn('powershell') }),
    ofChange('apply-command-bash', { ...t.atSettings, way: 'command' }, t.operator, { command: commandIn('bash') }),
    ofChange('apply-portal', { ...t.atSettings, way: 'portal' }, t.operator),
    ofChange(
      'apply-portal-not-yet',
      {
        ...t.atSettings,
        way: 'portal',
        closing: { ...t.done.closing, accountUnlockEnabled: 'unmet' },
        closingAt: t.minutesAgo(0),
      },
      t.operator,
      { notice: refused('not-on-yet') },
    ),
    ofChange('plan-skipping', { ...t.skipping, phase: 'draft' }, t.operator),
    ofChange('waiting-skipping', { ...t.skipping, phase: 'waiting' }, t.approver),
    ofChange('apply-skipping', t.skipping, t.operator),
    ofChange('apply-client-gone', t.clientGone, t.operator),
    ofChange('apply-client-missing', t.atSettingsWith(t.settings(false)), t.operator),
    ofChange('apply-unreadable', t.unreadable, t.operator),
    ofChange('apply-portal-unreadable', { ...t.atSettingsWith(...t.unreadable.after), way: 'portal' }, t.operator),
    ofChange('apply-in-part', t.inPart, t.operator),
    ofChange('apply-in-part-portal', { ...t.inPart, way: 'portal' }, t.operator),
    ofChange('apply-in-part-watched', t.inPart, t.approver),
    ofChange('apply-box-left', t.boxLeft, t.operator),
    ofChange('applying', t.applying, t.operator),
    ...gapLooks.map((look) => ofChange(...look)),
    ofChange('verifying', t.verifying, t.operator),
    ofChange('verifying-approver', t.verifying, t.approver),
    ofChange('reported', t.reported, t.operator),
    ofChange('reported-approver', t.reported, t.approver),
    ofChange('done-by-test', t.byTest, t.operator),
    ofChange('cancelled-in-part', { ...t.inPart, phase: 'cancelled', endedBy: t.alex, endedAt: t.NOW }, t.operator),
    ofChange('failed-box-left', { ...t.boxLeft, phase: 'failed', endedBecause: 'execution-expired' }, t.operator),
    ofChange('unsettled', { ...t.applying, phase: 'unsettled' }, t.operator),
    ofChange('done', t.done, t.operator),
    of('move', cards.moveCard({ ...common, clients: ['connect-sync'], mayPlan: true })),
    of('move-both', cards.moveCard({ ...common, clients: ['connect-sync', 'cloud-sync'], mayPlan: true })),
    of('move-none', cards.moveCard({ ...common, clients: [], mayPlan: false })),
    ...(
      [
        'move-what',
        'move-back',
        'move-long',
        'in-a-wave',
        'complete-migration',
        'move-before',
        'move-after',
        'move-fails',
        'move-who',
        'move-delay',
        'move-part',
        'no-task',
        'move-watched',
      ] as const
    ).map((asked) =>
      of(`asked-${asked}`, cards.moveCard({ ...common, clients: ['connect-sync'], mayPlan: true, asked })),
    ),
    ...(
      [
        'off-for-one',
        'off-other',
        'off-for-a-while',
        'off-means',
        'off-who',
        'not-off',
        'not-to-move',
        'no-connect',
        'uninstall',
      ] as const
    ).map((what) => of(`instead-${what}`, cards.insteadCard({ ...common, what, mayStart: !what.startsWith('not-') }))),
    of('instead-open', cards.insteadCard({ ...common, what: 'not-off', mayStart: false, open: t.waiting })),
    of('move-made', cards.moveCard({ ...common, clients: ['cloud-sync'], mayPlan: true })),
    ofChange('done-undo', t.done, t.operator, { view: 'undo' }),
    ofChange(
      'unconfirmed',
      {
        ...t.verifying,
        phase: 'unconfirmed',
        endedBy: t.megan,
        endedAt: t.minutesAgo(1),
        endedBecause: 'Saw a reset arrive on the domain controller.',
      },
      t.operator,
    ),
    ofChange('failed', t.failed, t.operator),
    ofChange('rejected', t.rejected, t.operator),
    ofChange(
      'cancelled',
      { ...t.atSettings, phase: 'cancelled', endedBy: t.alex, endedAt: t.minutesAgo(1) },
      t.operator,
    ),
    ofChange('expired', { ...t.waiting, phase: 'expired', endedBy: 'pilot', endedAt: t.minutesAgo(1) }, t.operator),
    of('test', cards.testCard(common)),
    of('whose-reset', cards.whoseResetCard(common)),
    of(
      'whose-reset-nobody',
      cards.whoseResetCard({
        ...common,
        notFound: { why: 'nobody', who: 'zora@contoso.com' },
        typed: 'zora@contoso.com',
      }),
    ),
    of('user-reset', cards.userResetCard({ ...common, user: unregistered, resets: [] })),
    of(
      'user-reset-unread',
      cards.userResetCard({
        ...common,
        user: {
          ...unregistered,
          registration: { unknown: 'role-missing' },
          account: { unknown: 'permission-optional', code: 'User.Read.All' },
        },
        resets: { unknown: 'throttled', retryAfter: 40 },
      }),
    ),
    of(
      'reset-counts',
      cards.resetCountsCard({
        ...common,
        counts: {
          people: 20_000,
          inScope: 18_200,
          registered: 15_040,
          capable: 14_711,
          isCut: true,
          synced: { unknown: 'permission-optional', code: 'User.Read.All' },
        },
      }),
    ),
    of(
      'test-several',
      cards.testCard({
        ...common,
        notStarted: {
          why: 'several',
          who: 'Adele',
          users: ['Adele Vance', 'Adele Kovač', 'Adele *Hauser*'].map((name, at) => ({
            userId: `u${at}`,
            name,
            signIn: `adele${at}@contoso.com`,
          })),
        },
      }),
    ),
    of('test-nobody', cards.testCard({ ...common, notStarted: { why: 'nobody-named', who: 'Zora' }, typed: 'Zora' })),
    of('aside', cards.asideCard(words, 'thanks')),
    ...(['may-leave', 'how-long', 'what-exactly', 'rejected-why'] as const).map(ofTopic),
    of(
      'test-refused',
      cards.testCard({
        ...common,
        notStarted: { why: 'not-synced', who: 'Patti Fernandez' },
        typed: 'patti@contoso.com',
      }),
    ),
    of('test-running', cards.testRunningCard({ ...common, test: t.test })),
    of(
      'test-doubtful',
      cards.testRunningCard({
        ...common,
        test: { ...t.test, doubts: t.doubts },
      }),
    ),
    of(
      'test-doubtful-for-change',
      cards.testRunningCard({ ...common, test: { ...t.test, doubts: t.doubts }, route: 'connect-sync' }),
    ),
    of('test-not-yet', cards.testRunningCard({ ...common, test: t.test, looked: 'not-yet' })),
    of('test-unread', cards.testRunningCard({ ...common, test: t.test, looked: { unknown: 'role-missing' } })),
    ...t.outcomes.map((outcome) =>
      of(`test-${outcome.kind}`, cards.testEndedCard({ ...common, test: t.test, outcome })),
    ),
    of('test-for-change', cards.testRunningCard({ ...common, test: t.test, route: 'connect-sync' })),
    of(
      'test-agent-unknown',
      cards.testEndedCard({
        ...common,
        test: t.test,
        outcome: { kind: 'written-back', when: t.minutesAgo(5), agent: 'Contoso Agent' },
      }),
    ),
    ...TEST_OBJECTIONS.map((objection) =>
      of(
        `test-objection-${objection}`,
        cards.testEndedCard({
          ...common,
          test: t.test,
          outcome:
            objection === 'no-agent'
              ? { kind: 'agent-unnamed', when: t.minutesAgo(5) }
              : { kind: 'written-back', when: t.minutesAgo(5), agent: 'CloudSync' },
          objection,
          change: objection === 'reads-unmet' ? t.inPart : t.reported,
        }),
      ),
    ),
    of(
      'test-failed-known',
      cards.testEndedCard({
        ...common,
        test: t.test,
        outcome: { kind: 'failed', when: t.minutesAgo(2), reason: 'OnPremisesConnectivityError' },
        found: {
          id: 'SSPR_0030',
          name: 'OnPremisesConnectivityError',
          first: {
            id: 'blocked-443',
            topic: 'connectivity',
            look: 'Test-NetConnection contoso.servicebus.windows.net -Port 443',
            fix: [],
            proof: 'heartbeat',
          },
        },
      }),
    ),
    status('status-tested', tenants.tested),
    of('approvals', cards.approvalsCard({ ...common, viewer: alexHere })),
    of('history', cards.historyCard({ ...common, entries: decisions, kind: 'decisions', page: 1, pages: 3 })),
    of('history-all', cards.historyCard({ ...common, entries: entries.slice(0, 6), page: 1, pages: 3 })),
    of('history-readings', cards.historyCard({ ...common, entries: readings, kind: 'readings', page: 1, pages: 1 })),
    of(
      'history-nothing',
      cards.historyCard({ ...common, entries: [], kind: 'readings', page: 1, pages: 1, looked: 5_000 }),
    ),
    of(
      'settings',
      cards.policyCard({
        ...common,
        policy: t.policy,
        approvers: ['Megan Bowen', 'Adele Vance'],
        auditors: [],
        portalWrites: true,
      }),
    ),
    of('language', cards.languageCard({ ...common, current: locale, notice: { note: 'language-changed' } })),
    of('rollback', cards.rollbackCard(common)),
    of('watch', cards.watchCard({ ...common, ...watching, watching: undefined })),
    of('watch-on', cards.watchCard({ ...common, ...watching })),
    of('watch-channel', cards.watchCard({ ...common, ...watching, where: 'channel', isBegun: true })),
    of('turned-broken', cards.turnedCard({ ...common, where: 'personal', turn: broken, wasBroken: false })),
    of('turned-broken-channel', cards.turnedCard({ ...common, where: 'channel', turn: broken, wasBroken: false })),
    of('turned-mended', cards.turnedCard({ ...common, where: 'personal', turn: mended, wasBroken: true })),
    ...emergencyLooks(words).map(([name, drawn, viewer]) => of(name, drawn, viewer)),
    ...freezeTalks(words).map(([name, drawn]) => of(name, drawn)),
    ...substituteLooks(words).map(([name, drawn]) => of(name, drawn)),
    ...knownLooks(words).map(([name, drawn]) => of(name, drawn)),
    of('unknown', cards.unknownCard(common)),
    of('sign-in', cards.signInCard({ ...common, failed: 'invokeerror' })),
    of('sign-in-in-group', cards.sharedSignInCard({ ...common, verb: 'approvals' })),
    of(
      'sign-in-consent',
      cards.signInCard({ ...common, because: 'consent-missing', page: 'https://pilot.example/auth/start' }),
    ),
    of(
      'sign-in-step-up',
      cards.signInCard({ ...common, because: 'interaction-required', page: 'https://pilot.example/auth/start' }),
    ),
    of(
      'personal-only',
      cards.personalOnlyCard({ ...common, chatUrl: 'https://teams.microsoft.com/l/chat/0/0?users=28:bot' }),
    ),
    of('export', cards.exportCard({ ...common, records: 128 })),
    of('evidence', cards.evidenceCard({ ...common, offers: packOffers, isSigned: false })),
    of('evidence-empty', cards.evidenceCard({ ...common, offers: { changes: [], spans: [], all: undefined } })),
    of('evidence-too-long', cards.evidenceCard({ ...common, state: 'too-long', until: t.minutesAgo(900) })),
    of('evidence-broken', cards.evidenceCard({ ...common, state: 'broken', record: 17 })),
    of('refusal', cards.refusalCard({ ...common, notice: refused('another-change-open', { who: 'Adele Vance' }) })),
    of('error', cards.errorCard({ words, reference: '3f9a2c1b-7d40' })),
    of(
      'error-store',
      cards.refusalCard({ ...common, notice: { refusal: 'store-unavailable' }, reference: '3f9a2c1b-7d40' }),
    ),
    of('one-line', cards.oneLineCard({ words, line: 'moved-on', title: words.kinds['enable-writeback'].title })),
    of('reading', cards.readingCard({ words, what: 'status' })),
  ];
}
