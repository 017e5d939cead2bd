import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { placesOf } from './page.ts';
import { type Scratch, scratchCopy } from './scratch.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Where the folders of the languages stand; the index beside them registers them. */
const ROOMS = ['bot/http/pages/words', 'bot/language/words', 'cards/words'] as const;

/** A question asked of a bot that a stranger added German to, by somebody whose Teams says nothing of it. */
const PLAY = `
import { startPractice } from './test/support/practice.ts';
import { answerTo } from './test/teams-client/asking.ts';
const stage = await startPractice();
const answers = [];
for (const [who, text] of [
  ['alex', 'Ist Writeback eingeschaltet?'],
  ['megan', 'is writeback on?'],
  ['alex', 'ali je writeback vklopljen?'],
]) answers.push((await answerTo(stage.person(who, 'fr-FR'), text)).split('\\n')[0]);
await stage.stop();
process.stdout.write(JSON.stringify(answers));
`;

/** What servers print and people paste is read in any language, and told apart from prose word by word. */
const READS_ANY = /^bot\/language\/(pasted|knowledge|outputs)\//;

const productFiles = (): readonly string[] =>
  ['bot', 'cards'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${room}/${name}`),
  );

/** The longer words of a file's code: neither of its comments nor of its imports. */
const wordsIn = (file: string): ReadonlySet<string> => {
  const text = readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ' ')
    .replace(/^(import|export).*from.*$/gm, ' ');
  return new Set(text.toLowerCase().match(/[a-zčšž]{5,}/gu) ?? []);
};

const wordsOf = (files: (file: string) => boolean): ReadonlySet<string> =>
  new Set(
    productFiles()
      .filter((file) => files(file))
      .flatMap((file) => [...wordsIn(file)]),
  );
const KNOWN_ELSEWHERE = wordsOf((file) => /\/words\/(?!sl\/)/.test(file));
const ONLY_SLOVENIAN: ReadonlySet<string> = new Set(
  [...wordsOf((file) => /^bot\/language\/words\/sl\//.test(file))].filter((word) => !KNOWN_ELSEWHERE.has(word)),
);

describe('a third language', () => {
  let scratch: Scratch;
  before(async () => {
    scratch = await scratchCopy(['bot', 'cards', 'manifest']);
  });
  after(() => scratch.remove());

  it('is asked for by the compiler in every place, and by nothing else', async () => {
    await scratch.change('bot/workflow/locale.ts', "['en', 'sl'] as const", "['en', 'sl', 'de'] as const");
    const errors = await scratch.complaints();
    assert.deepEqual(await scratch.places(), placesOf('A language'), errors.join('\n'));
    assert.ok(
      errors.every((error) => /\bde\b/.test(error)),
      errors.join('\n'),
    );
  });

  it('needs nothing more than its folders, its name and its file, and is then understood and spoken', async () => {
    for (const folder of ROOMS) {
      const registered = `${folder}/index.ts`;
      await scratch.copy(`${folder}/en`, `${folder}/de`);
      const line = "import * as en from './en/index.ts';";
      await scratch.change(registered, line, `${line}\nimport * as de from './de/index.ts';`);
      await scratch.change(registered, '= { en, sl };', '= { en, sl, de };');
    }
    for (const other of ['de', 'en', 'sl'])
      await scratch.change(`bot/language/words/${other}/words.ts`, "  'to.en':", "  'to.de': 'deutsch*',\n  'to.en':");
    await scratch.copy('manifest/sl.json', 'manifest/de.json');
    await scratch.change('manifest/package.ts', "{ sl: 'sl.json' }", "{ sl: 'sl.json', de: 'de.json' }");
    assert.deepEqual(await scratch.complaints(), []);

    // What a translator would write, as far as this one question goes.
    await scratch.change('bot/language/words/de/words.ts', "  be: '", "  be: 'ist, ");
    await scratch.change('bot/language/words/de/words.ts', "  'on.state': `", "  'on.state': `eingeschaltet, ");
    await scratch.change('bot/language/words/de/question.ts', "  on: '", "  on: 'eingeschaltet, ");
    await scratch.change('bot/language/words/de/question.ts', "    'is, are,", "    'ist, is, are,");
    await scratch.change('bot/language/words/de/form.ts', "'is|are|", "'ist|is|are|");
    await scratch.change('cards/words/de/status.ts', "'No. Password writeback is off.'", "'Nein. Es ist aus.'");
    assert.deepEqual(JSON.parse(await scratch.play(PLAY)), [
      'Nein. Es ist aus.',
      'No. Password writeback is off.',
      'Ne. Povratno zapisovanje gesel (writeback) je izklopljeno.',
    ]);
  });

  it('has every word in its folder: no other file of the product holds one', () => {
    const astray = productFiles()
      .filter((file) => !/\/words\//.test(file) && !READS_ANY.test(file))
      .flatMap((file) =>
        [...wordsIn(file)].filter((word) => ONLY_SLOVENIAN.has(word)).map((word) => `${file}: ${word}`),
      );
    assert.ok(ONLY_SLOVENIAN.size > 1_000, String(ONLY_SLOVENIAN.size));
    assert.deepEqual(astray, []);
  });
});
