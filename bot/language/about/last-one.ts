import type { Ending } from '../../workflow/change/topics.ts';
import { normalise } from '../engine/normalise.ts';

/** How people say how a change came out, in both languages and without diacritics; never an order. The first that fits is meant. */
const ENDINGS: readonly (readonly [Ending, RegExp])[] = [
  [
    'rejected',
    /\b(rejected|rejection|declined|refused|refusal|turned down|vetoed|denied|said no to|disapproved|zavrn(il|jen|itev|itv)\w*|odkloni[lt]\w*|odklonjen\w*|rek(el|la|li) ne)\b|\bdid .*\b(reject|decline|refuse|veto|deny|turn down|say no)\b/,
  ],
  [
    'cancelled',
    /\b(cancell?ed|cancellation|called off|withdrew|withdrawn|aborted|pulled|took back|preklic(al|an)\w*|preklica|preklic|prekini(l|la|li|t\w+)|prekinjen\w*|umaknil\w*|umaknjen\w*|odpoveda\w+)\b|\bdid .*\b(cancel|withdraw|abort|call off)\b/,
  ],
  [
    'expired',
    /\b(expired|lapsed|ran out|timed out|potekl\w*|iztekl\w*|pretekl[aoie])\b|\bdid .*\b(expire|lapse|run out|time out)\b/,
  ],
  [
    'approved',
    /\b(approved|approval|signed off|signed|said yes to|accepted|agreed to|greenlit|okayed|odobril\w*|odobren\w*|odobritev|odobritv[eio]|potrdil\w*|potrjen\w*|podpisa[ln]\w*|strinjal\w*|rek(el|la|li) ja)\b|\bdid .*\b(approve|sign|accept|agree)\b/,
  ],
  [
    'applied',
    /\b(applied|carried out|executed|implemented|put through|rolled out|pressed apply|nastavi(l|la|li|lo)|nastavljen\w*|izvede(l|n)\w*|izvedl[ai]|izpelja[ln]\w*|uveljavi(l|la|li)|uveljavljen\w*)\b|\bdid .*\b(apply|carry out|execute)\b/,
  ],
];

/** One before, not a stretch of time ("last week") and not several ("the last changes"). */
const LAST =
  /\b(last(?! *$)|latest|previous|prior|former|earlier|most recent|preceding|(one|request|change) before( (this|that|it))?|zadnj\w+|prejsnj\w+|predhodn\w+|nazadnje|tist\w+ prej)\b/;
const A_STRETCH =
  /\b(last|previous|past|zadnj\w+|prejsnj\w+|pretekl\w+) (\w+ )?(week|month|year|quarter|weekend|night|day|days|weeks|months|hour|hours|changes|requests|ones|entries|events|time|times|tedn\w*|teden|mesec\w*|let[ou]?|leta|vikend\w*|dni|dan|ur\w*|cas\w*|krat|korak\w*|step|steps|setting|settings)\b/;
/** What else may have been last: no change is meant. */
const OF_ELSE =
  /\b(passwords?|resets?|sync\w*|users?|accounts?|licen[cs]es?|tests?|gesl\w*|ponastav\w*|sinhron\w*|uporabnik\w*|racun\w*|preizkus\w*|licenc\w*|writeback\w*|approvers?|odobritelj\w*|event|events|error|errors)\b/;

/** How the change before came out, where a text asks of that one: "who rejected the last one?" Pure. */
export function endingAsked(text: string): Ending | undefined {
  const { tokens } = normalise(text);
  const plain = tokens.map((token) => token.text).join(' ');
  if (!LAST.test(plain) || A_STRETCH.test(plain) || OF_ELSE.test(plain)) return undefined;
  return ENDINGS.find(([, said]) => said.test(plain))?.[0];
}
