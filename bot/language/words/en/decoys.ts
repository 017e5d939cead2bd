/**
 * English words of other matters that would be taken for words of ours. Each stands beside what it would be taken for; a test shows
 * that it would. Read as strangers instead, they keep a question about something else from being one about writeback.
 */

/** One slip, or one shared beginning, away from a word of ours in English or, without diacritics, in Slovenian. */
export const RESEMBLING = {
  radio: 'rad*',
  radios: 'rad*',
  image: 'imate',
  passed: 'passwd',
  table: 'tabel*',
  created: 'create',
  cases: 'causes',
  entry: 'entra',
  parts: 'ports',
  star: 'star*',
  small: 'shall',
  several: 'server*',
  words: 'works',
  white: 'write',
  black: 'block',
  layer: 'later',
  relevant: 'resev*',
  stale: 'state',
  advanced: 'advance',
  product: 'produce',
  profile: 'prosil*',
  audience: 'audit*',
  strategy: 'start*',
  primary: 'prime*',
  terminal: 'terminate',
  broker: 'broken',
  falls: 'fails',
  caused: 'causes',
  meant: 'means',
  stories: 'storis',
  stores: 'storis',
  store: 'story',
  sale: 'sal*',
  sales: 'sal*',
  charger: 'charge',
  stick: 'stack',
  steal: 'steka*',
  pride: 'pride*',
  timer: 'times',
  lever: 'level',
  seven: 'serve*',
} as const;

/** Known from a longer phrase, so that alone it would be passed over as if it said nothing: "is the firewall on?" */
export const IN_PHRASES = [
  'firewall',
  'author',
  'react',
  'void',
  'charge',
  'walk',
  'skip',
  'rush',
  'prime',
  'build',
  'built',
  'story',
  'sound',
  'oven',
] as const;

/** One slip away from a word of small talk, which the lists of asides would guess. */
export const RESEMBLING_TALK = { sheet: 'sweet' } as const;

/** Two words of which one is a word of ours in any other company. */
export const IN_COMPANY = {
  'customer list*': 'list',
  'clients list': 'list',
  'wish list': 'list',
  'port number': 'port*',
  'sign ins': 'sign',
  'lost property': 'lost',
  'crash course': 'crash*',
  'side note': 'side',
  'send off': 'send',
  'friend request': 'request',
} as const;

/** All of them, as a list of `Words`. */
export const decoys: string = [
  ...Object.keys(RESEMBLING),
  ...Object.keys(RESEMBLING_TALK),
  ...IN_PHRASES,
  ...Object.keys(IN_COMPANY),
].join(', ');
