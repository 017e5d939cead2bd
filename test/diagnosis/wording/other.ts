const OUT =
  /rules? (it|this|that|them) out|not the cause|isn.?t (it|that|this|the)|so it isn.?t|that.?s fine|as it should|ni vzrok|torej (odpade|ni)|izklju[cč]|to ni/i;
const or = (...all: readonly RegExp[]) => new RegExp(all.map((one) => one.source).join('|'), 'i');

const PROXY = /proxy|posredni/i;
const VERSION = /version|build|supported|razli[cč]ic/i;
const NOTICED = /users?.{0,60}(notice|see|mail)|nothing changes|nobody|uporabnik/i;
const REGISTERED = /regist/i;

/** What a card says of an output that tells one thing, which rules something out or is a name to go on with. */
export const FINDING_WORDS = {
  'service-running': or(/running|\bruns\b|is up|te[cč]e|deluje/i),
  'port-443-open': or(/443.{0,60}(open|reach|answer)|odprt|doseg/i, OUT),
  'relay-answers': or(/answer|reach|open|odgov|doseg/i, OUT),
  'tls-values-set': or(/TLS.{0,80}(is|are|set|enabled|on)|nastavljen|vklopljen/i, OUT),
  'not-a-domain-controller': or(
    /member server|not (on )?a (domain controller|DC)|[cč]lansk|n(i|e) (na )?(domensk|krmilnik)/i,
  ),
  'remote-sam-not-set': or(
    /(not|isn.?t|no|doesn.?t).{0,60}(set|exist|restrict|there)|ni (nastavljen|omejen)|ne obstaja/i,
    OUT,
  ),
  'admin-count-clear': or(
    /(not|isn.?t|no).{0,40}protected|adminCount.{0,60}(empty|clear|not)|ni za[sš][cč]iten|prazen/i,
    OUT,
  ),
  'may-change-password': or(/may change|can change|sme spremeniti|lahko spremeni/i, OUT),
  'min-password-age-zero': or(/(minimum|age).{0,60}(0|zero|at once)|starost.{0,60}(0|ni[cč])/i, OUT),
  'staging-off': or(
    /active server|not (in )?staging|staging.{0,30}(off|false)|dejaven|aktiv|ni (v )?pripravljaln/i,
    OUT,
  ),
  'writeback-on': or(/server half|writeback.{0,40}on|on the server|stre[zž]ni[sš]k|vklopljen/i),
  'connector-account': or(/MSOL_|connector account|ra[cč]un/i),
  'clock-synced': or(/clock|ur[aeio]\b/i),
  'heartbeat-seen': or(/heartbeat|31019|utrip/i),
  'no-events': or(/no (such )?events?|none|nothing|ni (bilo )?(takih |nobenega )?dogodk|brez dogodk/i),
  'proxy-direct': PROXY,
  'policy-updated': or(/policy|again|pravilnik|znova/i),
  'controller-port-open': or(/domain controller|\bDC\b|krmilnik/i),
  'admin-reset-allowed': or(/admins? (may|can) reset|allowedToUseSSPR.{0,40}(true|on)|skrbni[kc]\S* (smejo|lahko)/i),
  'proxy-set': PROXY,
  'feature-flags-seen': or(
    /flags?|another feature|nothing of (password )?writeback|zastavic|druga funkcija|ni(č|c)esar o/i,
  ),
  'rights-complete': or(/all (its|the) rights|vse pravice/i),
  'object-not-found': or(/not (found|there|synced)|no (such )?(user|object|account)|ni (najden|bilo)|ne najde/i),
} as const satisfies Readonly<Record<string, RegExp>>;

/** What answers a question for which there is no fact of that id yet. */
export const FACT_WORDS = {
  'who-may-switch': /Hybrid Identity|Global Admin|hibridn/i,
  'how-to-test': /test user|non.?admin|31002|PasswordLastSet|preizkus|testn/i,
  disable: /turn it off|untick|uncheck|switch\S* off|odstranite (obe )?kljuk|izklop/i,
  'switched-off': /with writeback off, synced users|ko je izklopljeno, sinhronizirani uporabniki/i,
  'client-version': VERSION,
  'which-controller': /domain controller|\bDC\b|krmilnik/i,
  'effect-on-users': NOTICED,
  'users-notice': NOTICED,
  'connect-version': VERSION,
  'registration-2026': REGISTERED,
  'mail-notice': /e?-?mail|notif|obvest/i,
  'registered-methods': REGISTERED,
} as const satisfies Readonly<Record<string, RegExp>>;

/** One good question, or what to bring for the next step. */
export const ASKS =
  /SSPR_|\bevent|dogod|\bcode\b|\bkod[aeo]\b|which users|who exactly|kateri uporabnik|audit|revizijsk/i;
export const SAYS_UNKNOWN = /don.?t know|do not know|unknown|not know|ne poznam|neznan/i;

/** What stands between one person and a reset. */
export const PERSON_WORDS =
  /regist|ssprsetup|security info|varnostn\S* podat|scope|obseg|\bgroup\b|skupin|licen[cs]|synced|sinhroniz|protected|za[sš][cč]iten/i;

/** What claims something of one half of writeback, as a pattern's source. */
export const HALVES =
  '(server|portal) half (is|was) (switched )?\\W*(on|off)|(strežniški del|del v portalu) je \\W*(vklopljen|izklopljen)';
