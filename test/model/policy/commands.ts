import fc from 'fast-check';
import type { TicketMeaning } from '../../../bot/workflow/record/ticket.ts';
import { anything, type Command, command } from '../commands.ts';
import { NAMES, type Name } from '../outside.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const server = fc.nat(2);
/** Mostly those who may. */
const name = fc.constantFrom<Name>('megan', 'grady', 'megan', 'grady', ...NAMES);

/** Everything stands still by a word, and goes on by another's. */
const stops = fc.oneof(
  command('stop', fc.record({ name, hasWord: fc.nat(4), to: server }), (stage, { name: who, hasWord, to }) =>
    stage.wish(who, 'stop', hasWord > 0 ? 'The forest is being restored' : ' ', to),
  ),
  command('lift', fc.record({ name, to: server }), (stage, { name: who, to }) => stage.wish(who, 'lift', '', to)),
  command('lift', fc.record({ name, to: server }), (stage, { name: who, to }) => stage.wish(who, 'lift', '', to)),
);

const calendar = fc.oneof(
  command('calendar gone', fc.constant(0), (stage) => {
    stage.outside.faults.isCalendarGone = true;
  }),
  command('calendar there', fc.constant(0), (stage) => {
    stage.outside.faults.isCalendarGone = false;
  }),
);

/** Hours go by, or the clock is set. */
const clock = fc.oneof(
  { weight: 4, arbitrary: command('hours', fc.integer({ min: 10, max: 400 }), (stage, n) => stage.wait(n * MINUTE)) },
  {
    weight: 2,
    arbitrary: command(
      'clock set',
      fc.constantFrom(-26 * HOUR, -3 * HOUR, -10 * MINUTE, MINUTE, HOUR, 5 * HOUR),
      (stage, ms) => stage.world.jump(ms),
    ),
  },
  { weight: 1, arbitrary: command('a day', fc.integer({ min: 20, max: 30 }), (stage, n) => stage.wait(n * HOUR)) },
);

/** A time is appointed, or another one. */
const slots = command(
  'appoint',
  fc.record({ ahead: fc.integer({ min: -20, max: 200 }), minutes: fc.integer({ min: 12, max: 240 }), to: server }),
  (stage, { ahead, minutes, to }) => stage.appoint(ahead, minutes, to),
);

/** An approver is away, and somebody decides for them, or tries. */
const AWAY = [
  "I'm away till tomorrow, henrietta approves for me",
  "I'm away till Friday, grady approves for me",
  "I'm away from tomorrow till Friday, henrietta approves for me",
  "I'm back",
];
const absences = fc.oneof(
  command(
    'away',
    fc.record({
      name: fc.constantFrom<Name>('megan', 'grady', 'henrietta'),
      text: fc.constantFrom(...AWAY),
      to: server,
    }),
    (stage, { name: who, text, to }) => stage.say(who, text, to),
  ),
  command('away and decided for', server, async (stage, to) => {
    stage.say('megan', AWAY[0] ?? '', to);
    await stage.run();
    await stage.forge('henrietta', 'approve', 0, to);
  }),
  command(
    'stand in',
    fc.record({ verb: fc.constantFrom('approve', 'approve', 'reject', 'review'), to: server }),
    (stage, { verb, to }) => stage.forge('henrietta', verb, 0, to),
  ),
);

/** It goes without approval, and is reviewed. */
const emergencies = command(
  'emergency',
  fc.record({
    verb: fc.constantFrom('emergency', 'review'),
    name,
    who: fc.constantFrom<Name>('alex', 'patti'),
    to: server,
  }),
  (stage, { verb, name: reviewer, who, to }) => stage.forge(verb === 'review' ? reviewer : who, verb, 0, to),
);

const tickets = command(
  'ticket',
  fc.record({ means: fc.constantFrom<TicketMeaning>('approved', 'open', 'open', 'rejected', 'cancelled'), to: server }),
  (stage, { means, to }) => stage.ticket(means, to),
);

/** What a policy is about happens among everything else. */
export const underPolicy: fc.Arbitrary<Command> = fc.oneof(
  { weight: 12, arbitrary: anything },
  { weight: 2, arbitrary: stops },
  { weight: 1, arbitrary: calendar },
  { weight: 2, arbitrary: clock },
  { weight: 1, arbitrary: slots },
  { weight: 1, arbitrary: absences },
  { weight: 1, arbitrary: emergencies },
  { weight: 1, arbitrary: tickets },
);
