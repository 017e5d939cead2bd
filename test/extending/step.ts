import type { Addition } from './addition.ts';
import type { Edit } from './scratch.ts';

/** One more page of the wizard, as docs/extending.md says: its entry, and its words in every language. */
const STEP: Edit = [
  'bot/workflow/steps/connect-sync.ts',
  'export const CONNECT_SYNC_STEPS = [\n',
  `  {
    id: 'connect-update',
    half: 'connect',
    routes,
    label: 'Check for updates',
    confirmedBy: 'checkbox',
    minutes: 4,
    docs: TUTORIAL,
  },
`,
];
const WORDS = `  'connect-update': {
    title: 'Check for updates',
    clicks: ['Install what **Check for updates** offers.'],
    why: 'Older versions stop working.',
    confirm: 'I looked for updates',
    stuck: [{ cause: 'No connection', fix: 'open outbound 443.' }],
    undo: 'close the page.',
  },
`;

/** Another text, as a language has. */
const SLOVENIAN = WORDS.replace("title: 'Check for updates'", "title: 'Iskanje posodobitev'")
  .replace('Install what', 'Namestite, kar ponudi')
  .replace(' offers.', '.')
  .replace('Older versions stop working.', 'Starejše različice nehajo delovati.')
  .replace('I looked for updates', 'Posodobitve sem poiskal(a)')
  .replace('No connection', 'Ni povezave')
  .replace('open outbound 443', 'odprite izhodna vrata 443')
  .replace('close the page', 'zaprite stran');

/** Counted, asked and drawn by what is there, it breaks no test of the workflow or the cards. */
export const step: Addition = {
  page: [['A step', 0]],
  begin: [STEP],
  parts: Object.entries({ en: WORDS, sl: SLOVENIAN }).map(([language, words]) => [
    `cards/words/${language}/steps-server.ts`,
    "WordsOfSteps<'connect'> = {\n",
    words,
  ]),
  tests: [
    'test/workflow/catalogue.test.ts',
    'test/workflow/decide.test.ts',
    'test/workflow/plan.test.ts',
    'test/workflow/standing.test.ts',
    'test/workflow/red.test.ts',
    'test/workflow/kinds/kinds.test.ts',
    'test/cards/words.test.ts',
    'test/cards/for-whom.test.ts',
  ],
};
