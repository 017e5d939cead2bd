import assert from 'node:assert/strict';
import type { Change } from '../../bot/workflow/change/change.ts';
import type { Locale } from '../../bot/workflow/locale.ts';
import type { Observation } from '../../bot/workflow/reading.ts';
import type { TenantState } from '../../bot/workflow/tenant/state.ts';
import { emptyTenant } from '../../bot/workflow/tenant/state.ts';
import { factOf, type Question, wordsFor } from '../../cards/index.ts';
import * as t from './tenant.ts';

const FIRST = /^(yes|no|probably|can't tell|da|ne|verjetno|ni mogoče ugotoviti)\b/i;
const at = t.minutesAgo(4);
const audit = (activity: 'enable' | 'disable', who: string | null, minutes = 60): Observation => ({
  probe: 'audit',
  at,
  facts: { activity, when: t.minutesAgo(minutes), who },
});
const withChange = (change?: Change): TenantState => {
  const empty = emptyTenant('t');
  if (!change) return empty;
  const isOpen = ['waiting', 'running', 'applying', 'verifying', 'unsettled'].includes(change.phase);
  return {
    ...empty,
    changes: new Map([[change.id, change]]),
    newestChangeId: change.id,
    ...(isOpen ? { openChangeId: change.id } : {}),
  };
};

type Told = { readonly observations?: readonly Observation[]; readonly change?: Change; readonly locale?: Locale };
const tell = (question: Question, { observations = [], change, locale = 'en' }: Told, isExact = true) =>
  factOf(wordsFor(locale), question, { observations, rows: [], state: withChange(change), now: t.NOW }, isExact);

const done = (changed: Partial<Change>): Change => ({ ...t.done, ...changed });
const switched = (did?: 'on' | 'off', names: readonly string[] = []): Question => ({
  about: 'switched',
  topic: 'writeback',
  did,
  names,
});

describe('the exact fact', () => {
  it('never begins with yes, no or can’t tell where the question asked for something else', () => {
    const questions: readonly Question[] = [
      { about: 'licence' },
      { about: 'licence', plan: 'P2' },
      { about: 'sync', asks: 'on' },
      { about: 'sync', asks: 'when' },
      { about: 'role', asks: 'held' },
      { about: 'role', asks: 'which' },
      { about: 'role-taken', asks: 'enough', named: 'other' },
      { about: 'reset-scope' },
      { about: 'left' },
      { about: 'approvers', asks: 'must' },
      { about: 'approvers', asks: 'did' },
      switched(),
      switched('off'),
      ...(['approved', 'rejected', 'waiting', 'for-me', 'finished', 'cancelled', 'expired'] as const).map(
        (about) => ({ about, names: [] }) satisfies Question,
      ),
    ];
    for (const locale of ['en', 'sl'] as const)
      for (const question of questions)
        for (const observations of [[], t.observations, [audit('enable', 'Grady Archie')]])
          for (const change of [undefined, t.draft, t.waiting, t.running, t.done])
            assert.doesNotMatch(
              tell(question, { observations, locale, ...(change ? { change } : {}) }, false) ?? '',
              FIRST,
            );
  });

  it('is no Yes to a plan that only rooms carry or that nobody was given, without the rest of the sentence', () => {
    const licence = (facts: { sharedDevicesOnly: boolean; assigned?: number }): Observation => ({
      probe: 'licence',
      at,
      facts: { plans: ['P1'], products: [], ...facts },
    });
    const ask = (observation: Observation) => tell({ about: 'licence', plan: 'P1' }, { observations: [observation] });
    assert.match(ask(licence({ sharedDevicesOnly: true })) ?? '', /only in products for rooms/);
    const shared = { observations: [licence({ sharedDevicesOnly: true })] };
    assert.match(
      tell({ about: 'licence' }, shared) ?? '',
      /^No\. \*\*Entra ID P1\*\* is there, but only in products for rooms/,
    );
    assert.match(ask(licence({ sharedDevicesOnly: false, assigned: 0 })) ?? '', /assigned to nobody/);
    assert.equal(ask(licence({ sharedDevicesOnly: false, assigned: 3 })), 'Yes. **Entra ID P1** is there.');
  });

  it('calls a sync that last ran days ago on, and by no word running', () => {
    const sync = (minutes: number): Observation => ({
      probe: 'sync',
      at,
      facts: { enabled: true, lastSync: t.minutesAgo(minutes) },
    });
    const ask = (asks: 'on' | 'off' | 'runs', minutes: number) =>
      tell({ about: 'sync', asks }, { observations: [sync(minutes)] });
    assert.match(ask('on', 7200) ?? '', /^Yes\. Directory sync is on; it last ran 5 days ago/);
    assert.match(ask('runs', 7200) ?? '', /^Directory sync is on; it last ran 5 days ago/);
    assert.match(ask('runs', 20) ?? '', /^Yes\./);
    assert.match(ask('off', 20) ?? '', /^No\. Directory sync is on/);
  });

  it('says who switched it by the newest that is known, and Yes only where that is what was asked', () => {
    const observations = [audit('disable', 'Grady Archie')];
    assert.match(tell(switched('off'), { observations }) ?? '', /^Yes\. \*\*Grady Archie\*\* switched it off/);
    assert.match(tell(switched('on'), { observations }) ?? '', /^\*\*Grady Archie\*\* switched it off/);
    assert.match(tell(switched('off', ['grady']), { observations }) ?? '', /^Yes\./);
    assert.match(tell(switched('off', ['megan']), { observations }) ?? '', /^\*\*Grady/);
    assert.match(tell(switched('off', ['last', 'week']), { observations }) ?? '', /^\*\*Grady/);
    assert.match(tell(switched('off'), {}) ?? '', /^Can't tell, because it hasn't been read yet/);
    assert.match(
      tell({ ...switched('off'), topic: 'unlock' } as Question, { observations }) ?? '',
      /in no log that I read/,
    );
  });

  it('calls a change one that switched it on only where the plan saw it off, and by its own way', () => {
    const settings = (before: boolean | 'unknown') =>
      ({ ...t.done.plan, settings: [{ name: 'enablementForTenant', before, after: true }] }) as Change['plan'];
    const ask = (change: Change) => tell(switched(), { change }) ?? '';
    assert.match(ask(done({ way: 'apply', plan: settings(false) })), /switched it on through me/);
    assert.match(ask(done({ way: 'portal', plan: settings(false) })), /by their own word/);
    assert.doesNotMatch(ask(done({ way: 'apply', plan: settings(true) })), /switched/);
    assert.doesNotMatch(ask(done({ way: 'portal', plan: settings('unknown') })), /switched/);
    // A newer entry in the log was made by somebody else, outside.
    const later = [audit('disable', 'Grady Archie', 0)];
    assert.match(
      tell(switched(), { change: done({ plan: settings(false) }), observations: later }) ?? '',
      /Grady Archie/,
    );
  });

  it('asks who is named whether they approved, and knows a name in its cases', () => {
    const approved = (names: readonly string[], change: Change) => tell({ about: 'approved', names }, { change }) ?? '';
    assert.match(approved(['megan'], t.running), /^Yes: \*\*Megan Bowen\*\* approved it 2 minutes ago/);
    assert.match(approved(['adele'], t.running), /^No: \*\*Megan Bowen\*\* approved it/);
    assert.match(approved(['adele'], t.waiting), /^No, not yet: 0 of 1 approvals\./);
    assert.match(approved(['cab'], t.running), /^\*\*Megan Bowen\*\* approved it/);
    assert.match(approved(['today', 'will'], t.waiting), /^0 of 1 approvals\./);
  });

  it('counts towards the number that is needed', () => {
    const one = { ...t.waiting, policy: { ...t.policy, quorum: 2 }, reviews: t.running.reviews };
    const ask = (ofWhom?: 'anyone' | 'everyone') =>
      tell({ about: 'approved', names: [], ofWhom }, { change: one }) ?? '';
    assert.equal(ask(), 'No, not yet: 1 of 2 approvals.');
    assert.match(ask('anyone'), /^Yes: \*\*Megan Bowen\*\* approved it/);
    assert.equal(ask('everyone'), 'No, not yet: 1 of 2 approvals.');
    const sl = tell({ about: 'approved', names: [] }, { change: one, locale: 'sl' });
    assert.equal(sl, 'Ne, še ne: 1 od 2 odobritev.');
  });

  it('says of an ended request how it ended, and of a lone admin’s that nobody approved', () => {
    const ask = (changed: Partial<Change>) =>
      tell({ about: 'approved', names: [] }, { change: { ...t.waiting, ...changed } }) ?? '';
    assert.match(
      ask({ phase: 'expired', endedAt: t.NOW }),
      /^No: the newest change is at “expired”, with 0 of 1 approvals/,
    );
    assert.match(ask({ phase: 'cancelled', endedAt: t.NOW }), /^No: the newest change is at “cancelled”/);
    assert.match(ask({ phase: 'running', isAlone: true, approvedAt: t.NOW }), /^It went on without an approver/);
    assert.match(
      tell({ about: 'approved', names: [] }, { change: t.draft }) ?? '',
      /^No, not yet: the plan hasn't been sent/,
    );
  });

  it('never leaves a gap where nobody could be listed', () => {
    const change = { ...t.waiting, approvers: [] };
    for (const question of [
      { about: 'left' },
      { about: 'approvers', asks: 'must' },
      { about: 'waiting', names: [] },
    ] as const)
      for (const locale of ['en', 'sl'] as const)
        assert.doesNotMatch(tell(question, { change, locale }) ?? '', /\*{4}/);
  });
});
