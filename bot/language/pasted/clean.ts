const LONGEST = 65_536;

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
  return {
    text: decoded(text)
      .replace(/\t/g, '  ')
      .replace(/[\u00a0\u2007\u202f]/g, ' '),
    isCut: raw.length > LONGEST,
  };
}

/** The same with all markup gone and nothing in its place: a tag in the middle of a word hides it no more. */
export function joined(raw: string): string {
  return decoded(raw.slice(0, LONGEST).replace(/<[^<>]{0,200}>/g, ''));
}

const decoded = (text: string): string =>
  text.replace(/&(#?\w{2,6});/g, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
