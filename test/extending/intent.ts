import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { understand } from '../../bot/language/understand.ts';
import { readCorpus } from '../language/corpus.ts';
import { placesOf } from './page.ts';
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
const CORPORA = ['seen', 'held-back'] as const;
const PLAY = `
import { understand } from './bot/language/understand.ts';
import { readCorpus } from './test/language/corpus.ts';
process.stdout.write(JSON.stringify(readCorpus('corpus.held-back.tsv').map(({ text }) => understand(text).intent)));
`;
/** Of the sentences that nobody learned from, so many may turn where a further intent is learned beside the others. */
const MOST_TURNED = 0.01;

/** One more thing that a text can want: to know which version of the bot this is. */
export const intent = (copy: () => Scratch) =>
  describe('a further intent, in a copy of the program', () => {
    after(() => copy().restore());

    it('is missed by the compiler in each place that the page names, and nowhere else', async () => {
      await copy().edit(NAME);
      assert.deepEqual(await copy().places(), placesOf('An intent'));
    });

    it('is called out by a test until it has sentences and is learned', async () => {
      await copy().edit(...PARTS);
      assert.deepEqual(await copy().complaints(), []);
      const { isGreen, said } = await copy().mocha('test/language/corpus.test.ts');
      assert.ok(!isGreen && /retrain: npm run learn/.test(said), said);
    });

    it('is understood once it is learned, and what was understood before still is', async () => {
      const old = readCorpus('corpus.held-back.tsv').map(({ text }) => understand(text).intent);
      for (const part of CORPORA) {
        const heading = 'intent\tlocale\ttext\n';
        await copy().edit([`test/language/corpus.${part}.tsv`, heading, `${textOf(`version.${part}.tsv`)}\n`]);
      }
      // The other tables take longer, and none of them decides on an intent.
      const learned = await copy().npm('learn -- model');
      assert.ok(learned.isGreen, learned.said);
      const judged = await copy().mocha('test/language/corpus.test.ts', 'test/language/learned.test.ts');
      assert.ok(judged.isGreen, judged.said);
      const now = JSON.parse(await copy().play(PLAY)) as readonly string[];
      const fresh = now.slice(0, -old.length);
      assert.ok(fresh.length === 16 && fresh.filter((one) => one === 'version').length >= 14, String(fresh));
      const turned = now.slice(-old.length).filter((one, at) => one !== old[at]);
      assert.ok(turned.length <= MOST_TURNED * old.length, `${turned.length} of ${old.length} turned: ${turned}`);
    }).timeout(240_000);
  });
