import assert from 'node:assert/strict';
import type { Locale } from '../../bot/workflow/locale.ts';
import * as cards from '../../cards/index.ts';
import { wordsFor } from '../../cards/index.ts';
import { samplesFor } from './samples.ts';
import * as t from './tenant.ts';

const firstText = (card: cards.Card): string => {
  const [first] = Array.isArray(card.body) ? card.body : [];
  return String(first?.text ?? '');
};
const titles = (card: cards.Card): readonly string[] =>
  (Array.isArray(card.actions) ? card.actions : []).map((a: { title: string }) => a.title);
const sample = (name: string, locale: Locale = 'en') => {
  const found = samplesFor(locale).find((s) => s.name === name);
  assert.ok(found, name);
  return found;
};
const json = (card: cards.Card) => JSON.stringify(card);

describe('the answer to "is writeback on?"', () => {
  const answers = {
    'status-off': ['No', 'Ne'],
    'status-on': ['Yes', 'Da'],
    'status-contradicted': ['Probably', 'Verjetno'],
    'status-unknown': ["Can't tell", 'Ni mogoče ugotoviti'],
    'status-unlock': ['No', 'Ne'],
  };
  for (const [name, [en, sl]] of Object.entries(answers)) {
    it(`${name} begins with ${en} and ${sl}`, () => {
      assert.ok(firstText(sample(name).drawn.card).startsWith(en ?? ''));
      assert.ok(firstText(sample(name, 'sl').drawn.card).startsWith(sl ?? ''));
    });
  }

  it('still begins with the answer when a notice stands on the card', () => {
    const drawn = cards.statusCard({
      words: wordsFor('en'),
      now: t.NOW,
      notice: { note: 'card-was-old' },
      assessment: {
        writeback: 'on',
        unlock: 'on',
        evidence: [],
        unlockEvidence: [],
        contradictions: [],
        because: null,
        doubt: null,
        lastProof: null,
        changedSince: null,
        gatheredAt: null,
        gatheredBy: null,
      },
      viewer: t.viewing(t.bystander),
      where: 'personal',
      mayReadAnew: false,
    });
    assert.ok(firstText(drawn.card).startsWith('Yes'));
  });

  it('tells a channel the verdict, the stage, the age and who read it, and nothing of the tenant', () => {
    const channel = json(sample('status-channel').drawn.card);
    assert.match(channel, /No\. .*4 minutes ago by Alex Wilber.*waiting for approval/);
    assert.doesNotMatch(channel, /P1|sync|licence|client/i);
    assert.doesNotMatch(json(sample('step-channel').drawn.card), /Password writeback\*\*|Optional features|CHG0012345/);
  });

  it('offers Start setup to an operator without an open change only', () => {
    assert.ok(titles(sample('status-off').drawn.card).includes('Start setup'));
    assert.ok(!titles(sample('status-unlock').drawn.card).includes('Start setup'));
    assert.ok(titles(sample('status-unlock').drawn.card).includes('Continue'));
    assert.ok(!titles(sample('status-unread').drawn.card).includes('Start setup'));
  });
});

describe('the cards of a change', () => {
  it('name the step and its number in both languages', () => {
    assert.match(json(sample('step-6').drawn.card), /Step 6 of 8 · Connect server/);
    assert.match(json(sample('step-6', 'sl').drawn.card), /Korak 6 od 8 · Strežnik Connect/);
    assert.match(json(sample('step-cloud-sync').drawn.card), /Step 1 of 1 · Cloud sync agent server/);
  });

  it('ask for the checkbox on Optional features and on no other step of the wizard', () => {
    const asking = samplesFor('en').filter(
      (s) => /^step-\d$/.test(s.name) && json(s.drawn.card).includes('"confirmed"'),
    );
    assert.deepEqual(
      asking.map((s) => s.name),
      ['step-6'],
    );
    assert.match(json(sample('step-6').drawn.card), /I ticked Password writeback/);
  });

  it("carry the contract's buttons", () => {
    assert.deepEqual(titles(sample('setup').drawn.card)[0], 'Start setup');
    assert.deepEqual(titles(sample('plan').drawn.card), ['Send for approval', 'Cancel change']);
    assert.deepEqual(titles(sample('waiting-approver').drawn.card), ['Approve', 'Reject', 'Ask']);
    assert.deepEqual(titles(sample('step-6').drawn.card).slice(0, 4), ['Next', 'Back', "I'm stuck", 'Cancel change']);
    assert.deepEqual(titles(sample('apply').drawn.card).slice(0, 3), [
      'Apply for me',
      'Give me the command',
      "I'll do it in the portal",
    ]);
    assert.deepEqual(titles(sample('apply', 'sl').drawn.card).slice(0, 3), [
      'Nastavi namesto mene',
      'Pokaži ukaz',
      'Sam(a) v portalu',
    ]);
  });

  it('lose nothing that was typed, whichever of the buttons that keep the request open is pressed', () => {
    const keeping = samplesFor('en').filter(({ name }) => /^(plan|waiting|ask|reject|cancel-)/.test(name));
    const typing = keeping.filter(({ drawn }) => /"id":"(reason|comment|question|answer)"/.test(json(drawn.card)));
    assert.ok(typing.length > 10);
    for (const { name, drawn } of typing)
      for (const action of Array.isArray(drawn.card.actions) ? drawn.card.actions : [])
        if (
          ['cancel', 'reject', 'ask'].includes(action.verb) &&
          !(action.verb === 'cancel' && action.data.said === 'yes')
        )
          assert.equal(action.associatedInputs, undefined, `${name}: ${action.title}`);
  });

  it('say who approved at the first step only', () => {
    assert.match(json(sample('step-1').drawn.card), /Approved by Megan Bowen/);
    assert.doesNotMatch(json(sample('step-2').drawn.card), /Approved by/);
  });

  it('show who has not been reached', () => {
    assert.match(json(sample('waiting-requester').drawn.card), /Not reached yet: Adele Vance/);
  });

  it('name the code of a refused apply and leave the other two ways', () => {
    const { card } = sample('apply-refused').drawn;
    assert.match(json(card), /AADSTS65002.*only trusts apps Microsoft has preauthorised/);
    assert.ok(titles(card).includes('Give me the command') && titles(card).includes("I'll do it in the portal"));
  });

  it('end with a title that says how, and Done carries the closing note', () => {
    for (const [name, word] of [
      ['done', 'Done'],
      ['unconfirmed', 'Unconfirmed'],
      ['failed', 'Failed'],
      ['rejected', 'Rejected'],
      ['cancelled', 'Cancelled'],
      ['expired', 'Expired'],
    ] as const)
      assert.ok(firstText(sample(name).drawn.card).startsWith(word));
    assert.match(json(sample('done').drawn.card), /written back too.*P1 or P2.*Microsoft 365 admin center/);
    assert.match(json(sample('done').drawn.card), /3f0a9f66/);
  });

  it('shrink to one line without a button', () => {
    assert.deepEqual(titles(sample('one-line').drawn.card), []);
  });

  it('keep what the person typed', () => {
    const words = wordsFor('en');
    const viewer = t.viewing(t.operator, t.draft);
    const { card } = cards.changeCard({
      words,
      now: t.NOW,
      change: t.draft,
      viewer,
      typed: { reason: 'Fewer *calls*', ticket: 'CHG7' },
    });
    assert.match(json(card), /"value":"Fewer \*calls\*"/);
  });

  it('fit into 28 KB with the longest texts people can send', () => {
    const words = wordsFor('sl');
    const long = '*'.repeat(5000);
    const by = { ...t.megan, name: long };
    const reviews = [{ by, verdict: 'approved' as const, at: t.NOW, comment: long }];
    const change = {
      ...t.waiting,
      reason: long,
      ticket: long,
      reviews,
      approvers: Array.from({ length: 200 }, () => by),
    };
    const viewer = t.viewing(t.approver, change);
    const unreached = change.approvers.map((p) => p.name);
    const request = cards.changeCard({ words, now: t.NOW, change, viewer, unreached, typed: { comment: long } });
    const result = cards.changeCard({ words, now: t.NOW, change: { ...t.done, ...change, phase: 'done' }, viewer });
    for (const { card } of [request, result]) assert.ok(Buffer.byteLength(json(card)) <= 28 * 1024);
  });
});
