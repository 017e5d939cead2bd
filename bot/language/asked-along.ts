/** What is read of a text; a question is short. */
const LIMIT = 2000;
const TAG = /<\/?[a-z][^<>]*>/gi;

/** A colon or quotation marks set the question apart: "ask Alex: why tonight?" A colon within a word or an address doesn't. */
const SET_APART = [/^[^:]{1,120}:\s+(.+)$/s, /[“"„»]([^“”"„»«]+)[”"“«]/s];

const ASKING =
  /\b(?:ask|asking|query|find out|check|know|question|vpra[sš]\p{L}*|povpra[sš]\p{L}*|poizved\p{L}*|izve\p{L}*|preveri\p{L}*|pojasni\p{L}*|odgovori\p{L}*|explain|tell me)(?!\p{L})/iu;
/** Where a question begins in the middle of a sentence. "The person who asked" asks nothing. */
const BEGINS =
  /(?<!\b(?:person|one|those|admin|colleague|somebody|someone) )(?<![\p{L}\p{N}])(?:why|what|what['’]?s|whats|when|who|whom|whose|which|where|how|whether|if|zakaj|kaj|kdaj|kdo|koga|komu|kje|kam|kako|kak[sš]\p{L}+|kater\p{L}+|koliko|[cč]emu|ali|od kdaj|do kdaj)(?![\p{L}\p{N}])/iu;
const COURTESY = /[\s,]+(?:please|pls|plz|for me|thanks|thank you|prosim|hvala)[\s.!]*$/i;

/**
 * The question that somebody typed along with the wish to have it asked, as a sentence of its own, or an empty text where none
 * stands there. Pure; reads 2,000 characters.
 */
export function questionIn(text: string): string {
  const clean = text.slice(0, LIMIT).replace(TAG, ' ').replace(/\s+/g, ' ').trim();
  const apart = SET_APART.map((pattern) => pattern.exec(clean)?.[1]).find((found) => found !== undefined);
  return asSentence(apart ?? indirectIn(clean));
}

function indirectIn(clean: string): string {
  const asking = ASKING.exec(clean);
  if (!asking) return '';
  const after = clean.slice(asking.index + asking[0].length);
  const begins = BEGINS.exec(after);
  return begins ? after.slice(begins.index) : '';
}

function asSentence(found: string): string {
  const bare = found.replace(COURTESY, '').trim();
  if (!/[\p{L}\p{N}]/u.test(bare)) return '';
  const [first = '', ...rest] = bare;
  return `${first.toLocaleUpperCase()}${rest.join('')}${/[?.!…]$/.test(bare) ? '' : '?'}`;
}
