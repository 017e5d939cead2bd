import type { EndingPatterns } from '../shape/patterns.ts';

/** How Slovenian says how the change before came out. */
export const endings: EndingPatterns = {
  endings: {
    rejected: /zavrn(il|jen|itev|itv)\w*|odkloni[lt]\w*|odklonjen\w*|rek(el|la|li) ne/,
    cancelled:
      /preklic(al|an)\w*|preklica|preklic|prekini(l|la|li|t\w+)|prekinjen\w*|umaknil\w*|umaknjen\w*|odpoveda\w+/,
    expired: /potekl\w*|iztekl\w*|pretekl[aoie]/,
    approved:
      /odobril\w*|odobren\w*|odobritev|odobritv[eio]|potrdil\w*|potrjen\w*|podpisa[ln]\w*|strinjal\w*|rek(el|la|li) ja/,
    applied:
      /nastavi(l|la|li|lo)|nastavljen\w*|izvede(l|n)\w*|izvedl[ai]|izpelja[ln]\w*|uveljavi(l|la|li)|uveljavljen\w*/,
  },
  before: /zadnj\w+|prejsnj\w+|predhodn\w+|nazadnje|tist\w+ prej/,
  last: /zadnj\w+|prejsnj\w+|pretekl\w+/,
  stretches: /tedn\w*|teden|mesec\w*|let[ou]?|leta|vikend\w*|dni|dan|ur\w*|cas\w*|krat|korak\w*/,
  others: /gesl\w*|ponastav\w*|sinhron\w*|uporabnik\w*|racun\w*|preizkus\w*|licenc\w*|odobritelj\w*/,
};
