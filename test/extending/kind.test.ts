import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { placesOf } from './page.ts';
import { type Edit, type Scratch, scratchCopy } from './scratch.ts';

const textOf = (name: string) => readFileSync(new URL(`texts/${name}.txt`, import.meta.url), 'utf8');

/** What is said to exist: a kind, what it writes, and one of its settings. */
const NAMES: readonly Edit[] = [
  ['bot/workflow/vocabulary.ts', 'export const KIND_IDS = [', "'enable-reset-for-group', "],
  ['bot/workflow/vocabulary.ts', 'export const RESOURCES = [', "'sspr-scope', "],
  ['bot/workflow/vocabulary.ts', 'export const SETTINGS = [', "\n  'scope',"],
];

const STEP = `  {
    id: 'reset-group',
    half: 'sspr',
    routes,
    label: 'Entra ID > Password reset > Properties',
    confirmedBy: 'reading',
    sets: ['scope'],
    minutes: 2,
    docs: 'https://learn.microsoft.com/entra/identity/authentication/tutorial-enable-sspr',
  },
`;

/** The kind and its step in their lists, its writer, and what an untouched tenant reads as in the tests. */
const PARTS: readonly Edit[] = [
  [
    'bot/workflow/kinds/index.ts',
    "import { enableWriteback } from './enable-writeback.ts';\n",
    "import { enableResetForGroup } from './enable-reset-for-group.ts';\n",
  ],
  [
    'bot/workflow/kinds/index.ts',
    'export const KINDS: Readonly<Record<KindId, ChangeKind>> = {',
    " 'enable-reset-for-group': enableResetForGroup,",
  ],
  ['bot/workflow/steps/portal.ts', 'export const PORTAL_STEPS = [\n', STEP],
  ['bot/directory/api/calls.ts', 'export const PORTAL_PUTS = {', ' putScope: PORTAL_PATHS.scope,'],
  [
    'bot/directory/writers.ts',
    'export const WRITERS: { readonly [R in Resource]: Writer<R> } = {\n',
    `  'sspr-scope': {
    read: async (portal) => {
      const answer = await readScope(portal);
      return answer.ok ? { ...answer, value: { facts: answer.value, looksFamiliar: true } } : answer;
    },
    looksFamiliar: () => true,
    write: (portal, _patch, { group }) =>
      portal.put('putScope', { enablementType: 1, passwordResetEnabledGroupName: group }),
  },
`,
  ],
  [
    'bot/directory/writers.ts',
    "import type { Portal } from './portal/client.ts';\n",
    "import { readScope } from './probes/portal.ts';\n",
  ],
  [
    'test/workflow/kinds/played.ts',
    'const UNTOUCHED: { readonly [R in Resource]: ProbeFacts[R] } = {',
    " 'sspr-scope': { scope: 'none', group: 'Pilot' },",
  ],
];

const KIND_WORDS = `
  'enable-reset-for-group': {
    title: 'Reset for a group',
    asks: (who) => \`\${who} asks to turn on reset for a group.\`,
    users: { always: 'The people of the group may reset their own password.', with: {} },
    answer: { met: '✓ as planned', unmet: '✗ otherwise', unknown: '? not known' },
    values: { none: 'nobody', selected: 'a group', all: 'everyone' },
    done: { heading: 'Done. The group may reset', intro: (date, names) => \`Read on \${date}: \${names}.\`, next: 'Tell them.' },
    failed: { heading: 'Failed. Reset is not on for the group', inPart: 'Failed in part', onlyLeft: {} },
    undo: { inShort: 'Choose None', heading: 'How to turn it off', intro: 'By hand:', box: '', others: 'It stays.', after: 'It ends.' },
  },`;
const STEP_WORDS = `  'reset-group': {
    title: 'Who may reset',
    clicks: ['Choose **Selected**, and the group.'],
    why: 'Only they may then reset.',
    stuck: [{ cause: 'No group', fix: 'make one.' }],
    undo: 'choose **None**.',
  },
`;
const KINDS_OPEN = 'Readonly<Record<KindId, KindWords>> = {';
const TERMS_OPEN = {
  en: {
    setting: 'const setting: Readonly<Record<SettingName, string>> = {\n',
    closing: 'const closing: Readonly<Record<ClosingReading, string>> = {\n',
  },
  sl: { setting: '  setting: {\n', closing: '  closing: {\n' },
} as const;
const wordsIn = (language: keyof typeof TERMS_OPEN): readonly Edit[] => [
  [`cards/words/${language}/kinds.ts`, KINDS_OPEN, KIND_WORDS],
  [`cards/words/${language}/steps-portal.ts`, "export const portalSteps: WordsOfSteps<'sspr'> = {\n", STEP_WORDS],
  [`cards/words/${language}/terms.ts`, TERMS_OPEN[language].setting, "    scope: 'Who may reset',\n"],
  [`cards/words/${language}/terms.ts`, TERMS_OPEN[language].closing, "    scope: 'Who may reset',\n"],
];

describe('a further kind of change, in a copy of the program', () => {
  let copy: Scratch;
  before(async () => {
    copy = await scratchCopy(['bot', 'cards', 'test/workflow', 'test/cards']);
  });
  after(() => copy.remove());

  it('is missed by the compiler in each place that the page names, once it has a name, and nowhere else', async () => {
    await copy.edit(...NAMES);
    assert.deepEqual(await copy.places(), placesOf('A kind of change'));
  });

  it('is whole with one file, its step, its writer and its words', async () => {
    await copy.write('bot/workflow/kinds/enable-reset-for-group.ts', textOf('enable-reset-for-group.ts'));
    await copy.edit(...PARTS, ...wordsIn('en'), ...wordsIn('sl'));
    assert.deepEqual(await copy.complaints(), []);
  });

  it('conforms, and is played to its end in both languages', async () => {
    await copy.write('test/workflow/kinds/played-out.test.ts', textOf('enable-reset-for-group.played.ts'));
    const suite = await copy.mocha('test/workflow/kinds/kinds.test.ts');
    assert.ok(suite.isGreen, suite.said);
    assert.match(suite.said, /the kind enable-reset-for-group/);
    const rooms = await copy.mocha('test/layers.test.ts');
    assert.ok(rooms.isGreen, rooms.said);
    // Nobody has published this write, and the hook that refuses such a call stays away from it.
    const bare = ['--no-config', '--node-option', 'import=tsx'];
    const played = await copy.mocha(...bare, 'test/workflow/kinds/played-out.test.ts');
    assert.ok(played.isGreen, played.said);
    assert.match(played.said, /read back and done/);
  });
});
