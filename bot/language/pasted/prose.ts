import { fieldIn, isPrinted } from './fields.ts';
import { isForeignKey } from './foreign.ts';
import { commandIn } from './typed-commands.ts';

/** What the Event Viewer and PowerShell call the fields of an event, as letters only. */
const OF_EVENTS: ReadonlySet<string> = new Set(
  (
    'logname source date eventid taskcategory level keywords user computer description opcode timecreated providername id ' +
    'leveldisplayname machinename message entrytype instanceid timegenerated index category trackingid reason context details ' +
    'protokollname quelle datum ereignisid aufgabenkategorie ebene schlusselworter benutzer beschreibung meldung ' +
    'imednevnika vir iddogodka kategorijaopravila raven kljucnebesede uporabnik racunalnik opis sporocilo ' +
    'bail err subject connector connectorname enabled'
  ).split(' '),
);
/** What an event says in its own words goes on below these, up to an empty line. */
const TEXTS = [
  'description',
  'message',
  'beschreibung',
  'opis',
  'trackingid',
  'bail',
  'err',
  'details',
  'meldung',
  'sporocilo',
];
/** A line that opens with what somebody saw, and goes on in their own words: "SSPR_0030" everywhere since Friday. */
const OPENS_QUOTED = /^["“][^"“”]{1,120}["”]\s+\p{L}+\s+\p{L}/u;
const TABLE = /^[\s|:─—-]*$|\S {3,}\S|^["{[<]|^\s*[-+]\s|\bMMS\(/u;
/** What an event or a program says in its own words, and the calls it came by. */
const PRINTED =
  /\bmessage=|cloudanchor|tracking\s?id\b|^\s*at [\w.<>`]+\(|^\s*at line:\d|^\s*[a-z]+-\w+\s*:\s|exception:|\w+exception\b.*:/i;
const STARTS_DATED = /^["']?\d{1,4}[./-]\s?\d{1,2}[./-]/;

/** The sentences of a person in a paste: all that no console, viewer or portal has printed. */
export function proseOf(lines: readonly string[]): string {
  const said: string[] = [];
  let isText = false;
  for (const line of lines) {
    const field = fieldIn(line);
    if (line.trim() === '') isText = false;
    else if (field && (OF_EVENTS.has(field.key) || isForeignKey(field.key) || isPrinted(line)))
      isText = TEXTS.includes(field.key);
    else if (
      !isText &&
      (!TABLE.test(line) || OPENS_QUOTED.test(line)) &&
      !PRINTED.test(line) &&
      !STARTS_DATED.test(line) &&
      !commandIn(line)
    )
      said.push(line.trim());
  }
  return said.join('\n');
}

/** A line that a person wrote, whatever it names: words in a row, and nothing that only a program puts there. */
export const isSentence = (line: string): boolean =>
  !PRINTED.test(line) &&
  !/\S {3,}\S|^\s*PS [A-Z]:|["}\]]\s*:\s*["{[]/.test(line) &&
  (line.match(/[\p{L}']+(?=\s)/gu) ?? []).length >= 3;
