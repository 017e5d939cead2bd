import assert from 'node:assert/strict';
import { placesOf } from './page.ts';
import type { Edit, Scratch } from './scratch.ts';

const NAME: Edit = ['bot/access/verbs.ts', "type Own =\n  | 'start'\n", "  | 'roles'\n"];
const PARTS: readonly Edit[] = [
  [
    'bot/access/verbs.ts',
    "  fact: { who: 'all', where: 'anywhere', token: 'never', does: 'reads', pace: 'look' },\n",
    "  roles: { who: 'members', where: 'anywhere', token: 'never', does: 'reads', pace: 'look' },\n",
  ],
  [
    'bot/turn/handlers.ts',
    "import { settings } from '../handlers/settings.ts';\n",
    "import { roles } from '../handlers/roles.ts';\n",
  ],
  ['bot/turn/handlers.ts', '  fact: { typed: known },\n', '  roles: { pressed: roles },\n'],
  ['cards/index.ts', "export { helpCard } from './talk/help.ts';\n", "export { rolesCard } from './talk/roles.ts';\n"],
  ['cards/words/en/terms.ts', "  help: 'Help',\n", "  roles: 'Which role?',\n"],
  ['cards/words/sl/terms.ts', "  help: 'Pomoč',\n", "  roles: 'Katera vloga?',\n"],
  [
    'cards/talk/help.ts',
    "    button(words.buttons.status, 'status', undefined, { style: 'positive' }),\n",
    "    button(words.buttons.roles, 'roles'),\n",
  ],
];
const HANDLER = `import { rolesCard } from '../../cards/index.ts';
import { type Answer, type Ask, card } from '../request.ts';

/** Which roles may operate. */
export const roles = ({ words }: Ask): Answer => card(rolesCard(words));
`;
const CARD = `import { button, type Drawn, draw, heading, text } from '../parts/card.ts';
import type { Words } from '../words/index.ts';

/** Which roles may operate, for whoever has none. */
export function rolesCard(words: Words): Drawn {
  const { roles, help } = words.buttons;
  return draw(roles, [heading(roles), text(words.facts.rolesTaken)], [button(help, 'help')]);
}
`;
const PLAY = `
import { startPractice } from './test/support/practice.ts';
import { answerTo } from './test/teams-client/asking.ts';
const stage = await startPractice();
const seen = [];
for (const [who, locale, help, title] of [
  ['megan', 'en-GB', 'help', 'Which role?'],
  ['alex', 'sl-SI', 'pomoč', 'Katera vloga?'],
]) {
  const wire = stage.person(who, locale);
  await answerTo(wire, help);
  const before = wire.cards().length;
  await wire.press(title);
  await wire.waitForCard(() => wire.cards().length > before);
  seen.push(JSON.stringify(wire.lastCard()?.card));
}
await stage.stop();
process.stdout.write(JSON.stringify(seen));
`;
/** A verb of a change, by its name and what it asks. */
const ON_CHANGE: readonly Edit[] = [
  ['bot/workflow/vocabulary.ts', 'export const CHANGE_VERBS = [\n', "  'postpone',\n"],
  ['bot/workflow/deciding/commands.ts', "'back' | 'stuck' | 'cancel'", " | 'postpone'"],
];

/** A button of its own: which roles it takes. */
export const verb = (copy: () => Scratch) =>
  describe('a further verb, in a copy of the program', () => {
    after(() => copy().restore());

    it('is missed by the compiler in both tables, and nowhere else', async () => {
      await copy().edit(NAME);
      assert.deepEqual(await copy().places(), placesOf('A verb'));
    });

    it('is whole with its record, its handler and its button, which is pressed in both languages', async () => {
      await copy().write('bot/handlers/roles.ts', HANDLER);
      await copy().write('cards/talk/roles.ts', CARD);
      await copy().edit(...PARTS);
      assert.deepEqual(await copy().complaints(), []);
      const [english = '', slovenian = ''] = JSON.parse(await copy().play(PLAY)) as readonly string[];
      assert.match(english, /It takes one of \*\*Hybrid Identity Administrator/);
      assert.match(slovenian, /Katera vloga\?.*Hybrid Identity Administrator/);
    });

    it('is called out by a test where its button says another word, which nobody answers', async () => {
      await copy().change('cards/talk/help.ts', "'roles')", "'rolls')");
      const { isGreen, said } = await copy().mocha('test/turn/verbs.test.ts');
      assert.ok(!isGreen && /nobody answers rolls/.test(said), said);
    });

    it('has more places on the card of a change, and the compiler names each', async () => {
      await copy().restore();
      await copy().edit(...ON_CHANGE);
      assert.deepEqual(await copy().places(), placesOf('A verb', 1));
    });
  });
