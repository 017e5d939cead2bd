import { idsByName } from './codes.ts';

// Event ids, SSPR codes, AADSTS codes and hexadecimal results, in the loose ways people type them.
// Which ids exist: facts of Microsoft's troubleshoot-sspr-writeback page.
const SSPR = /sspr[\s_:#-]{0,3}0{0,4}(\d{1,3})(?!\d)/g;
/** The number of such a code alone, as "0029" is written among those who know: only numbers that no time and no count has. */
const BARE_SSPR = /(?<![\p{L}\p{N}.,:/-])00(09|1[0-4]|29|3[01])(?![\p{L}\p{N}]|[.,:/-]\d)/gu;
const AADSTS = /aad\s?sts[\s_:#-]{0,2}(\d{4,7})/g;
const HEX = /(?:0x\s?|hr\s?=\s?(?:0x)?|hresult[\s:=]{0,3}(?:0x)?)([0-9a-f]{8})(?![0-9a-f])/g;
const BARE_HEX = /(?<![0-9a-z])(80[0-9a-f]{6})(?![0-9a-z])/g;
// Windows' own number for "the RPC server is unavailable", met after "Failed to acquire user information".
const SHORT_HEX = /(?<![0-9a-z])0x0{0,5}(6ba)(?![0-9a-f])/g;
const NUMBER = /(?<![\p{L}\p{N}.])(\d{3,5})(?![\p{L}\p{N}]|\.\d)/gu;
const EVENT_WORD = /\b(?:event|evt|id|eventid|actions|dogod\w*|koda|kodo|code|error|napak\w*)\b/;

// Too many attempts in an hour have no code of Microsoft's; the words are what people type.
const THROTTLED =
  /\bthrottl|(?<!\bseen (?:that|this|the) password )\btoo many (?!(?:wrong|bad|failed|incorrect|sign-?in|login)\b)(?:\w+ )?(?:times|attempts|tries|resets)\b|\bprevec(?:krat| (?!napacn)\w* ?(?:poskus|krat|ponastavit))|\b(?:wait|blocked for|pocaka\w*|caka\w*) 24 ?(?:h|ur)/;
const BARE_QUESTION = /^\s*(?:(?:what is|whats|what does|explain|kaj je|kaj pomeni|razlozi)\s+)?65[67](?:\s+mean)?\W*$/;

const isEventId = (id: number): boolean =>
  (id >= 31001 && id <= 31999) ||
  (id >= 32000 && id <= 32999) ||
  (id >= 33000 && id <= 33999) ||
  id === 6329 ||
  id === 6800 ||
  id === 4724;

/** Said to be an event, it is one, known or not. */
const SAID_EVENT =
  /\b(?:event|eventid|evt|dogod\w*)(?: (?:id|log|number|with|stevilk\w*|z|s))*[ :#=]{1,3}([1-9]\d{4})(?![\p{L}\p{N}]|[.,:]\d)/gu;

/** So is a number right behind the name of the source that writes them. */
const OF_SOURCE = /\bpasswordresetservice[^\p{L}\p{N}]{1,4}([1-9]\d{4})(?![\p{L}\p{N}]|[.,:]\d)/gu;

// Short numbers are event ids only when the text is nothing else or says so: "656 users" is a crowd.
const isShortId = (id: number, plain: string): boolean =>
  (id === 656 || id === 657 || (id >= 2503 && id <= 2521)) && (EVENT_WORD.test(plain) || BARE_QUESTION.test(plain));

/** Every code in a text, in one spelling, in order of first appearance within its kind, without repeats. */
export const findCodes = (plain: string): readonly string[] => {
  const found = new Set<string>();
  for (const [, number = ''] of plain.matchAll(SSPR)) found.add(`SSPR_${number.padStart(4, '0')}`);
  for (const [, number = ''] of plain.matchAll(BARE_SSPR)) found.add(`SSPR_00${number}`);
  for (const [, number = ''] of plain.matchAll(AADSTS)) found.add(`AADSTS${number}`);
  for (const [, digits = ''] of plain.matchAll(HEX)) found.add(`0x${digits}`);
  for (const [, digits = ''] of plain.matchAll(SHORT_HEX)) found.add(`0x${digits}`);
  for (const [, digits = ''] of plain.matchAll(BARE_HEX)) found.add(`0x${digits}`);
  for (const [, digits = ''] of plain.matchAll(NUMBER)) {
    const id = Number(digits);
    if (isEventId(id) || isShortId(id, plain)) found.add(String(id));
  }
  for (const [, digits = ''] of plain.matchAll(SAID_EVENT)) found.add(digits);
  for (const [, digits = ''] of plain.matchAll(OF_SOURCE)) found.add(digits);
  for (const id of idsByName(plain)) found.add(id);
  if (THROTTLED.test(plain)) found.add('reset-throttled');
  return [...found];
};
