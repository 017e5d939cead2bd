const LONGEST = 65_536;
/** A line longer than this is read in pieces, so that no pattern ever sees more. */
const LINE = 1_000;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
  '#160': ' ',
};

/** What was pasted as plain text: chat markup and XML of the Event Viewer become lines, nothing is interpreted. */
export function cleaned(raw: string): { readonly text: string; readonly isCut: boolean } {
  const text = raw
    .slice(0, LONGEST)
    .replace(/\r\n?/g, '\n')
    .replace(/<EventID[^<>]{0,80}>/gi, '\nEventID: ')
    .replace(/<TimeCreated SystemTime=['"]([^'"<>]{1,40})['"][^<>]{0,20}>/gi, '\nTimeCreated: $1\n')
    .replace(/<Provider Name=['"]([^'"<>]{1,60})['"][^<>]{0,120}>/gi, '\nProviderName: $1\n')
    .replace(/<(?:br|\/?div|\/?p|\/?tr|\/?li|\/?pre)\b[^<>]{0,200}>/gi, '\n')
    .replace(/<\/?(?:td|th)\b[^<>]{0,200}>/gi, '  ')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
    .replace(/[\p{Cf}\p{Variation_Selector}]/gu, '');
  return { text: decoded(text).replace(/[\u00a0\u2007\u202f\t]/g, ' '), isCut: raw.length > LONGEST };
}

/** The same with all markup gone and nothing in its place: a tag in the middle of a word hides it no more. */
export function joined(raw: string): string {
  return decoded(raw.slice(0, LONGEST).replace(/<[^<>]{0,200}>/g, ''));
}

const decoded = (text: string): string =>
  text.replace(/&(#?\w{2,6});/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);

// What the Event Viewer and the two commands call their fields, in English, German and Slovenian.
const FIELDS =
  /(?<![\p{L}\p{N}])(?:Log Name|Source|Date|Event ID|Task Category|Level|Keywords|User|Computer|Description|TimeCreated|ProviderName|Id|LevelDisplayName|MachineName|Message|Connector|Enabled|Protokollname|Quelle|Datum|Ereignis-ID|Aufgabenkategorie|Ebene|Benutzer|Beschreibung|Ime dnevnika|Vir|ID dogodka|Kategorija opravila|Raven|Uporabnik|Računalnik|Opis) {0,20}:(?= )/gu;
const FEWEST_FIELDS = 2;

/** A chat may put the lines of a list into one: before each field's name it is broken again. */
const broken = (line: string): readonly string[] =>
  (line.match(FIELDS)?.length ?? 0) < FEWEST_FIELDS ? [line] : line.replace(FIELDS, '\n$&').split('\n');

/** The lines, each without the quote marks and borders that chats and consoles put in front. */
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
