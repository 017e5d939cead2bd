import assert from 'node:assert/strict';
import { readPasted } from '../../../bot/language/pasted/index.ts';
import { FIXTURES } from './fixtures.ts';

function idsIn(text: string): readonly string[] {
  const pasted = readPasted(text);
  return pasted && 'findings' in pasted ? pasted.findings.map(({ id }) => id).sort() : [];
}

/** What a chat, a screen or a hand makes of an output without changing what it says. */
const CHANGES: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['in capitals', (t) => t.toUpperCase()],
  ['in small letters', (t) => t.toLowerCase()],
  ['without diacritics', (t) => t.normalize('NFD').replace(/\p{M}/gu, '')],
  ['with its diacritics taken apart', (t) => t.normalize('NFD')],
  ['with Windows line breaks', (t) => t.replace(/\n/g, '\r\n')],
  ['with the line breaks lost', (t) => t.replace(/\n/g, '')],
  ['with spaces for line breaks', (t) => t.replace(/\s*\n\s*/g, ' ')],
  ['with a quote mark before each line', (t) => t.replace(/^/gm, '> ')],
  ['in a code fence', (t) => `\`\`\`\n${t}\n\`\`\``],
  [
    'as HTML of a chat',
    (t) => `<p>${t.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>')}</p>`,
  ],
  ['between English sentences', (t) => `hi, did what the card said and this came back:\n\n${t}\n\nthx a lot`],
  ['between Slovenian sentences', (t) => `živjo, na strežniku dobim tole:\n\n${t}\n\nhvala lepa`],
  ['with a line beside it', (t) => `zagnal sem ukaz in dobil\n${t}`],
];
/** Where a change takes away what the reader goes by, and nothing can be told any more. */
const UNTELLABLE: Readonly<Record<string, RegExp>> = {
  'with the line breaks lost':
    /Get-WinEvent, Security|nothing below the command|a fix that went well|the value alone|net user|CSV|Win32_Service/,
  'with spaces for line breaks': /the wizard's own log|nothing below the command|the value alone|net user|CSV/,
  'between English sentences': /nothing below the command|a fix that went well|the value alone|Slovenian Windows/,
  'between Slovenian sentences': /nothing below the command|a fix that went well|the value alone|Slovenian Windows/,
};

describe('what changes nothing about an output', () => {
  for (const [name, change] of CHANGES)
    it(`an output ${name} tells the same`, () => {
      const wrong = FIXTURES.filter(({ source }) => !UNTELLABLE[name]?.test(source)).flatMap(
        ({ file, ids, source, text }) => {
          const seen = idsIn(change(text));
          const want = [...ids].sort();
          return seen.join() === want.join() ? [] : [`${file} (${source}): ${want.join()} became ${seen.join()}`];
        },
      );
      assert.deepEqual(wrong, []);
    });
});
