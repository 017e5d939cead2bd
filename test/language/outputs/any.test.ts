import assert from 'node:assert/strict';
import { READERS } from '../../../bot/language/outputs/index.ts';
import { readPasted } from '../../../bot/language/pasted/index.ts';

const COMMANDS = [...new Set(Object.values(READERS).flatMap(({ names }) => names))];
const OF_EVENTS = READERS.events.names;

/** What PowerShell prints below an error, the same in every language. */
const below = (id: string, name: string) =>
  `\nAt line:1 char:1\n+ ${name}\n+ ~~~~\n    + CategoryInfo          : NotSpecified: (:) [${name}], Exception\n    + FullyQualifiedErrorId : ${id},X`;

/** Each answer that every command may give, as English, German and Slovenian consoles and people say it. */
const ANSWERS = {
  'cmdlet-unknown': [
    (n) =>
      `${n} : The term '${n}' is not recognized as the name of a cmdlet, function, script file, or operable program.`,
    (n) =>
      `${n}: The term '${n}' is not recognized as a name of a cmdlet, function, script file, or executable program.`,
    (n) => `'${n}' is not recognized as an internal or external command,\noperable program or batch file.`,
    (n) => `${n} : Die Benennung "${n}" wurde nicht als Name eines Cmdlet, einer Funktion, einer Skriptdatei erkannt.`,
    (n) => `Der Befehl "${n}" ist entweder falsch geschrieben oder\nkonnte nicht gefunden werden.`,
    (n) => `${n} : Izraz '${n}' ni prepoznan kot ime ukaza cmdlet.${below('CommandNotFoundException', n)}`,
    (n) => `${n} : …${below('CommandNotFoundException', n)}`,
  ],
  'access-denied': [
    (n) => `${n} : Access is denied${below('UnauthorizedAccess', n)}`,
    (n) => `C:\\> ${n}\nAccess is denied.`,
    (n) => `C:\\> ${n}\nSystem error 5 has occurred.\n\nAccess is denied.`,
    (n) => `PS C:\\> ${n}\n${n} : Zugriff verweigert${below('UnauthorizedAccess', n)}`,
    (n) => `${n} : Dostop je zavrnjen.`,
  ],
  'no-events': [
    (n) =>
      `${n} : No events were found that match the specified selection criteria.${below('NoMatchingEventsFound', n)}`,
    (n) => `${n} : Es wurden keine Ereignisse gefunden, die den angegebenen Auswahlkriterien entsprechen.`,
    (n) => `${n} : Ni bilo najdenih dogodkov.${below('NoMatchingEventsFound', n)}`,
  ],
} as const satisfies Readonly<Record<string, readonly ((name: string) => string)[]>>;

/** What a chat does to it. */
const SHAPES: readonly ((text: string) => string)[] = [
  (t) => t,
  (t) => t.replace(/\n/g, ' '),
  (t) => t.replace(/^/gm, '> '),
  (t) => t.replace(/(.{80})/g, '$1\n'),
  (t) => `I did what the card says and this came back:\n${t}\n\nwhat now?`,
];

function tells(text: string, id: string): boolean {
  const pasted = readPasted(text);
  return pasted !== undefined && 'findings' in pasted && pasted.findings.some((finding) => finding.id === id);
}

describe('what every command may answer', () => {
  for (const [id, forms] of Object.entries(ANSWERS))
    it(`is an answer for each of them, in whatever shape: ${id}`, () => {
      const commands = id === 'no-events' ? OF_EVENTS : COMMANDS;
      const all = commands.flatMap((name) => forms.flatMap((form) => SHAPES.map((shape) => shape(form(name)))));
      assert.ok(all.length > 20);
      assert.deepEqual(
        all.filter((text) => !tells(text, id)),
        [],
      );
    });

  for (const text of [
    'I ran Get-Service and got "Access is denied"',
    'zagnal sem Test-NetConnection, dobim Dostop je zavrnjen',
    'Restart-Service returns access denied for me',
  ])
    it(`is one in a sentence too: ${text}`, () => assert.ok(tells(text, 'access-denied')));

  for (const text of [
    'the reset fails, access is denied for this user',
    'users say access denied at the sign-in after we ran Get-Service yesterday. Nothing helps.',
    'ponastavitev ne uspe, dostop je zavrnjen',
  ])
    it(`is none where no command said so: ${text}`, () => assert.ok(!tells(text, 'access-denied')));
});
