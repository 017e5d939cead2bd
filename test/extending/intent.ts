import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { understand } from '../../bot/language/understand.ts';
import { readCorpus } from '../language/corpus.ts';
import type { Addition } from './addition.ts';
import type { Edit, Scratch } from './scratch.ts';

const NAME: Edit = ['bot/language/intents/index.ts', "  'language',\n", "  'version',\n"];
const PARTS: readonly Edit[] = [
  [
    'bot/access/verbs.ts',
    "  fact: { who: 'all', where: 'anywhere', token: 'never', does: 'reads', pace: 'look' },\n",
    "  version: { who: 'all', where: 'anywhere', token: 'never', does: 'reads', pace: 'look' },\n",
  ],
  ['bot/turn/handlers.ts', '  fact: { typed: known },\n', '  version: { typed: help, pressed: help },\n'],
  ['bot/language/rules/params.ts', "    case 'ask':\n", "    case 'version':\n"],
];
const textOf = (name: string) => readFileSync(new URL(`texts/${name}`, import.meta.url), 'utf8').trimEnd();

/** Sentences in both languages, to learn from and to be judged by. */
const SENTENCES: readonly Edit[] = (['seen', 'held-back'] as const).map((part) => [
  `test/language/corpus.${part}.tsv`,
  'intent\tlocale\ttext\n',
  `${textOf(`version.${part}.tsv`)}\n`,
]);
const PLAY = `
import { understand } from './bot/language/understand.ts';
import { readCorpus } from './test/language/corpus.ts';
process.stdout.write(JSON.stringify(readCorpus('corpus.held-back.tsv').map(({ text }) => understand(text).intent)));
`;
/** Of the sentences that nobody learned from, so many may turn where a further intent is learned beside the others. */
const MOST_TURNED = 0.01;

/** One more thing that a text can want: to know which version of the bot this is. */
export const intent: Addition = {
  page: [['An intent', 0]],
  begin: [NAME],
  parts: PARTS,
  tests: [],
};

/** Once the compiler is content, it is still to be learned. */
export const learned = (copy: () => Scratch) =>
  describe('a further intent', () => {
    it('keeps the program from starting until it has sentences and is learned', async () => {
      await copy().edit(...intent.begin, ...intent.parts);
      const { isGreen, said } = await copy().node('--import', 'tsx', 'bot/language/understand.ts');
      assert.ok(!isGreen && /retrain: npm run learn/.test(said), said);
    });

    it('is understood once it is learned, and what was understood before still is', async () => {
      const old = readCorpus('corpus.held-back.tsv').map(({ text }) => understand(text).intent);
      await copy().edit(...SENTENCES);
      // The other tables take longer, and none of them decides on an intent.
      const { isGreen, said } = await copy().npm('learn -- model');
      assert.ok(isGreen, said);
      const judged = await copy().mocha('test/language/learned.test.ts');
      assert.ok(judged.isGreen, judged.said);
      const now = JSON.parse(await copy().play(PLAY)) as readonly string[];
      const fresh = now.slice(0, -old.length);
      assert.ok(fresh.length === 16 && fresh.filter((one) => one === 'version').length >= 14, String(fresh));
      const turned = now.slice(-old.length).filter((one, at) => one !== old[at]);
      assert.ok(turned.length <= MOST_TURNED * old.length, `${turned.length} of ${old.length} turned: ${turned}`);
    });
  });
