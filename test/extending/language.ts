import assert from 'node:assert/strict';
import type { Change } from './addition.ts';
import type { Scratch } from './scratch.ts';

/** Where it gets its name; the compiler asks for the rest. */
export const NAMED: Change = ['bot/workflow/locale.ts', "['en', 'sl'] as const", "['en', 'sl', 'de'] as const"];

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

/** A third language: German, as far as one question goes. */
export const language = (copy: () => Scratch) =>
  describe('a third language', () => {
    before(() => copy().narrow(['bot', 'cards', 'manifest']));

    it('needs nothing more than its folders, its name and its file, and is then understood and spoken', async () => {
      await copy().change(...NAMED);
      for (const folder of ROOMS) {
        const registered = `${folder}/index.ts`;
        await copy().copy(`${folder}/en`, `${folder}/de`);
        const line = "import * as en from './en/index.ts';";
        await copy().change(registered, line, `${line}\nimport * as de from './de/index.ts';`);
        await copy().change(registered, '= { en, sl };', '= { en, sl, de };');
      }
      for (const other of ['de', 'en', 'sl'])
        await copy().change(`bot/language/words/${other}/words.ts`, "  'to.en':", "  'to.de': 'deutsch*',\n  'to.en':");
      await copy().copy('manifest/sl.json', 'manifest/de.json');
      await copy().change('manifest/package.ts', "{ sl: 'sl.json' }", "{ sl: 'sl.json', de: 'de.json' }");
      assert.deepEqual(await copy().complaints(), []);

      // What a translator would write, as far as this one question goes.
      await copy().change('bot/language/words/de/words.ts', "  be: '", "  be: 'ist, ");
      await copy().change('bot/language/words/de/words.ts', "  'on.state': `", "  'on.state': `eingeschaltet, ");
      await copy().change('bot/language/words/de/question.ts', "  on: '", "  on: 'eingeschaltet, ");
      await copy().change('bot/language/words/de/question.ts', "    'is, are,", "    'ist, is, are,");
      await copy().change('bot/language/words/de/form.ts', "'is|are|", "'ist|is|are|");
      await copy().change('cards/words/de/status.ts', "'No. Password writeback is off.'", "'Nein. Es ist aus.'");
      assert.deepEqual(JSON.parse(await copy().play(PLAY)), [
        'Nein. Es ist aus.',
        'No. Password writeback is off.',
        'Ne. Povratno zapisovanje gesel (writeback) je izklopljeno.',
      ]);
    });
  });
