import fc from 'fast-check';
import { CHANGE_VERBS } from '../../bot/workflow/vocabulary.ts';
import { actionsOf } from '../support/card.ts';
import { chatOf, NAMES, type Name, POST_FAULTS, RED, WRITE_FAULTS } from './outside.ts';
import type { Stage } from './stage.ts';

export type Model = Record<string, never>;
export type Command = fc.AsyncCommand<Model, Stage, true>;

const name = fc.constantFrom<Name>(...NAMES);
const server = fc.nat(2);
/** How far the work goes before the next thing happens: not at all, a little, or to its end. */
const steps = fc.constantFrom(0, 2, 5, 9, 5_000, 5_000, 5_000);

export const command = <T>(
  label: string,
  arbitrary: fc.Arbitrary<T>,
  act: (stage: Stage, input: T) => Promise<void> | void,
): fc.Arbitrary<Command> =>
  fc.record({ input: arbitrary, steps }).map(({ input, steps: most }) => ({
    check: async () => true,
    run: async (_, stage) => {
      await act(stage, input);
      await stage.run(most);
    },
    toString: () => `${label}(${JSON.stringify(input)}, ${most} steps)`,
  }));

const TEXTS = ['start setup', 'status', 'approvals', 'continue', 'cancel', 'history', 'are we ready?'] as const;

/** So few that the same is asked again now and then, and one is none. */
const QUESTIONS = ['Why now?', 'Who stays?', ' '] as const;

const forward = command('forward', server, (stage, to) => stage.forward(to));

const people = fc.oneof(
  command('say', fc.record({ name, text: fc.constantFrom(...TEXTS), to: server }), (stage, { name: who, text, to }) =>
    stage.say(who, text, to),
  ),
  command('install', fc.record({ name, to: server }), (stage, { name: who, to }) => stage.install(who, to)),
  command(
    'press',
    fc.record({ name, back: fc.nat(3), button: fc.nat(5), confirmed: fc.boolean(), to: server }),
    (stage, { name: who, back, button, confirmed, to }) => {
      const messages = stage.outside.messagesOf(chatOf(who));
      const message = messages[messages.length - 1 - Math.min(back, messages.length - 1)];
      const all = message ? actionsOf(message.card).flatMap(({ verb }) => (verb ? [verb] : [])) : [];
      // Nine presses on Cancel out of ten would leave little to be seen.
      const verb = all.filter((one) => one !== 'cancel' || back === 3)[button % Math.max(1, all.length)];
      const question = QUESTIONS[button % QUESTIONS.length] ?? '';
      const typed = {
        reason: 'because',
        comment: 'seen',
        question,
        answer: 'so',
        confirmed: String(confirmed),
        inSpite: String(button % 2 === 0),
      };
      if (message && verb) stage.press(who, message, verb, typed, to);
    },
  ),
  command(
    'forge',
    fc.record({ name, verb: fc.constantFrom(...CHANGE_VERBS), behind: fc.nat(2), isMeant: fc.boolean(), to: server }),
    (stage, { name: who, verb, behind, isMeant, to }) => stage.forge(who, verb, behind, to, isMeant),
  ),
);

const talk = fc.oneof(
  command(
    'ask',
    fc.record({ name: fc.constantFrom<Name>('megan', 'grady'), question: fc.constantFrom(...QUESTIONS), to: server }),
    (stage, { name: who, question, to }) => void stage.pressNewest(who, 'ask', { question }, to),
  ),
  command('answer', server, (stage, to) => void stage.pressNewest('alex', 'answer', { answer: 'so' }, to)),
);

const teams = fc.oneof(
  command(
    'redeliver',
    fc.record({ which: fc.nat(3), isRenamed: fc.boolean(), to: server }),
    (stage, { which, isRenamed, to }) => stage.redeliver(stage.deliveries.length - 1 - which, isRenamed, to),
  ),
  command('redeliver late', fc.record({ which: fc.nat(200), isRenamed: fc.boolean(), to: server }), (stage, all) =>
    stage.redeliver(all.which, all.isRenamed, all.to),
  ),
  command('messages fail', fc.array(fc.constantFrom(...POST_FAULTS), { minLength: 1, maxLength: 3 }), (stage, all) => {
    stage.outside.faults.post.push(...all);
  }),
);

const tenant = fc.oneof(
  command('connect', fc.constant(0), (stage) => stage.outside.connect()),
  command('set by hand', fc.constantFrom('enablementForTenant' as const, 'accountUnlockEnabled' as const), (stage, s) =>
    stage.outside.setByHand(s),
  ),
  command('writes fail', fc.constantFrom(...WRITE_FAULTS), (stage, fault) => {
    stage.outside.faults.write.push(fault);
  }),
  command('readings fail', fc.integer({ min: 1, max: 6 }), (stage, reads) => {
    stage.outside.faults.reads = reads;
  }),
  command(
    'role unreadable',
    fc.record({
      who: name,
      because: fc.constantFrom('throttled', 'unreachable', 'consent-missing', 'interaction-required'),
    }),
    (stage, { who, because }) => {
      stage.outside.unread.set(stage.outside.people[who].objectId, because);
    },
  ),
  command('turn red', fc.constantFrom(...RED), (stage, id) => void stage.outside.red.add(id)),
  command('mend', fc.constantFrom(...RED), (stage, id) => void stage.outside.red.delete(id)),
  command('role readable', fc.constant(0), (stage) => stage.outside.unread.clear()),
  command('lose the role', name, (stage, who) => {
    stage.outside.roles.delete(stage.outside.people[who].objectId);
  }),
);

const host = fc.oneof(
  command('crash at', fc.integer({ min: 1, max: 60 }), (stage, n) => stage.world.crashAt(n)),
  command('kill', server, (stage, index) => {
    stage.kill(index);
  }),
  command('fill the disk', fc.integer({ min: 1, max: 4 }), (stage, writes) => stage.fillDisk(writes)),
  command(
    'unplug the store',
    fc.record({ calls: fc.integer({ min: 1, max: 12 }), isLate: fc.boolean() }),
    (stage, { calls, isLate }) => stage.unplugStore(calls, isLate),
  ),
  command(
    'stall',
    fc.record({ calls: fc.integer({ min: 1, max: 4 }), ms: fc.constantFrom(100, 5_000, 70_000, 150_000) }),
    (stage, { calls, ms }) => stage.world.stall(calls, ms),
  ),
);

const time = fc.oneof(
  { weight: 8, arbitrary: command('wait', fc.constantFrom(1_000, 31_000, 70_000, 130_000), (s, ms) => s.wait(ms)) },
  { weight: 2, arbitrary: command('wait long', fc.constantFrom(3_600_000, 30_000_000), (s, ms) => s.wait(ms)) },
);

/** One thing that happens; the story goes on about every other time. */
export const anything: fc.Arbitrary<Command> = fc.oneof(
  { weight: 10, arbitrary: forward },
  { weight: 5, arbitrary: people },
  { weight: 3, arbitrary: talk },
  { weight: 3, arbitrary: teams },
  { weight: 1, arbitrary: tenant },
  { weight: 3, arbitrary: host },
  { weight: 3, arbitrary: time },
);
