import assert from 'node:assert/strict';
import { seenAt, sight } from '../../bot/access/last-seen.ts';
import type { Command } from '../../bot/workflow/deciding/commands.ts';
import { decide } from '../../bot/workflow/deciding/decide.ts';
import { isSeenOperator, mayOperate, type UnreadRole } from '../../bot/workflow/deciding/operating.ts';
import { type Actor, allowedVerbs, RULES } from '../../bot/workflow/deciding/rules.ts';
import { closeByTest } from '../../bot/workflow/deciding/test-closing.ts';
import type { RefusalId } from '../../bot/workflow/refusals.ts';
import { CHANGE_VERBS, type ChangeVerb, REASONS_UNKNOWN } from '../../bot/workflow/vocabulary.ts';
import { alex, asAlex, asMegan, at, grady, megan, off, policy, read, story, storyAtSettings, unread } from './kit.ts';

type Told = ReturnType<typeof story>;

/** One change in every phase and place that has a verb of an operator's, and some that have none. */
const places: Readonly<Record<string, () => Told>> = {
  draft: () => begun(1),
  waiting: () => begun(2),
  'at a step': () => begun(3),
  'at the last step': () => {
    const told = begun(3);
    for (let step = 1; step <= 7; step += 1) told.next();
    return told;
  },
  'at the settings': () => storyAtSettings(),
  'on the way to the portal': () => {
    const told = storyAtSettings();
    told.press(asAlex, 'portal');
    return told;
  },
  applying: () => {
    const told = storyAtSettings();
    told.apply();
    return told;
  },
  verifying: () => {
    const told = storyAtSettings();
    told.press(asAlex, 'portal');
    told.check(unread());
    return told;
  },
  unsettled: () => {
    const told = storyAtSettings();
    told.apply();
    told.add({ type: 'outcome-lost', at: told.now(), by: 'pilot', changeId: 'c1' });
    return told;
  },
  cancelled: () => {
    const told = begun(2);
    told.press(asAlex, 'cancel');
    return told;
  },
};

function begun(acts: 1 | 2 | 3): Told {
  const told = story();
  told.start();
  if (acts > 1) told.submit();
  if (acts > 2) told.approve();
  return told;
}

const unreadRoles: readonly UnreadRole[] = REASONS_UNKNOWN.flatMap((unknown) => [
  { unknown },
  { unknown, code: 'AADSTS65001' },
  { unknown, code: 'Authorization_RequestDenied', seenAt: at(0) },
]);
const ROLE_REFUSALS: readonly RefusalId[] = [
  'operators-only',
  'role-lapsed',
  'role-not-now',
  'role-sign-in',
  'role-consent',
  'own-change-only',
  'role-unreadable',
];

const actor = (who: 'own' | 'other’s', operator: Actor['operator']): Actor => ({
  ...asMegan,
  approver: 'no',
  person: who === 'own' ? alex : grady,
  operator,
});

/** The rule in words: one's own change, where the consent is missing or the role was seen of late; never the apply, nor what needs no approval. */
const isOpen = (who: 'own' | 'other’s', role: UnreadRole, verb: ChangeVerb) =>
  who === 'own' &&
  verb !== 'apply' &&
  verb !== 'emergency' &&
  (role.unknown === 'consent-missing' || role.seenAt !== undefined);

function press(verb: ChangeVerb, version: number): Command {
  const on = { changeId: 'c1', version };
  switch (verb) {
    case 'submit': {
      const asked = { reason: 'because', ticket: null, approvers: [megan, grady], isApproverListComplete: true };
      return { verb, ...on, ...asked, observations: [] };
    }
    case 'next':
      return { verb, ...on, isTicked: true };
    case 'apply':
      return { verb, ...on, runner: 'r2' };
    case 'emergency':
      return { verb, ...on, reason: 'no time', told: [], isInSpite: false };
    case 'check':
      return { verb, ...on, observations: [read(off)] };
    case 'back':
    case 'stuck':
    case 'command':
    case 'portal':
    case 'cancel':
      return { verb, ...on };
    default:
      throw new Error(`${verb} is not an operator's`);
  }
}

const operatorsVerbs = CHANGE_VERBS.filter((verb) => RULES[verb].who === 'operator');

describe('a role that can’t be read', () => {
  for (const [place, tell] of Object.entries(places))
    for (const who of ['own', 'other’s'] as const)
      it(`${place}, ${who}: buttons and decisions are the same, and open what the rule opens`, () => {
        const state = tell().state();
        const change = state.changes.get('c1');
        assert.ok(change);
        const decided = (asker: Actor, verb: ChangeVerb) =>
          decide(state, press(verb, change.version), { now: at(20), actor: asker, policy });
        const held = allowedVerbs(change, actor(who, 'yes'));
        for (const role of unreadRoles) {
          const asker = actor(who, role);
          const allowed = allowedVerbs(change, asker);
          for (const verb of operatorsVerbs) {
            const decision = decided(asker, verb);
            const isRefusedForRole = 'refusal' in decision && ROLE_REFUSALS.includes(decision.refusal);
            const what = `${verb} with ${JSON.stringify(role)}`;
            assert.equal(isRefusedForRole, !isOpen(who, role, verb), what);
            assert.equal(allowed.includes(verb), held.includes(verb) && !isRefusedForRole, what);
          }
        }
        for (const verb of operatorsVerbs) {
          assert.ok(!allowedVerbs(change, actor(who, 'no')).includes(verb));
          const decision = decided(actor(who, 'no'), verb);
          assert.equal('refusal' in decision && decision.refusal, who === 'own' ? 'role-lapsed' : 'operators-only');
        }
      });

  it('starts a change only where the consent is missing or the role was seen of late', () => {
    for (const role of unreadRoles) {
      const told = story();
      const isStarted = told.start(off, actor('own', role));
      assert.equal(isStarted, isOpen('own', role, 'submit'), JSON.stringify(role));
      assert.equal(mayOperate(actor('own', role)), isStarted);
      if (!isStarted) assert.deepEqual(told.events(), []);
    }
  });

  it('says of each reason what would help: to sign in, to wait, or who may', () => {
    const refusal = (who: 'own' | 'other’s', role: UnreadRole, verb: ChangeVerb = 'next') => {
      const told = verb === 'apply' ? storyAtSettings() : begun(3);
      const version = told.change().version;
      const decision = decide(told.state(), press(verb, version), { now: at(20), actor: actor(who, role), policy });
      return 'refusal' in decision ? decision : undefined;
    };
    assert.deepEqual(refusal('own', { unknown: 'throttled', code: 'TooManyRequests', retryAfter: 90 }), {
      refusal: 'role-not-now',
      values: { because: 'throttled', code: 'TooManyRequests', retryAfter: '90' },
    });
    assert.equal(refusal('other’s', { unknown: 'unreachable', seenAt: at(0) })?.refusal, 'role-not-now');
    assert.equal(refusal('own', { unknown: 'interaction-required', code: 'AADSTS50076' })?.refusal, 'role-sign-in');
    assert.equal(refusal('other’s', { unknown: 'consent-missing' })?.refusal, 'own-change-only');
    assert.equal(refusal('other’s', { unknown: 'consent-missing', code: 'AADSTS65001' })?.refusal, 'role-consent');
    assert.equal(refusal('own', { unknown: 'throttled', seenAt: at(0) }, 'apply')?.refusal, 'role-unreadable');
    assert.equal(refusal('own', { unknown: 'throttled' }, 'apply')?.refusal, 'role-not-now', 'no other way is open');
    assert.equal(refusal('own', { unknown: 'consent-missing' }, 'apply')?.refusal, 'role-unreadable');
  });

  it('ends no change by a test, whosever it is', () => {
    const told = storyAtSettings();
    told.press(asAlex, 'portal');
    const reset = { kind: 'written-back', when: at(600), agent: 'Microsoft Entra Connect' } as const;
    const state = told.state();
    const close = (asker: Actor) =>
      closeByTest(state, { id: 't1', outcome: reset, observations: [unread()] }, { now: at(601), actor: asker });
    assert.equal(close(asAlex).events.at(-1)?.type, 'done');
    for (const role of unreadRoles)
      for (const who of ['own', 'other’s'] as const)
        assert.deepEqual(close(actor(who, role)), { events: [], objection: 'role-not-read' }, JSON.stringify(role));
  });

  it('counts a word about the tenant only of whoever was seen as an operator', () => {
    assert.equal(isSeenOperator(actor('own', 'yes')), true);
    assert.equal(isSeenOperator(actor('own', { unknown: 'throttled', seenAt: at(0) })), true);
    assert.equal(isSeenOperator(actor('own', { unknown: 'consent-missing' })), false);
  });
});

describe('seen as an operator', () => {
  const contact = { person: alex, isReachable: true, isWelcomed: true };
  const noted = async (before: Parameters<typeof sight>[1], operator: Actor['operator'] | undefined, now: string) => {
    const saved: unknown[] = [];
    const store = { contact: async () => before, saveContact: async (one: unknown) => void saved.push(one) };
    const after = await sight(
      store,
      { locale: 'en', ...before },
      { locale: 'en', now, ...(operator ? { asker: { ...asAlex, operator } } : {}) },
    );
    return { after, saved: saved.length };
  };

  it('holds for the hours of an approval, and not without its time', () => {
    const seen = { wasOperator: true, wasOperatorAt: at(0) };
    assert.equal(seenAt(seen, at(8 * 60 - 1), 8), at(0));
    assert.equal(seenAt(seen, at(8 * 60), 8), undefined);
    assert.equal(seenAt({ wasOperator: true }, at(1), 8), undefined);
    assert.equal(seenAt({ ...seen, wasOperator: false }, at(1), 8), undefined);
  });

  it('gets its time from a role that was read, and keeps it over one that was not', async () => {
    const first = await noted(contact, 'yes', at(0));
    assert.equal(first.after.wasOperatorAt, at(0));
    const again = await noted(first.after, 'yes', at(4));
    assert.deepEqual([again.after.wasOperatorAt, again.saved], [at(0), 0], 'not written at every press');
    assert.equal((await noted(first.after, 'yes', at(6))).after.wasOperatorAt, at(6));
    const unreadNow = await noted(first.after, { unknown: 'throttled' }, at(6));
    assert.deepEqual([unreadNow.after.wasOperator, unreadNow.after.wasOperatorAt, unreadNow.saved], [true, at(0), 0]);
    const lapsed = await noted(first.after, 'no', at(7));
    assert.deepEqual([lapsed.after.wasOperator, lapsed.after.wasOperatorAt], [false, at(0)]);
    assert.equal(seenAt(lapsed.after, at(8), 8), undefined, 'what was read last counts');
  });

  it('counts for nothing where its time lies ahead by more than two clocks may differ, not when the clock gets there either', async () => {
    const ahead = { ...contact, wasOperator: true, wasOperatorAt: at(24 * 60) };
    assert.equal(seenAt(ahead, at(24 * 60 - 5), 8), at(24 * 60));
    for (const minute of [24 * 60 - 6, 60, 0]) assert.equal(seenAt(ahead, at(minute), 8), undefined);
    const unreadNow = await noted(ahead, { unknown: 'throttled' }, at(60));
    assert.equal(seenAt(unreadNow.after, at(25 * 60), 8), undefined);
    const readNow = await noted(ahead, 'yes', at(60));
    assert.deepEqual([readNow.after.wasOperator, readNow.after.wasOperatorAt, readNow.saved], [true, at(60), 1]);
  });
});
