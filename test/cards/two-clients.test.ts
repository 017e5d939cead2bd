import assert from 'node:assert/strict';
import type { Change } from '../../bot/workflow/change/change.ts';
import { closingReadings } from '../../bot/workflow/change/closing.ts';
import { makePlan } from '../../bot/workflow/planning/plan.ts';
import type { Observation, PortalSettings } from '../../bot/workflow/reading.ts';
import type { Half } from '../../bot/workflow/steps/index.ts';
import type { Route } from '../../bot/workflow/vocabulary.ts';
import { changeCard, wordsFor } from '../../cards/index.ts';
import { on } from '../workflow/kit.ts';
import * as t from './tenant.ts';

const both: PortalSettings = { ...on, cloudProvisioningEnablementForTenant: true };
const reading = (facts: PortalSettings, when = t.minutesAgo(4)): Observation => ({
  probe: 'settings',
  at: when,
  facts,
});

/** A change that turns off this half, made of what was read, and what reads so at its end. */
function off(from: Change, facts: PortalSettings, only?: Half, route: Route = 'connect-sync'): Change {
  const observations = [reading(facts)];
  const plan = makePlan({
    kind: 'disable-writeback',
    observations,
    route,
    only,
    policyVersion: 'p1',
    by: t.alex,
    now: t.minutesAgo(4),
  });
  const after: PortalSettings =
    route === 'connect-sync'
      ? { ...facts, passwordWritebackSupported: false }
      : { ...facts, cloudProvisioningEnablementForTenant: false };
  const closing = Object.fromEntries(closingReadings(plan).map((name) => [name, 'met']));
  return { ...from, plan, observations, closing, after: [reading(after, t.minutesAgo(2))] };
}

const drawn = (change: Change, locale: 'en' | 'sl' = 'en', actor = t.operator) => {
  const viewer = t.viewing(actor, change);
  const card = changeCard({ words: wordsFor(locale), now: t.NOW, change, viewer });
  return JSON.stringify(card);
};

describe('turning off the server half of one client while another is there', () => {
  it('says before it is sent which client goes on, and that the portal half stops both', () => {
    assert.match(drawn(off(t.draft, both)), /Server half; the other client goes on[\s\S]*stops both clients/);
    assert.match(drawn(off(t.draft, both), 'sl'), /drugi deluje naprej/);
    assert.doesNotMatch(drawn(off(t.draft, on)), /goes on|both clients/);
  });

  it('tells the approver what users lose in this tenant: nothing while the other one goes on', () => {
    const asked = drawn(off(t.waiting, both, 'connect'), 'en', t.approver);
    assert.match(asked, /by Connect, and by it alone/);
    assert.match(asked, /Nothing, as long as cloud sync goes on/);
    assert.doesNotMatch(asked, /need your help desk/);
    assert.match(drawn(off(t.waiting, on, 'connect'), 'en', t.approver), /need your help desk/);
    assert.match(drawn(off(t.waiting, both), 'en', t.approver), /need your help desk/);
  });

  it('ends by naming the client that still writes back, with the way to stop it too', () => {
    const ended = drawn(off(t.done, both, 'connect'));
    assert.match(ended, /Done\. Connect is off, cloud sync still writes passwords back/);
    assert.doesNotMatch(ended, /tell your help desk/);
    assert.match(ended, /"kind":"disable-writeback","route":"cloud-sync","only":"sspr"/);
    assert.match(
      drawn(off(t.done, both, 'connect', 'cloud-sync')),
      /Cloud sync is off, Connect still writes passwords back/,
    );
    assert.match(drawn(off(t.done, both, 'connect'), 'sl'), /Connect je izklopljen; gesla še zapisuje nazaj/);
  });

  it('is simply off where there is no other client, or the portal’s switch is off', () => {
    assert.match(drawn(off(t.done, on, 'connect')), /Done\. The server half is off/);
    assert.match(
      drawn(off(t.done, { ...both, enablementForTenant: false }, 'connect')),
      /Done\. The server half is off/,
    );
    assert.match(drawn(off(t.done, both)), /Done\. Password writeback is off/);
  });
});

describe('a move to cloud sync where writeback is off', () => {
  const moving = (facts: PortalSettings): Change => ({
    ...t.draft,
    observations: [reading(facts)],
    plan: makePlan({
      kind: 'move-to-cloud-sync',
      observations: [reading(facts)],
      route: 'cloud-sync',
      policyVersion: 'p1',
      by: t.alex,
      now: t.minutesAgo(4),
    }),
  });

  it('says that it would turn it on, and not that nothing changes', () => {
    const plan = drawn(moving({ ...on, enablementForTenant: false }));
    assert.match(plan, /Writeback is off here, and this would turn it on/);
    assert.doesNotMatch(plan, /Nothing changes/);
    assert.match(drawn(moving(on)), /Nothing changes for them/);
  });
});

describe('a change that ran out with steps on the server done', () => {
  const ended: Change = {
    ...t.atSettings,
    phase: 'expired',
    endedAt: t.minutesAgo(1),
    endedBecause: 'execution-expired',
  };

  it('says that they stay, in both languages, and not where nothing was done', () => {
    assert.match(drawn(ended), /What was done by hand on the server stays as it is/);
    assert.match(drawn(ended, 'sl'), /Kar je bilo na strežniku narejeno ročno, ostane/);
    assert.doesNotMatch(drawn({ ...ended, stepsDone: [] }), /by hand/);
  });

  it('says how to finish it, and of an appointed time that it was begun in it', () => {
    const slot = { from: t.minutesAgo(90), to: t.minutesAgo(5), zone: 'UTC' };
    const inSlot: Change = { ...ended, plan: { ...ended.plan, slot } };
    assert.match(
      drawn(inSlot),
      /before it was finished[\s\S]*by hand on the server stays[\s\S]*change for what is left/,
    );
    assert.match(drawn(inSlot, 'sl'), /preden je bila sprememba končana[\s\S]*ostane[\s\S]*Za preostalo|za preostalo/);
    assert.match(drawn({ ...inSlot, stepsDone: [] }), /it was not carried out/);
  });
});
