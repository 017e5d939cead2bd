/** Lower case, without diacritics, apostrophes and punctuation; English and Slovenian together, since admins mix them. */
const FAILS = [
  /\b(cant|cannot|can not|couldnt|could not|unable|impossible|not able|not allowed|wont|will not)\b/,
  /\b(fail\w*|error\w*|broken|breaks?|denied|refus\w*|reject\w*|problem\w*|issues?|trouble|stuck|complain\w*|locked out|unreachable|time ?outs?)\b/,
  /\b(not|isnt|doesnt|does not|dont|do not|didnt|arent|never|hardly|hasnt|havent|stopped) (\w+ )?(work\w*|reset\w*|writ\w*|reach\w*|arriv\w*|get|getting|go|come|chang\w*|updat\w*|sync\w*|accept\w*|take|sign|log|able|land\w*|succe\w*)\b/,
  /\b(nobody|no one|noone|none of|nothing (happens|arrives|works|is written|gets|comes|changes|reaches))\b/,
  /\b(old (password|one)|still old|old .{0,20}still works|still (has|have|had|on|with|uses?|using|needs?) (the |his |her |their )?old|unchanged|not changed|wasnt changed|was not changed|sspr ?\d{2,4})\b/,
  /\b(ne (mor\w*|dela\w*|deluj\w*|gre\w*|uspe\w*|prime\w*|pride\w*|doseze\w*|zapis\w*|velja\w*|sprejm\w*|ponastav\w*|reset\w*))\b/,
  /\b(ni(so|smo|sem|mam|ma)? (\w+ )?(zapis|uspel|mogoc|mog|pris|deloval|dela|sprejet|ponastav|spremen)\w*)\b/,
  /\b(napak\w*|zavrn\w*|zavrac\w*|javlja\w*|nihce|noben\w*|tezav\w*|problem\w*|pritoz\w*|zaklenjen\w*|odpove\w*|neuspe\w*|ne gre|nic ne|nic se ne|pokvarjen\w*|staro geslo|starim geslom|starega gesla|se vedno (\w+ )?star\w*|ostane staro|ostaja staro)\b/,
];

/** What people complain of: someone, or something that writeback is for. */
const ABOUT =
  /\b(users?|people|person|staff|employees?|folks|colleagues?|help ?desk|nobody|no one|noone|everyone|anyone|they|reset\w*|password\w*|writeback|write ?back|sspr\w*|unlock\w*|accounts?|log ?ins?|sign ?ins?|logon|uporabnik\w*|ljudje|ljudem|ljudi|zaposlen\w*|sodelav\w*|nihce|noben\w*|ponastav\w*|resetir\w*|gesl\w*|zapis\w*|prijav\w*|racun\w*|odklep\w*)\b/;
const TURN =
  /\b(but|yet|however|though|although|still|nevertheless|except|only that|vendar|ampak|toda|pa|se vedno|kljub|ceprav|a)\b/;

/** Whether a text says that something goes wrong. `flat`: lower case, no diacritics, apostrophes or punctuation. */
export function complainsIn(flat: string): boolean {
  return FAILS.some((f) => f.test(flat)) && (ABOUT.test(flat) || TURN.test(flat));
}
