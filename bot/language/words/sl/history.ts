import type { HistoryPatterns } from '../shape/patterns.ts';

/** How Slovenian asks for a part of the history. */
export const history: HistoryPatterns = {
  times:
    /(ta|tega|tem|zadnj\w+|prejsnj\w+|pretekl\w+|lansk\w+|minul\w+) (\w+ )?(teden|tedn\w*|mesec\w*|let\w*|dni|vikend\w*|cetrtletj\w*)|vceraj\w*|danes|danasnj\w*|vcerajsnj\w*|lani|letos/,
  months:
    /januar\w*|februar\w*|marc\w*|april\w*|maj\w*|junij\w*|julij\w*|avgust\w*|septemb\w*|oktob\w*|novemb\w*|decemb\w*/,
  beforeMonth: /od|do|pred|po|v|za|iz|lani|meseca/,
  days: /ponedelj\w*|tor(ek|k\w*)|sred[aeo]|cetrt(ek|k\w*)|pet(ek|k\w*)|sobot\w*|nedelj\w*/,
  beforeDay: /od|do|v|iz|za|zadnj\w+|prejsnj\w+/,
  beforeYear: /od|med|pred/,
  counted: /dni|tedn\w*|mesec\w*/,
  outcomes:
    /zavrn\w+|odklon\w+|odobren\w*|odobritv\w*|preklic\w+|potekl\w*|neuspel\w*|neuspes\w*|nastavljen\w*|koncan\w*/,
  history: /zgodovin\w*|sled|sledi|dnevnik\w*|zapis\w*|vnos\w*|sprememb|spremembe|dejanj\w*|zahtev|zahteve|odlocit\w*/,
  itself: /zgodovin\w*/,
  please: /prosim/,
  show: /pokaz\w*|prikaz\w*|izpis\w*|filtriraj\w*|samo|le|zgolj/,
  toMe: /mi/,
  only: /samo|le|vse/,
  those: /tiste/,
  asks: /kaj|kdo|katere|kater\w+/,
  made: /samo|ki jih je \w+|ki jih je/,
  by: /od/,
  nobody: /prejsnj|zadnj|vceraj|danes|vseh/,
  what: /kaj/,
  everything: /vse/,
  that: /kar/,
  did: /je/,
  acted: /naredil[ai]?|spremenil[ai]?|delal[ai]?|pocel[ai]?/,
  actedBy: /(kaj|vse kar) je (naredi\w*|spremeni\w*|delal\w*)/,
  of: /za|od/,
  things: /sprememb\w*|vse\w*|najemnik\w*/,
  speakers: /se|si|ste|smo|sem/,
  person: /si|ste|sem|smo/,
  ahead: /bo|bodo|lahko|mora|moram|naj/,
  merely: /samo|le|zgolj/,
  readings: /branj\w*|odcit\w*|preverjanj\w*/,
  readingsOnly: /branja only/,
};
