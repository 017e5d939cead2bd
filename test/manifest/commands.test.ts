import assert from 'node:assert/strict';
import { understand } from '../../bot/language/understand.ts';
import { manifest, slovenian } from './files.ts';

const [bot] = manifest.bots;
const commands = bot.commandLists.flatMap(({ scopes, commands: list }, i) =>
  list.map(({ title }, j) => ({
    scope: scopes.join(),
    english: title,
    slovenian: slovenian[`bots[0].commandLists[${i}].commands[${j}].title`] ?? '',
  })),
);

describe('the commands in the menu', () => {
  for (const { scope, english, slovenian: theirs } of commands) {
    it(`understands "${english}" and "${theirs}" as the same wish (${scope})`, () => {
      const one = understand(english, 'en-US');
      const other = understand(theirs, 'sl-SI');
      assert.notEqual(one.intent, 'unknown');
      assert.equal(other.intent, one.intent);
      assert.deepEqual([one.locale, other.locale], ['en', 'sl']);
    });
  }

  it('offers help in every list, and no two commands for one wish', () => {
    for (const { commands: list } of bot.commandLists) {
      const intents = list.map(({ title }) => understand(title, 'en-US').intent);
      assert.ok(intents.includes('help'));
      assert.equal(new Set(intents).size, intents.length);
    }
  });

  it('has no title that begins with a slash', () => {
    assert.deepEqual(
      commands.filter(({ english, slovenian: theirs }) => english.startsWith('/') || theirs.startsWith('/')),
      [],
    );
  });
});
