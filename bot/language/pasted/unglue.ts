/** A line longer than this is read in pieces, so that no pattern ever sees more. */
const LINE = 1_000;

const DATE = String.raw`\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}\.?[\s,]{1,4}\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[AP]M)?`;

/**
 * Places where one line ended and the next began, although a chat lost the break between them. Each rule is about what stands on
 * both sides of the place; none of them cuts a name of a field in two: `AccountEnabled` stays what it is.
 */
export const BREAKS: readonly (readonly [name: string, place: RegExp])[] = [
  // A prompt of PowerShell, also of a remote one.
  ['remote-prompt', /(?<=\S)(?=\[[\w.-]{1,60}\]:\s?PS [A-Z]:\\[^\n<>|"]{0,160}>)/g],
  ['prompt', /(?<=\S)(?<!\]:)(?=PS [A-Z]:\\[^\n<>|"]{0,160}>)/g],
  ['heading-of-one-column', /(?<=\bEnabled)(?=Enabled(?:-{7}|\s{0,80}$))|(?<=\|)(?=\|)/g],
  // The rule below the names of a table's columns.
  ['rule-below-a-heading', /(?<=[^\s-])\s{0,60}(?=-{3,}|--\s+--)/g],
  // A value that is one of two words, and then something else.
  ['behind-true-or-false', /(?<=(?<!\p{L})(?:True|False))(?=[\p{L}\p{N}[{$])/gu],
  ['behind-am-or-pm', /(?<=\d\s?[AP]M)(?=\p{Lu})/gu],
  ['behind-a-value-alone', /(?<=\.Enabled|ExpandProperty Enabled)(?=(?:True|False)(?!\p{L}))/gu],
  // The switch behind the end of its command, or behind a connector's name.
  [
    'behind-the-end-of-the-command',
    /(?<=(?:- ?AAD["']?|\.Name|\)|\|\s?(?:fl|ft|Format-List|Format-Table))\s{0,40})(?=(?:Connector(?:Name)?|Enabled)(?:\s{0,40}:\s|\s{2,}(?:Enabled|Connector)|-{3}))/g,
  ],
  [
    'connector-behind-a-value',
    /(?<=(?:["'\]}*>:.!?]|(?<!\p{L})(?:True|False)|\$\w{1,40}|\b(?:fl|ft|Format-List|Format-Table))\s{0,40})(?=Connector(?:Name)?(?:\s{0,40}:\s|\s{2,}Enabled))/gu,
  ],
  ['csv-heading', /(?<=[\w)])(?="(?:Connector|Enabled)"[,;]"(?:Connector|Enabled)")/g],
  ['quoted-field', /(?<=[^\\>\s])(?=> ?(?:Connector|Enabled)\s{0,40}:)/g],
  ['remote-session-field', /(?<=\S)(?=(?:PSComputerName|PSShowComputerName|RunspaceId)\s{0,40}:\s)/g],
  // The next field of JSON that was cut off.
  ['json-field', /(?<=[,{[]\s{0,20})(?="[\w ]{1,40}"\s{0,4}:)/g],
  // A value that can't go on like this, and the name of a field in whatever language.
  ['behind-a-source', /(?<=PasswordResetService|ADSync)(?=\p{Lu}\p{L}{1,20}[^\n:]{0,20}:\s)/gu],
  ['behind-a-time', /(?<=\d:\d\d(?::\d\d)?)(?=\p{Lu}\p{L})(?![AP]M|Z|Uhr)/gu],
  ['behind-an-event-id', /(?<=(?<![\d.])[3-6]\d{3,4})(?=\p{Lu}\p{L}{1,20}\s{0,20}:)/gu],
  // The first column of the tables that the cards' commands print.
  ['heading-of-a-table', /(?<=\S)(?=TimeCreated {2,}|Count Name {2,}|Index Time {2,})/g],
  // A row: its time and its id, in either order.
  ['row-by-time', new RegExp(String.raw`(?<=[^\s\d:=,/-])(?=${DATE}\s{1,40}\d{3,5})`, 'g')],
  ['time-behind-an-id', new RegExp(String.raw`(?<=(?<!\d)3[123]\d{3})(?=${DATE})`, 'g')],
  ['row-by-id', new RegExp(String.raw`(?<=[^\s\d:=,/-])(?=3[123]\d{3}\s{1,40}${DATE})`, 'g')],
  ['row-of-an-event-log', /(?<=\S)(?=\s{0,10}\d{1,9} \p{Lu}\p{L}{2} \d{1,2} \d\d:\d\d\s{2})/gu],
  [
    'row-of-a-level',
    new RegExp(
      String.raw`(?<=\S)(?=(?:Information(?:en)?|Informacije|Error|Fehler|Napaka|Warning|Warnung|Opozorilo|Critical|Kritisch|Kritično)\s{1,10}${DATE})`,
      'g',
    ),
  ],
  // The next line of CSV.
  ['csv-line', /(?<=[^,;:\s"]")(?="[^",;:\s])/g],
  ['row-behind-a-brace', /(?<=\})(?=\s{0,20}\d{1,6}\s{1,20}\d{3,5}\s)/g],
];

// What the Event Viewer and the two commands call their fields, in English, German and Slovenian.
const LONG_NAMES =
  'Log Name|Event ID|EventID|Task Category|TimeCreated|TimeGenerated|ProviderName|LevelDisplayName|MachineName|LogName|Protokollname|Ereignis-ID|Aufgabenkategorie|Schlüsselwörter|Benutzer|Beschreibung|Ime dnevnika|ID dogodka|Kategorija opravila|Ključne besede|Uporabnik|Računalnik';
const SHORT_NAMES = 'Source|Date|Level|Keywords|User|Computer|Description|Message|Quelle|Datum|Ebene|Vir|Raven|Opis';
const FIELDS = new RegExp(
  String.raw`(?:${LONG_NAMES}|${SHORT_NAMES}|(?:(?<![\p{L}\p{N}])|(?<=\d|\dZ|PasswordResetService|ADSync|Information(?:en)?|Informacije|Warning|Warnung|Opozorilo|Error|Fehler|Napaka|[a-z]\.[a-z]{2,20}))Id) {0,20}:(?= )`,
  'gu',
);
const FEWEST_FIELDS = 2;

/** A chat may put the lines of a list into one: before each field's name it is broken again. */
const atFields = (line: string): string =>
  (line.match(FIELDS)?.length ?? 0) < FEWEST_FIELDS
    ? line
    : line.replace(FIELDS, (name, at: number) => (at === 0 || line[at - 1] === '\n' ? name : `\n${name}`));

/** The rule below a table's head ends where anything else begins. */
const ONLY_RULE = /^[\s|:─—-]*$/;
const RULE = /^(\s{0,80}(?:-{3,}|-{2,}\s+-{2,})(?:\s+-{2,}){0,30})(?=\s{0,80}[^\s-])/;

const broken = (line: string): readonly string[] =>
  ONLY_RULE.test(line)
    ? [line]
    : atFields(BREAKS.reduce((text, [, place]) => text.replace(place, '\n'), line))
        .split('\n')
        .flatMap((piece) => piece.replace(RULE, '$1\n').split('\n'));

/**
 * The lines of a text, each without the quote marks and borders that chats and consoles put in front, and with the breaks that a
 * chat lost put back. Reads the text a fixed number of times.
 */
export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap(broken)
    .flatMap((line) => {
      const bare = line.replace(/^\s{0,40}(?:[>│┃|]\s{0,4}){1,4}/u, '').trimEnd();
      if (bare.length <= LINE) return [bare];
      return Array.from({ length: Math.ceil(bare.length / LINE) }, (_, i) => bare.slice(i * LINE, (i + 1) * LINE));
    });
}
