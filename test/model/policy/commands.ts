import fc from 'fast-check';
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

/** What a policy is about happens among everything else. */
export const underPolicy: fc.Arbitrary<Command> = fc.oneof(
  { weight: 12, arbitrary: anything },
  { weight: 2, arbitrary: stops },
  { weight: 1, arbitrary: calendar },
  { weight: 2, arbitrary: clock },
);
