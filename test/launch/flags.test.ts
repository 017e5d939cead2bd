import assert from 'node:assert/strict';
import { parseFlags } from '../../sandbox/launch/flags.ts';

describe('the command line of npm start', () => {
  it('without any flag goes on where it left off, with both windows', () => {
    assert.deepEqual(parseFlags([]), { kind: 'run', isFresh: false, hasClients: true });
  });

  it('understands --fresh and --no-client together', () => {
    assert.deepEqual(parseFlags(['--no-client', '--fresh']), { kind: 'run', isFresh: true, hasClients: false });
  });

  it('answers --help with help, whatever else is asked', () => {
    assert.deepEqual(parseFlags(['--fresh', '--help']), { kind: 'help' });
  });

  it('answers a word it does not know with one sentence that lists what it knows', () => {
    const flags = parseFlags(['--frsh']);
    assert.equal(flags.kind, 'wrong');
    assert.match(flags.kind === 'wrong' ? flags.sentence : '', /^Unknown option --frsh.*--fresh, --no-client, --help/);
  });
});
