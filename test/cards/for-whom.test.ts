import assert from 'node:assert/strict';
import type { Change } from '../../bot/workflow/change/change.ts';
import type { Actor } from '../../bot/workflow/deciding/rules.ts';
import { stepsOf } from '../../bot/workflow/steps/index.ts';
import * as cards from '../../cards/index.ts';
import { wordsFor } from '../../cards/index.ts';
import * as t from './tenant.ts';

const SERVER = stepsOf('connect', 'connect-sync').length;

const drawn = (change: Change, who: Actor, more: Partial<cards.ChangeInput> = {}): string => {
  const viewer = t.viewing(who, change);
  return JSON.stringify(cards.changeCard({ words: wordsFor('en'), now: t.NOW, change, viewer, ...more }).card);
};

describe('a card tells each person what holds for them', () => {
  it('tells the one who asks whose the steps are, and the approver only how many', () => {
    assert.match(drawn(t.waiting, t.operator), new RegExp(`${SERVER} steps on the server.*On the server you work`));
    assert.match(drawn(t.waiting, t.approver), new RegExp(`${SERVER} steps on the server`));
    assert.doesNotMatch(drawn(t.waiting, t.approver), /you work/);
  });

  it('shows in red that the requester’s role was not read to whoever decides, and to the one who asks', () => {
    const unread = { probe: 'role', at: t.NOW, because: 'consent-missing' } as const;
    const others = t.waiting.observations.filter((o) => o.probe !== 'role');
    const change: Change = { ...t.waiting, observations: [...others, unread] };
    const red = /✗ \*\*Role not read\*\*[^"]+consent for this reading is missing\.","wrap":true,"color":"Attention"/;
    assert.match(drawn(change, t.approver), red);
    assert.match(drawn({ ...change, phase: 'draft' }, t.operator), red);
    assert.doesNotMatch(drawn(t.waiting, t.approver), /Role not read/);
    assert.match(drawn(change, t.approver, { words: wordsFor('sl') }), /✗ \*\*Vloga ni prebrana/);
  });

  it('tells the approver no role as if it were their own', () => {
    for (const locale of ['en', 'sl'] as const) {
      const card = drawn(t.waiting, t.approver, { words: wordsFor(locale) });
      assert.match(card, locale === 'en' ? /✓ Role read: / : /✓ Prebrana vloga: /);
      assert.doesNotMatch(card, /You are |Vaša vloga/);
    }
  });

  it('says beside the inputs of the plan that they held a secret, and not on top', () => {
    const more = { notice: { refusal: 'looks-like-a-secret', values: { field: 'reason' } } } as const;
    assert.match(
      drawn({ ...t.waiting, phase: 'draft' }, t.operator, more),
      /What.*Now.*Then.*looks like it holds.*"reason"/,
    );
  });

  it('counts the portal steps of this plan, without the unlock step where it is left out', () => {
    const settings = t.waiting.plan.settings.filter((s) => s.name !== 'accountUnlockEnabled');
    const change = { ...t.waiting, plan: { ...t.waiting.plan, settings } };
    assert.match(drawn(change, t.operator), /then 4 steps in the portal/);
    const atPortal = { ...t.atSettings, plan: change.plan, way: 'portal' as const };
    assert.doesNotMatch(drawn(atPortal, t.operator), /unlock accounts/);
    assert.match(drawn({ ...atPortal, way: 'apply' }, t.operator), /The portal setting"/);
  });

  it('names the next step of a done change to whoever may take it', () => {
    assert.match(drawn(t.done, t.operator), /Next:\*\* press \*\*Test writeback/);
    assert.doesNotMatch(drawn(t.done, t.approver), /Next:/);
  });

  it('says of a change that failed by the unlock alone that writeback is on', () => {
    assert.match(drawn(t.failed, t.operator), /Failed in part\. Password writeback is on, account unlock is not/);
    const unproven: Change = { ...t.failed, closing: { ...t.failed.closing, enablementForTenant: 'unknown' } };
    assert.match(drawn(unproven, t.operator), /Failed\. Password writeback is not proven on/);
  });

  it('names nobody who set it where the change ended before anything was set', () => {
    const cancelled = { ...t.atSettings, phase: 'cancelled' as const, operator: t.alex, way: 'portal' as const };
    assert.doesNotMatch(drawn(cancelled, t.operator), /Set by/);
    assert.match(drawn(t.done, t.operator), /Set by/);
  });
});

describe('the portal step', () => {
  const checked: Change = {
    ...t.atSettings,
    way: 'portal',
    closing: { ...t.done.closing, accountUnlockEnabled: 'unmet' },
    closingAt: t.minutesAgo(3),
  };

  it('says how old the reading on it is', () => {
    assert.match(drawn(checked, t.operator), /Read 3 minutes ago:/);
  });

  it('shows no older reading beneath a newer refusal', () => {
    const drifted: Change = { ...checked, lastRefusal: { because: 'settings-drifted' } };
    assert.match(drawn(drifted, t.operator), /The settings changed since the plan/);
    assert.doesNotMatch(drawn(drifted, t.operator), /✗ off/);
  });

  it('has the labels of older screens, and the box of cloud sync on that route alone', () => {
    assert.match(drawn(checked, t.operator), /On older screens: .*Azure Active Directory > Password reset/);
    assert.doesNotMatch(drawn(checked, t.operator), /Entra Connect cloud sync/);
    const cloud: Change = { ...t.onCloudSync, stepsDone: ['cloud-sync-command'], way: 'portal' };
    assert.match(drawn(cloud, t.operator), /Write back passwords with Microsoft Entra Connect cloud sync/);
  });
});

describe('someone who is stuck', () => {
  const stuckAt = (id: Parameters<typeof t.atStep>[0]) => drawn(t.atStep(id), t.operator, { view: 'stuck' });

  it('may stop before Configure by closing the wizard', () => {
    assert.match(stuckAt('connect-features'), /To stop here: close the wizard; it has changed nothing so far/);
    assert.match(stuckAt('connect-configure'), /To stop here: before \*\*Configure\*\*, close the wizard/);
  });

  it('is told on the last page that what was configured stays', () => {
    assert.match(stuckAt('connect-exit'), /To stop here: close the wizard\. What it configured stays/);
  });
});

describe('the readiness card', () => {
  const card = (rows: Parameters<typeof cards.readinessCard>[0]['rows']) =>
    JSON.stringify(
      cards.readinessCard({
        words: wordsFor('en'),
        now: t.NOW,
        rows,
        viewer: t.viewing(t.operator),
        where: 'personal',
      }).card,
    );

  it('keeps what stands in the way apart from what the setup takes care of', () => {
    const client = { probe: 'settings', answer: 'unmet', says: { id: 'client-missing' }, at: t.NOW } as const;
    const licence = { probe: 'licence', answer: 'unmet', says: { id: 'licence-missing' }, at: t.NOW } as const;
    assert.match(card([client]), /Ready.*Not in the way.*No writeback client/);
    assert.doesNotMatch(card([client]), /To mend first/);
    assert.match(card([client, licence]), /One thing stands in the way.*To mend first.*No Entra ID.*Not in the way/);
  });
});

describe('the history', () => {
  it('speaks of pages only where there is more than one', () => {
    const page = (pages: number) =>
      JSON.stringify(cards.historyCard({ words: wordsFor('en'), now: t.NOW, entries: [], page: 1, pages }).card);
    assert.doesNotMatch(page(1), /Page 1/);
    assert.match(page(3), /Page 1 of 3/);
  });

  it('counts in both languages as people do', () => {
    const told = (locale: 'en' | 'sl', count: number) => {
      const events = Array.from({ length: count }, (_, i) => ({ id: 31_005 + i, count: 1 }));
      const output = { kind: 'events', codes: [], events, isCut: false } as const;
      const event = { type: 'server-output', output, at: t.NOW, by: t.alex } as const;
      const entries = [{ seq: 1, hash: 'a', event }];
      return JSON.stringify(
        cards.historyCard({ words: wordsFor(locale), now: t.NOW, entries, page: 1, pages: 1 }).card,
      );
    };
    for (const [count, phrase] of [
      [1, '(1 event)'],
      [2, '(2 events)'],
      [5, '(5 events)'],
    ] as const)
      assert.ok(told('en', count).includes(phrase), phrase);
    for (const [count, phrase] of [
      [1, '(1 dogodek)'],
      [2, '(2 dogodka)'],
      [3, '(3 dogodki)'],
      [4, '(4 dogodki)'],
      [5, '(5 dogodkov)'],
      [101, '(101 dogodek)'],
    ] as const)
      assert.ok(told('sl', count).includes(phrase), phrase);
    assert.doesNotMatch(told('en', 0), /\(0/);
  });

  it('offers the kinds with the one that is shown chosen, and says where there is nothing of it', () => {
    const card = (kind: 'decisions' | 'readings') =>
      JSON.stringify(
        cards.historyCard({ words: wordsFor('en'), now: t.NOW, entries: [], kind, page: 1, pages: 1 }).card,
      );
    assert.match(card('readings'), /Nothing of this kind.*"id":"show".*"value":"readings".*Decisions.*Readings.*All/);
    assert.match(card('decisions'), /"id":"show".*"value":"decisions"/);
  });
});

describe('the progress of the server half', () => {
  const all = (change: Change) =>
    [...JSON.stringify(changeOf(change)).matchAll(/about (\d+) minutes? left/g)].map(([, n]) => Number(n));
  const changeOf = (change: Change) =>
    cards.changeCard({ words: wordsFor('en'), now: t.NOW, change, viewer: t.viewing(t.operator, change) }).card;
  const at = (count: number): Change => ({ ...t.atSettings, stepsDone: t.atSettings.stepsDone.slice(0, count) });

  it('says about how long the rest takes, less with each step, and draws the steps that are behind', () => {
    const told = Array.from({ length: SERVER }, (_, done) => all(at(done))[0] ?? 0);
    assert.deepEqual(
      told,
      told.toSorted((a, b) => b - a),
    );
    assert.equal(new Set(told).size, SERVER);
    const drawn = JSON.stringify(changeOf(at(5)));
    assert.match(drawn, new RegExp(`Step 6 of ${SERVER} · Connect server · about`));
    assert.match(drawn, new RegExp(`"type":"ProgressBar","value":5,"max":${SERVER}`));
    assert.match(drawn, new RegExp(`●{5}○{${SERVER - 5}}[^○]`));
  });

  it('counts no step that the plan skips', () => {
    const { plan } = t.atSettings;
    const whole = all(at(0))[0] ?? 0;
    const skipped = { ...at(0), plan: { ...plan, skipped: ['connect-sign-in', 'sspr-writeback'] as const } };
    assert.ok((all(skipped)[0] ?? 0) < whole);
  });
});

describe('someone whose name was never read', () => {
  // Until a directory is read, the trail holds the beginning of the id in place of a name.
  const nameless = { ...t.megan, name: t.megan.objectId.slice(0, 8) };

  it('is “someone” with the beginning of their id, and never an id alone', () => {
    const change = { ...t.waiting, approvers: [nameless] };
    assert.match(drawn(change, t.operator), new RegExp(`someone \\\\\\\\\\(${nameless.name}…`));
    const unknown = { ...change, approvers: [{ ...nameless, name: '' }] };
    assert.match(drawn(unknown, t.operator), new RegExp(`someone \\\\\\\\\\(${nameless.name}…`));
    const sl = cards.changeCard({ words: wordsFor('sl'), now: t.NOW, change, viewer: t.viewing(t.operator, change) });
    assert.match(JSON.stringify(sl.card), /nekdo \\\\\(/);
  });
});
