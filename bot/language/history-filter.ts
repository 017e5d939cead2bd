import type { HistoryKind } from '../workflow/record/history.ts';
import { normalise } from './engine/normalise.ts';
import type { Intent, Params } from './intents/index.ts';

const MONTHS =
  '(january|february|march|april|may|june|july|august|september|october|november|december|januar\\w*|februar\\w*|marc\\w*|april\\w*|maj\\w*|junij\\w*|julij\\w*|avgust\\w*|septemb\\w*|oktob\\w*|novemb\\w*|decemb\\w*)';
const DAYS =
  '(monday|tuesday|wednesday|thursday|friday|saturday|sunday|ponedelj\\w*|tor(ek|k\\w*)|sred[aeo]|cetrt(ek|k\\w*)|pet(ek|k\\w*)|sobot\\w*|nedelj\\w*)';
const TIME = new RegExp(
  [
    '\\b((last|past|previous|this|these|recent) (\\w+ )?(week|weeks|month|months|year|quarter|weekend|days|night)|yesterday|today|tonight)\\b',
    `\\b(in|since|from|during|of|for|until|before|after|on|last|od|do|pred|po|v|za|iz|lani|meseca) ${MONTHS}\\b`,
    `\\b${MONTHS}$`,
    `\\b(on|since|from|until|last|od|do|v|iz|za|zadnj\\w+|prejsnj\\w+) ${DAYS}\\b`,
    '\\b(since|between|from|od|med|before|after|until|pred) (\\w+ )?(19|20)\\d\\d\\b',
    '\\b(ta|tega|ta|tem|zadnj\\w+|prejsnj\\w+|pretekl\\w+|lansk\\w+|minul\\w+) (\\w+ )?(teden|tedn\\w*|mesec\\w*|let\\w*|dni|vikend\\w*|cetrtletj\\w*)\\b',
    '\\b(vceraj\\w*|danes|danasnj\\w*|vcerajsnj\\w*|lani|letos)\\b',
    '\\b\\d{1,2} (days|weeks|months|dni|tedn\\w*|mesec\\w*)\\b',
  ].join('|'),
);
const OUTCOMES =
  '(reject\\w*|declin\\w*|refus\\w*|approved|approvals?|cancel+\\w*|expire\\w*|failed|failures|applied|done|finished|completed|zavrn\\w+|odklon\\w+|odobren\\w*|odobritv\\w*|preklic\\w+|potekl\\w*|neuspel\\w*|neuspes\\w*|nastavljen\\w*|koncan\\w*)';
const HISTORY =
  '(history|trail|log|logs|records?|entries|activit\\w+|actions|changes|requests|events|decisions|zgodovin\\w*|sled|sledi|dnevnik\\w*|zapis\\w*|vnos\\w*|sprememb|spremembe|dejanj\\w*|zahtev|zahteve|odlocit\\w*)';
const SHOW =
  '(please |prosim )?(show|list|display|give|see|print|filter|only|just|pokaz\\w*|prikaz\\w*|izpis\\w*|filtriraj\\w*|samo|le|zgolj)';

const OF_HISTORY = new RegExp(`\\b${HISTORY}\\b`);
const OUTCOME_ALONE = new RegExp(
  `^(${SHOW}( me| mi)?( only| just| all| samo| le| vse)?( the| those| tiste)? ${OUTCOMES}( ones| ${HISTORY})?|${OUTCOMES} (only|ones|ones only))$`,
);
const OUTCOME_OF_TIME = new RegExp(
  `^((what|which|who|kaj|kdo|katere|kater\\w+)( ${HISTORY})?|${SHOW}( me)?( what| ${HISTORY})?)\\b.*\\b${OUTCOMES}\\b`,
);
const BY_PERSON = new RegExp(
  `\\b${HISTORY} (only |samo |made |done |requested |sent |ki jih je \\w+ |ki jih je )?(by|from|od) (?!me\\b|you\\b|the bot\\b|last\\b|this\\b|yesterday|today|all\\b|everyone|prejsnj|zadnj|vceraj|danes|vseh)\\p{L}+|^(what|everything|kaj|vse)( that| kar)?( did| has| je)? \\p{L}+ (do|did|done|change|changed|naredil[ai]?|spremenil[ai]?|delal[ai]?|pocel[ai]?)$|^(kaj|vse kar) je (naredi\\w*|spremeni\\w*|delal\\w*) \\p{L}+$|\\b(history|zgodovin\\w*) (of|for|za|od) [\\p{L}]+$`,
  'u',
);
const NO_PERSON =
  /\b(history|zgodovin\w*) (of|for|za|od) (changes?|writeback|the|this|that|everything|all|sprememb\w*|vse\w*|najemnik\w*|tenant|sspr)$|\b(what|kaj)( did| has| je)? (you|we|they|it|bot|everyone|anyone|i|se|si|ste|smo|sem) |\b(kaj|what) (si|ste|sem|smo)\b/;
/** Words of the future: the trail holds only what has happened. */
const AHEAD = /\b(will|going to|can|should|must|may|bo|bodo|lahko|mora|moram|naj)\b/;
const READINGS =
  /\b(only|just|samo|le|zgolj) (the )?(readings?|checks?|branj\w*|odcit\w*|preverjanj\w*)\b|\b(readings?|branja) only\b/;

/** Places that a question about the trail is often taken for; anywhere else no part of the history is looked for. */
const NEAR: readonly Intent[] = ['history', 'approvals', 'ask', 'unknown'];

/**
 * What of the trail is asked for in words, and by what it was to be narrowed; empty where a text asks for no part of it. Pure.
 * @param place where the text would belong otherwise
 */
export function historyAsked(text: string, place: Intent): Pick<Params, 'shows' | 'filter'> {
  const isHistory = place === 'history';
  const { tokens } = normalise(text);
  const plain = tokens.map((token) => token.text).join(' ');
  if (READINGS.test(plain) && isHistory) return { shows: 'readings' satisfies HistoryKind };
  if (OUTCOME_ALONE.test(plain)) return { filter: 'outcome' };
  if (!NEAR.includes(place)) return {};
  const isOfTime = TIME.test(plain) && (isHistory || (OUTCOME_OF_TIME.test(plain) && !AHEAD.test(plain)));
  if (isOfTime) return { filter: 'time' };
  const isOfPerson = BY_PERSON.test(plain) && !NO_PERSON.test(plain);
  return isOfPerson && (isHistory || OF_HISTORY.test(plain)) && place !== 'unknown' ? { filter: 'person' } : {};
}
