import type { PeoplePatterns } from '../shape/patterns.ts';

/** How Slovenian asks who may and can reset. */
export const people: PeoplePatterns = {
  resets: /ponast\p{L}*|reset\p{L}*|odkle\p{L}*|sspr/u,
  others: /mfa|2fa|odobr\p{L}*|potrd\p{L}*|preizkus\p{L}*|testira\p{L}*|spodlet\p{L}*|neuspel\p{L}*/u,
  why: /zakaj|kako to da|cemu|kaj je narobe/,
  cannot: /ne|ni|nima|noce|nisem|zavrne\p{L}*|zavrac\p{L}*/u,
  may: /(?:lahko|sme|zmore)(?!.* (?:ponastavis|ponastavite|resetiras|resetirate|odklenes|odklenete)\b)/,
  thisOne:
    /(?:ta|tale|tisti|tisto) (?:en |ena )?(?:uporabni\p{L}*|oseb\p{L}*|sodelav\p{L}*|racun)|tega uporabnika|temu uporabniku|tej (?:osebi|uporabnici|sodelavki)|temu sodelavcu|(?:moj sodelavec|moja sodelavka)/u,
  beforeName:
    /si|se|pa|potem|sploh|uporabnik|uporabnica|uporabniku|uporabnici|sodelavec|sodelavka|sodelavcu|sodelavki|nas|nasa|moj|moja|gospod|gospa|gospe|naj/,
  afterName: /ne|ni|si|se|lahko|vec|sploh|nima|noce/,
  howMany:
    /koliko (?:jih|nas|ljudi|uporabnikov|racunov|zaposlenih|sodelavcev|clanov|oseb|dijakov|studentov)(?: si| ze| sploh| pri nas| v nasi organizaciji| v najemniku)* (?:lahko|sme|zmore|more|ne more|ne sme|je|ima)/,
};
