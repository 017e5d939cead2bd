import assert from 'node:assert/strict';
import { decideReport } from '../../bot/workflow/deciding/by-itself.ts';
import { allowedVerbs } from '../../bot/workflow/deciding/rules.ts';
import type { Person } from '../../bot/workflow/reading.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import { effectsOf } from '../../bot/workflow/telling/effects.ts';
import { alex, asAlex, asGrady, asHenrietta, asMegan, grady, megan, on, policy, read, story } from './kit.ts';

type Story = ReturnType<typeof story>;

const on_ = (told: Story) => ({ changeId: 'c1', version: told.change().version });
const ask = (told: Story, who = asMegan, question = 'Why now?') =>
  told.tell(who, { verb: 'ask', ...on_(told), question });
const answer = (told: Story, said = 'The audit is over.', to?: number, who = asAlex) =>
  told.tell(who, { verb: 'answer', ...on_(told), answer: said, ...(to === undefined ? {} : { to }) });

function requested(rules = policy): Story {
  const told = story(rules);
  told.start();
  told.submit();
  return told;
}

describe('a question to the requester', () => {
  it('goes back and forth while the request waits, and ends nothing', () => {
    const told = requested();
    const { submittedAt } = told.change();
    assert.ok(ask(told));
    assert.ok(answer(told));
    const { phase, questions = [], ...rest } = told.change();
    assert.equal(phase, 'waiting');
    assert.equal(rest.submittedAt, submittedAt);
    assert.deepEqual(
      questions.map((q) => [q.by.name, q.question, q.answer, q.answeredBy?.name]),
      [[megan.name, 'Why now?', 'The audit is over.', alex.name]],
    );
    assert.ok(told.approve(), 'the request can be decided as before');
  });

  it('comes from an approver who is somebody else, and from nobody else', () => {
    const told = requested();
    for (const [who, why] of [
      [asHenrietta, 'approvers-only'],
      [{ ...asAlex, approver: 'yes' }, 'requester-cannot-ask'],
      [{ ...asMegan, approver: { unknown: 'not-signed-in' } }, 'group-approver-needs-personal-chat'],
    ] as const) {
      assert.ok(!ask(told, who));
      assert.equal(told.refusal(), why);
      assert.ok(!allowedVerbs(told.change(), who).includes('ask'));
    }
    assert.deepEqual(told.change().questions, undefined);
  });

  it('is answered by the requester alone, whatever their role is by now', () => {
    const told = requested();
    assert.ok(!allowedVerbs(told.change(), asAlex).includes('answer'), 'nothing is asked yet');
    ask(told);
    for (const who of [asMegan, asGrady, asHenrietta]) {
      assert.ok(!answer(told, 'because', undefined, who));
      assert.equal(told.refusal(), 'requester-only');
    }
    assert.ok(answer(told, 'because', undefined, { ...asAlex, operator: 'no' }));
  });

  it('holds a word, and so does its answer', () => {
    const told = requested();
    for (const nothing of ['', '  \n', '?', '…', '\u200b', '\u2800 -']) {
      assert.ok(!ask(told, asMegan, nothing), JSON.stringify(nothing));
      assert.equal(told.refusal(), 'question-missing');
    }
    ask(told);
    assert.ok(!answer(told, ' ! '));
    assert.equal(told.refusal(), 'answer-missing');
    assert.ok(ask(told, asMegan, 'Čemu?'));
  });

  it('is recorded once, also when the same press comes back from an older card', () => {
    const told = requested();
    const press = { verb: 'ask', ...on_(told), question: 'Why now?' } as const;
    assert.ok(told.tell(asMegan, press));
    assert.ok(!told.tell(asMegan, { ...press, question: ' Why now? ' }));
    assert.equal(told.refusal(), 'already-asked');
    assert.ok(told.tell(asGrady, press), 'another approver may wonder the same');
    answer(told, 'The audit is over.', 1);
    assert.ok(!told.tell(asMegan, press), 'and the answer is there to be read');
    assert.ok(!answer(told, 'Another story', 1));
    assert.equal(told.refusal(), 'already-answered');
    assert.deepEqual(
      told.change().questions?.map((q) => q.answer),
      ['The audit is over.', undefined],
    );
  });

  it('keeps its own answer where several are open: the named one, else the oldest', () => {
    const told = requested();
    ask(told, asMegan, 'Why now?');
    ask(told, asGrady, 'Who will be there?');
    ask(told, asMegan, 'What if it fails?');
    assert.ok(answer(told, 'I will', 2));
    assert.ok(answer(told, 'The audit is over'));
    assert.ok(!answer(told, 'x', 4));
    assert.equal(told.refusal(), 'not-now');
    assert.deepEqual(
      told.change().questions?.map((q) => q.answer),
      ['The audit is over', 'I will', undefined],
    );
  });

  it('comes too late once the request was decided or has ended', () => {
    const told = requested();
    ask(told);
    told.approve();
    assert.ok(!ask(told, asGrady, 'And now?'));
    assert.equal(told.refusal(), 'decided-meanwhile');
    assert.ok(!answer(told));
    assert.equal(told.refusal(), 'decided-meanwhile');
    const rejected = requested();
    rejected.tell(asMegan, { verb: 'reject', ...on_(rejected), comment: 'no' });
    assert.ok(!ask(rejected, asGrady, 'And now?'));
    assert.equal(rejected.refusal(), 'change-has-ended');
  });

  it('folds from a trail whose answer names no question', () => {
    const told = requested();
    const stamp = { at: told.now(), changeId: 'c1' };
    told.add(
      { type: 'asked', question: 'one', ...stamp, by: megan },
      { type: 'asked', question: 'two', ...stamp, by: grady },
      { type: 'answered', answer: 'first', ...stamp, by: alex },
      { type: 'answered', answer: 'second', ...stamp, by: alex },
      { type: 'answered', answer: 'nobody asked', ...stamp, by: alex },
    );
    assert.deepEqual(
      told.change().questions?.map((q) => q.answer),
      ['first', 'second'],
    );
  });
});

describe('a rejection', () => {
  it('needs a word to the requester', () => {
    const told = requested();
    for (const comment of [null, '', '  ', '…']) {
      assert.ok(!told.tell(asMegan, { verb: 'reject', ...on_(told), comment }));
      assert.equal(told.refusal(), 'comment-missing');
    }
    assert.equal(told.change().phase, 'waiting');
    assert.ok(told.tell(asMegan, { verb: 'reject', ...on_(told), comment: 'Not this week' }));
  });
});

describe('whoever took part', () => {
  /** Who is told of what by the newest events of a story. */
  function heard(told: Story, from: number): readonly string[] {
    const effects = effectsOf(told.events().slice(from), told.state(), told.state());
    return effects.flatMap((e) => (e.kind === 'tell' ? [`${e.to.name}: ${e.about}`] : [])).sort();
  }
  const say = (...all: readonly (readonly [Person, string])[]) =>
    all.map(([who, what]) => `${who.name}: ${what}`).sort();
  const ending = (bare: { readonly type: 'cancelled' | 'expired' | 'done' }, by: Person | 'pilot', story_: Story) => {
    const from = story_.events().length;
    story_.add({ ...bare, at: story_.now(), by, changeId: 'c1' } as Event);
    return heard(story_, from);
  };

  it('a question is the requester’s news, its answer that of the one who asked', () => {
    const it_ = requested();
    const before = it_.events().length;
    ask(it_);
    assert.deepEqual(heard(it_, before), say([alex, 'question']));
    answer(it_);
    assert.deepEqual(heard(it_, before + 1), say([megan, 'answer']));
  });

  it('hears how it ended, once, and not who ended it', () => {
    const asked = requested();
    ask(asked);
    ask(asked, asMegan, 'And who is there?');
    assert.deepEqual(ending({ type: 'cancelled' }, alex, asked), say([megan, 'ended']));
    const approved = requested();
    approved.approve();
    assert.deepEqual(ending({ type: 'done' }, alex, approved), say([megan, 'ended']));
    const byAnother = requested();
    ask(byAnother, asGrady);
    byAnother.approve();
    assert.deepEqual(ending({ type: 'done' }, grady, byAnother), say([alex, 'ended'], [megan, 'ended']));
  });

  it('hears of a rejection by somebody else, and nobody else does', () => {
    const it_ = requested({ ...policy, quorum: 2 });
    it_.approve();
    const before = it_.events().length;
    it_.tell(asGrady, { verb: 'reject', ...on_(it_), comment: 'Not this week' });
    assert.deepEqual(heard(it_, before), say([alex, 'decision'], [megan, 'ended']));
  });

  it('leaves those in peace who were asked and never acted, unless nobody decided in time', () => {
    const it_ = requested();
    assert.deepEqual(ending({ type: 'cancelled' }, alex, it_), []);
    const late = requested();
    ask(late);
    assert.deepEqual(
      ending({ type: 'expired' }, 'pilot', late),
      say([alex, 'ended'], [grady, 'ended'], [megan, 'ended']),
    );
  });

  it('is told of the end that an apply brings', () => {
    const it_ = requested();
    it_.approve();
    it_.throughSteps();
    it_.apply();
    const from = it_.events().length;
    const outcome = { kind: 'written' } as const;
    it_.add(
      ...decideReport(it_.state(), { changeId: 'c1', runner: 'r1', outcome, observations: [read(on)] }, it_.now()),
    );
    assert.equal(it_.change().phase, 'done');
    assert.deepEqual(heard(it_, from), say([megan, 'ended']));
  });
});
