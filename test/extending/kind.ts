import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Addition } from './addition.ts';
import type { Edit } from './scratch.ts';

const textOf = (name: string) => readFileSync(new URL(`texts/${name}.txt`, import.meta.url), 'utf8');

/** What is said to exist: a kind and the one that takes it back, what they write, and one of its settings. */
const NAMES: readonly Edit[] = [
  ['bot/workflow/vocabulary.ts', 'export const KIND_IDS = [', "'enable-reset-for-group', 'disable-reset-for-group', "],
  ['bot/workflow/vocabulary.ts', 'export const RESOURCES = [', "'sspr-scope', "],
  ['bot/workflow/vocabulary.ts', 'export const SETTINGS = [', "\n  'scope',"],
];

const DOCS = 'https://learn.microsoft.com/entra/identity/authentication/tutorial-enable-sspr';
const STEP = `  {
    id: 'reset-group',
    half: 'sspr',
    routes,
    label: 'Entra ID > Password reset > Properties',
    confirmedBy: 'reading',
    sets: ['scope'],
    minutes: 2,
    docs: '${DOCS}',
  },
`;
const gate = (id: string, label: string) => `  {
    id: '${id}',
    half: 'connect',
    routes,
    label: '${label}',
    confirmedBy: 'checkbox',
    minutes: 1,
    docs: '${DOCS}',
  },
`;
const STEPS = `import { type Step } from './step.ts';

const routes = ['connect-sync', 'cloud-sync'] as const;

export const RESET_FOR_GROUP_STEPS = [
${gate('reset-methods', 'Authentication methods')}${gate('reset-told', 'Announcement')}${STEP}] as const satisfies readonly Step[];
`;

/** The kind and its step in their lists, its writer, and what an untouched tenant reads as in the tests. */
const PARTS: readonly Edit[] = [
  [
    'bot/workflow/kinds/index.ts',
    "import { enableWriteback } from './enable-writeback.ts';\n",
    "import { disableResetForGroup } from './disable-reset-for-group.ts';\nimport { enableResetForGroup } from './enable-reset-for-group.ts';\n",
  ],
  [
    'bot/workflow/kinds/index.ts',
    'export const KINDS: Readonly<Record<KindId, ChangeKind>> = {',
    " 'enable-reset-for-group': enableResetForGroup, 'disable-reset-for-group': disableResetForGroup,",
  ],
  [
    'bot/workflow/steps/index.ts',
    "import { PORTAL_STEPS } from './portal.ts';\n",
    "import { RESET_FOR_GROUP_STEPS } from './reset-for-group.ts';\n",
  ],
  ['bot/workflow/steps/index.ts', 'STEPS = [...SETUP_STEPS', ', ...RESET_FOR_GROUP_STEPS'],
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
    write: (portal, { after }, { group }) =>
      portal.put('putScope', {
        enablementType: ['none', 'selected', 'all'].indexOf(String(after)),
        passwordResetEnabledGroupName: group,
      }),
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
  [
    'test/workflow/kinds/owed.ts',
    'export const OWED: Readonly<Record<KindId, Owed>> = {',
    `
  'enable-reset-for-group': {
    holds: { 'connect-sync': { scope: 'selected' }, 'cloud-sync': { scope: 'selected' } },
    gates: { 'connect-sync': RESET_GATES, 'cloud-sync': RESET_GATES },
    endsBy: 'reading',
    speaksFor: 'neither',
    undoneBy: 'disable-reset-for-group',
  },
  'disable-reset-for-group': {
    holds: { 'connect-sync': { scope: 'none' }, 'cloud-sync': { scope: 'none' } },
    gates: {},
    endsBy: 'reading',
    speaksFor: 'neither',
    undoneBy: 'enable-reset-for-group',
  },`,
  ],
  [
    'test/workflow/kinds/owed.ts',
    'const both = (value: boolean): Values => ({ enablementForTenant: value, accountUnlockEnabled: value });\n',
    "const RESET_GATES = { 'reset-methods': 'writeback-ticked', 'reset-told': 'writeback-ticked' } as const;\n",
  ],
];

const kindWords = (id: string, title: string, done: string) => `
  '${id}': {
    title: '${title}',
    asks: (who) => \`\${who} asks to turn on reset for a group.\`,
    users: { always: 'The people of the group may reset their own password.', with: {} },
    answer: { met: '✓ as planned', unmet: '✗ otherwise', unknown: '? not known' },
    values: { none: 'nobody', selected: 'a group', all: 'everyone' },
    met: (what) => \`So already: \${what}.\`,
    nothingLeft: 'All of it was so already.',
    safe: 'It changes no password.',
    serverHalf: {
      there: (age) => \`Seen to, read \${age}.\`,
      skipped: (steps) => \`Seen to, so its \${steps} are skipped.\`,
      skippedOne: 'Seen to, so its step is skipped.',
      missing: (who) => \`Ticked by \${who}, and not seen.\`,
      gone: 'No longer seen to.',
    },
    left: { written: (names) => \`Not seen yet: \${names}\`, client: 'not there.', plain: 'otherwise.', box: 'Choose it:' },
    done: { heading: '${done}', intro: (date, names) => \`Read on \${date}: \${names}.\`, next: 'Tell them.' },
    failed: { heading: 'Failed. Reset is not on for the group', inPart: 'Failed in part', onlyLeft: {} },
    undo: { inShort: 'Choose None', heading: 'How to turn it off', intro: 'By hand:', box: 'Choose None', others: 'It stays.', after: 'It ends.' },
  },`;
const KIND_WORDS = `${kindWords('enable-reset-for-group', 'Reset for a group', 'Done. The group may reset')}${kindWords(
  'disable-reset-for-group',
  'Reset for nobody',
  'Done. Nobody may reset',
)}`;
const STEP_WORDS = `  'reset-group': {
    title: 'Who may reset',
    clicks: ['Choose **Selected**, and the group.'],
    why: 'Only they may then reset.',
    stuck: [{ cause: 'No group', fix: 'make one.' }],
    undo: 'choose **None**.',
  },
`;
const gateWords = (id: string, title: string) => `  '${id}': {
    title: '${title}',
    clicks: ['See to it.'],
    why: 'Nobody resets without it.',
    confirm: 'It is done',
    stuck: [{ cause: 'No time', fix: 'take it.' }],
    undo: 'leave it.',
  },
`;
const GATE_WORDS = `${gateWords('reset-methods', 'Methods')}${gateWords('reset-told', 'People know')}`;
const KINDS_OPEN = 'Readonly<Record<KindId, KindWords>> = {';
const TERMS_OPEN = {
  en: {
    setting: 'const setting: Readonly<Record<SettingName, string>> = {\n',
    closing: 'const closing: Readonly<Record<ClosingReading, string>> = {\n',
  },
  sl: { setting: '  setting: {\n', closing: '  closing: {\n' },
} as const;
/** What a translator made of it. */
const TO_SLOVENIAN: readonly (readonly [english: string, slovenian: string])[] = [
  ['Reset for a group', 'Ponastavitev za skupino'],
  ['Reset for nobody', 'Ponastavitev za nikogar'],
  ['Done. The group may reset', 'Opravljeno. Skupina sme ponastavljati'],
  ['Done. Nobody may reset', 'Opravljeno. Nihče ne sme ponastavljati'],
  ['The people of the group may reset their own password.', 'Člani skupine smejo sami ponastaviti svoje geslo.'],
  ['✓ as planned', '✓ po načrtu'],
  ['✗ otherwise', '✗ drugače'],
  ['? not known', '? ni znano'],
  ['otherwise.', 'drugače.'],
  ['nobody', 'nihče'],
  ['a group', 'skupina'],
  ['everyone', 'vsi'],
  ['All of it was so already.', 'Vse je že bilo tako.'],
  ['It changes no password.', 'Nobenega gesla ne spremeni.'],
  ['Seen to, so its step is skipped.', 'Urejeno, zato je korak preskočen.'],
  ['No longer seen to.', 'Ni več urejeno.'],
  ['not there.', 'ga ni.'],
  ['Choose it:', 'Izberite:'],
  ['Tell them.', 'Povejte jim.'],
  ['Failed. Reset is not on for the group', 'Ni uspelo. Ponastavitev za skupino ni vklopljena'],
  ['Failed in part', 'Delno ni uspelo'],
  ['How to turn it off', 'Kako to izklopite'],
  ['By hand:', 'Ročno:'],
  ['Choose None', 'Izberite None'],
  ['It stays.', 'Ostane.'],
  ['It ends.', 'Konča se.'],
  ['Who may reset', 'Kdo sme ponastavljati'],
  ['Choose **Selected**, and the group.', 'Izberite **Selected** in skupino.'],
  ['Only they may then reset.', 'Potem smejo ponastavljati le oni.'],
  ['No group', 'Ni skupine'],
  ['make one.', 'ustvarite jo.'],
  ['choose **None**.', 'izberite **None**.'],
  ['Methods', 'Načini'],
  ['People know', 'Ljudje vedo'],
  ['See to it.', 'Uredite.'],
  ['Nobody resets without it.', 'Brez tega ne ponastavi nihče.'],
  ['It is done', 'Je narejeno'],
  ['No time', 'Ni časa'],
  ['take it.', 'vzemite si ga.'],
  ['leave it.', 'pustite tako.'],
];
const inSlovenian = (text: string): string =>
  TO_SLOVENIAN.reduce((said, [english, slovenian]) => said.replaceAll(`'${english}'`, `'${slovenian}'`), text);

const wordsIn = (language: keyof typeof TERMS_OPEN): readonly Edit[] => {
  const say = language === 'sl' ? inSlovenian : (text: string) => text;
  return [
    [`cards/words/${language}/kinds.ts`, KINDS_OPEN, say(KIND_WORDS)],
    [
      `cards/words/${language}/steps-portal.ts`,
      "export const portalSteps: WordsOfSteps<'sspr'> = {\n",
      say(STEP_WORDS),
    ],
    [
      `cards/words/${language}/steps-server.ts`,
      "export const serverSteps: WordsOfSteps<'connect'> = {\n",
      say(GATE_WORDS),
    ],
    [`cards/words/${language}/terms.ts`, TERMS_OPEN[language].setting, say("    scope: 'Who may reset',\n")],
    [`cards/words/${language}/terms.ts`, TERMS_OPEN[language].closing, say("    scope: 'Who may reset',\n")],
  ];
};

/** Both kinds, asked for, approved, led through their steps and applied, each with what the portal was sent up to then. */
export const KIND_PLAY = `
const [alex, megan] = [stage.person('alex'), stage.person('megan')];
await Promise.all([alex.install(), megan.install()]);
seen.kind = [];
for (const [kind, gates, done] of [['enable-reset-for-group', 2, /^Done. The group/], ['disable-reset-for-group', 0, /^Done. Nobody/]]) {
  await alex.say('start setup');
  await alex.press('Start setup', { kind });
  await alex.waitForCard(/The plan/);
  await alex.press('Send for approval', { reason: 'It is time' });
  await megan.waitForCard(/Your approval, please/);
  await megan.press('Approve');
  for (let n = 0; n < gates; n += 1) await alex.press('Next', { confirmed: 'true' });
  await alex.press('Apply for me');
  const { card } = await alex.waitForCard(done);
  const puts = (await stage.requests()).filter(({ method }) => method === 'PUT');
  seen.kind.push([textOf(card), puts.map(({ body }) => body.enablementType)]);
}
`;

/** A kind and its inverse, with one file each, their steps, their writer and their words. */
export const kind: Addition = {
  page: [['A kind of change', 0]],
  begin: NAMES,
  files: {
    'bot/workflow/kinds/enable-reset-for-group.ts': textOf('enable-reset-for-group.ts'),
    'bot/workflow/kinds/disable-reset-for-group.ts': textOf('disable-reset-for-group.ts'),
    'bot/workflow/steps/reset-for-group.ts': STEPS,
  },
  parts: [...PARTS, ...wordsIn('en'), ...wordsIn('sl')],
  // Its inverse takes nothing back.
  slip: {
    made: ['bot/workflow/kinds/disable-reset-for-group.ts', "after: 'none'", "after: 'all'"],
    test: 'test/workflow/kinds/kinds.test.ts',
    calledOut: /is the inverse of disable-reset-for-group/,
  },
  tests: ['test/workflow/kinds/kinds.test.ts', 'test/workflow/catalogue.test.ts', 'test/layers.test.ts'],
};

/** Applied to the practice tenant by its writer, read back and done, and taken back by its inverse. */
export function assertKind(seen: readonly (readonly [string, readonly number[]])[]): void {
  const [[there = '', written = []] = [], [back = '', all = []] = []] = seen;
  assert.match(there, /^Done\. The group may reset/);
  assert.deepEqual(written, [1]);
  assert.match(back, /^Done\. Nobody may reset/);
  assert.deepEqual(all, [1, 0]);
}
