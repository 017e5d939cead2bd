import assert from 'node:assert/strict';
import type { Addition } from './addition.ts';
import type { Edit } from './scratch.ts';

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
    "import { roles } from '../handlers/talk/roles.ts';\n",
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
const HANDLER = `import { rolesCard } from '../../../cards/index.ts';
import { type Answer, type Ask, card } from '../../request.ts';

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
/** Pressed in both languages; leaves what the cards said in `seen.verb`. */
export const VERB_PLAY = `
seen.verb = [];
for (const [who, locale, help, title] of [
  ['megan', 'en-GB', 'help', 'Which role?'],
  ['alex', 'sl-SI', 'pomoč', 'Katera vloga?'],
]) {
  const wire = stage.person(who, locale);
  await answerTo(wire, help);
  const before = wire.cards().length;
  await wire.press(title);
  await wire.waitForCard(() => wire.cards().length > before);
  seen.verb.push(JSON.stringify(wire.lastCard()?.card));
}
`;
/** A verb of a change, by its name and what it asks. */
const ON_CHANGE: readonly Edit[] = [
  ['bot/workflow/vocabulary.ts', 'export const CHANGE_VERBS = [\n', "  'postpone',\n"],
  ['bot/workflow/deciding/commands.ts', "'back' | 'stuck' | 'cancel'", " | 'postpone'"],
];

/** A button of its own: which roles it takes. */
export const verb: Addition = {
  page: [
    ['A verb', 0],
    ['A verb', 1],
  ],
  begin: [NAME],
  only: ON_CHANGE,
  files: { 'bot/handlers/talk/roles.ts': HANDLER, 'cards/talk/roles.ts': CARD },
  parts: PARTS,
  // Another word, which nobody answers.
  slip: {
    made: ['cards/talk/help.ts', "'roles')", "'rolls')"],
    test: 'test/turn/verbs.test.ts',
    calledOut: /nobody answers rolls/,
  },
  tests: ['test/turn/verbs.test.ts'],
};

/** What was seen of it where it was played. */
export function assertVerb([english = '', slovenian = '']: readonly string[]): void {
  assert.match(english, /It takes one of \*\*Hybrid Identity Administrator/);
  assert.match(slovenian, /Katera vloga\?.*Hybrid Identity Administrator/);
}
