import assert from 'node:assert/strict';
import { sweep } from '../../bot/workflow/deciding/by-itself.ts';
import { decide } from '../../bot/workflow/deciding/decide.ts';
import { allowedVerbs, RULES } from '../../bot/workflow/deciding/rules.ts';
import { type Freezes, freezeAt, nextFreeze } from '../../bot/workflow/time/freeze.ts';
import { CHANGE_VERBS } from '../../bot/workflow/vocabulary.ts';
import { asAlex, asMegan, at, on, policy, read, story, storyAtSettings } from './kit.ts';

const window = (from: number, to: number, reason = 'Holidays') => ({ from: at(from), to: at(to), reason });
const windows = (...all: readonly ReturnType<typeof window>[]): Freezes => ({ windows: all });
const always = windows(window(-600, 6_000));

describe('when it is a freeze', () => {
  it('holds from its first moment to right before its last', () => {
    const freezes = windows(window(10, 20));
    const held = [9, 10, 19, 20].map((minute) => freezeAt(freezes, at(minute)) !== undefined);
    assert.deepEqual(held, [false, true, true, false]);
  });

  it('opens next after all that overlaps or adjoins, in whatever order and zone it is written', () => {
    const local = { from: '2026-11-22T10:20+01:00', to: '2026-11-22T10:40+01:00', reason: 'Audit' };
    const freezes = { windows: [window(40, 60, 'Move'), local, window(0, 25), window(61, 90, 'Later')] };
    assert.deepEqual(freezeAt(freezes, at(5)), { because: 'window', reason: 'Holidays', until: at(60) });
    assert.deepEqual(freezeAt(freezes, at(22)), { because: 'window', reason: 'Audit', until: at(60) });
    assert.equal(freezeAt(freezes, at(60)), undefined, 'one minute is open');
  });

  it('is none where a window ends before it begins', () => {
    assert.equal(freezeAt(windows(window(20, 10), window(15, 15)), at(15)), undefined);
  });

  it('names the next one that is near, as long as it lasts', () => {
    const freezes = windows(window(30, 50), window(50, 70, 'Move'), window(10, 12));
    assert.deepEqual(nextFreeze(freezes, at(20), 60 * 60_000), window(30, 70));
    assert.equal(nextFreeze(freezes, at(20), 9 * 60_000), undefined);
  });

  it('is one without an end while a calendar can’t be read', () => {
    const unread = { calendar: 'freeze.ics', since: at(0) };
    assert.deepEqual(freezeAt({ windows: [window(0, 9)], unread }, at(5)), { because: 'unread', ...unread });
  });
});

describe('a change in a freeze', () => {
  const pressed = (told: ReturnType<typeof story>, verb: 'apply' | 'command' | 'portal' | 'next' | 'back') => {
    const { version } = told.change();
    const decision = decide(
      told.state(),
      { verb, changeId: 'c1', version, runner: 'r', isTicked: true } as Parameters<typeof decide>[1],
      { now: at(60), actor: asAlex, policy, freezes: always },
    );
    return 'refusal' in decision ? decision : decision.events.map(({ type }) => type);
  };
  const refused = { refusal: 'frozen', values: { why: 'Holidays', at: at(6_000) } };

  it('is carried out by none of the ways, and steps back', () => {
    const told = storyAtSettings();
    for (const verb of ['apply', 'command', 'portal'] as const) assert.deepEqual(pressed(told, verb), refused, verb);
    assert.deepEqual(pressed(told, 'back'), ['step-reopened']);
  });

  it('begins no step on the server, and puts on record that the last one is done', () => {
    const told = story();
    told.start();
    told.submit();
    told.approve();
    assert.deepEqual(pressed(told, 'next'), refused);
    told.throughSteps('connect-exit');
    assert.deepEqual(pressed(told, 'next'), ['step-done']);
  });

  it('is asked for, approved, questioned and read as ever', () => {
    const held = CHANGE_VERBS.filter((verb) => RULES[verb].frozen !== undefined);
    assert.deepEqual(held, ['emergency', 'next', 'apply', 'command', 'portal']);
  });

  it('offers no button that would be refused', () => {
    const told = storyAtSettings();
    const freeze = freezeAt(always, at(60));
    assert.deepEqual(allowedVerbs(told.change(), asAlex, freeze), ['slot', 'back', 'cancel']);
    assert.ok(allowedVerbs(told.change(), asAlex).includes('apply'));
  });

  it('is closed by what reads as planned', () => {
    const told = storyAtSettings();
    told.press(asAlex, 'portal');
    const { version } = told.change();
    const decision = decide(
      told.state(),
      { verb: 'check', changeId: 'c1', version, observations: [read(on, at(61))] },
      { now: at(61), actor: asAlex, policy, freezes: always },
    );
    assert.ok('events' in decision && decision.events.some(({ type }) => type === 'done'));
  });

  it('runs out of its time with the freeze named, and not where nobody had decided', () => {
    const approved = storyAtSettings();
    const late = at(60 * 24 * 3);
    const freeze = { because: 'window', reason: 'Holidays', until: at(6_000) };
    const [expired] = sweep(approved.state(), late, false, always);
    assert.deepEqual(expired, { type: 'expired', freeze, at: late, by: 'pilot', changeId: 'c1' });
    approved.add({ type: 'expired', freeze, at: late, by: 'pilot', changeId: 'c1' } as never);
    assert.deepEqual(approved.change().endedIn, freeze);
    const waiting = story();
    waiting.start();
    waiting.submit();
    assert.deepEqual(sweep(waiting.state(), late, false, always), [
      { type: 'expired', at: late, by: 'pilot', changeId: 'c1' },
    ]);
  });

  it('keeps the hash that was approved: what is frozen is asked on the day', () => {
    const told = story();
    told.start();
    told.submit();
    const decision = decide(
      told.state(),
      { verb: 'approve', changeId: 'c1', version: 2, comment: null, isInSpite: true },
      { now: at(9), actor: asMegan, policy, freezes: always },
    );
    assert.ok('events' in decision);
  });
});
