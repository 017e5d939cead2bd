import assert from 'node:assert/strict';
import { placesOf } from './page.ts';
import { type Edit, type Scratch, scratchCopy } from './scratch.ts';

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

describe('one more step, in a copy of the program', () => {
  let copy: Scratch;
  before(async () => {
    copy = await scratchCopy(['bot', 'cards', 'test/workflow', 'test/cards']);
  });
  after(() => copy.remove());

  it('is missed by the compiler in the words of its half in every language, and nowhere else', async () => {
    await copy.edit(STEP);
    assert.deepEqual(await copy.places(), placesOf('A step'));
    for (const [language, words] of Object.entries({ en: WORDS, sl: SLOVENIAN }))
      await copy.edit([`cards/words/${language}/steps-server.ts`, "WordsOfSteps<'connect'> = {\n", words]);
    assert.deepEqual(await copy.complaints(), []);
  });

  it('is counted, asked and drawn by what is there, and breaks no test of the workflow or the cards', async () => {
    const { isGreen, said } = await copy.mocha(
      'test/workflow/catalogue.test.ts',
      'test/workflow/decide.test.ts',
      'test/workflow/plan.test.ts',
      'test/workflow/standing.test.ts',
      'test/workflow/red.test.ts',
      'test/workflow/kinds/kinds.test.ts',
      'test/cards/words.test.ts',
      'test/cards/for-whom.test.ts',
    );
    assert.ok(isGreen, said);
  });
});
