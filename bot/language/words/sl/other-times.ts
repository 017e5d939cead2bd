import type { OtherTimePatterns } from '../shape/other-times.ts';

const day =
  'ponedelj\\w+|tor(?:ek|ka)|sred\\w|cetrt\\w+|pet(?:ek|ka)|sobot\\w|nedelj\\w|teden|tednu|tedna|mesec\\w*|vikend\\w*|let\\w';

/** How Slovenian tells of what isn't now: of a plan, of what would be, of what is settled. */
export const otherTimes: OtherTimePatterns = {
  ahead: new RegExp(
    [
      `(?:jutri|pojutrisnjem|nocoj|(?:naslednj|prihodnj)\\w+ (?:${day}|sprememb\\w|okn\\w)|cez (?:dva|tri|stiri|nekaj|par|\\d{1,2}) (?:dni|dneva|tedn\\w+|mesec\\w*)) .{0,40}\\w{2,}(?:mo|jo|ejo|im|am|em)`,
      '(?:bomo|bom|bodo|nameravam\\w*|planiram\\w*|nacrtujem\\w*)(?! (?:moral|mogl))',
      `(?:plan|nacrt|sprememba|okno|selitev|nadgradnja) (?:je )?(?:za (?:\\d{1,2}|${day}|jutri)|predviden\\w|nacrtovan\\w|napovedan\\w)|(?:predviden|nacrtovan|napovedan)\\w (?:za|sprememb\\w)`,
      '(?:ko|kadar|cim|takoj ko|po) .{3,60}(?:bi moral\\w*|bomo|bom)',
      '(?:pricakujem|pricakujemo|upam|upamo)',
    ].join('|'),
  ),
  supposed:
    /(?:kaj|kako) bi .{0,40}(?:pomenil|povedal|bil|izgledal|videti)\w*|ce bi (?:ga|jo|jih|to|ta|se|kdaj|mi)? ?(?:kdaj|ze kdaj|slucajno)?|hipoteticno|teoreticno|(?:pisem|pripravljam|sestavljam|dopolnjujem|pisemo|pripravljamo) (?:\w+ ){0,2}(?:navodil\w*|dokumentacij\w*|prirocnik\w*|postop\w*|usposabljanj\w*|predstavit\w*)/,
  over: /(?:je|bilo|to|sta|so) (?:zdaj |ze |medtem |potem )?(?:reseno|urejeno|odpravljeno|zaprto|za nami)|od (?:takrat|tedaj|tistikrat|takrat naprej|tedaj naprej) (?:dalje |naprej )?(?:je |pa )?(?:vse (?:je |lepo |spet |kar )*(?:ok|okej|v redu|dela\w*|deluje|dobro|mirno|tiho|cisto|stabilno|normalno|lepo|super|gre|prav|zeleno|tece)|vse$|mir|tisina)|(?:ni|nic) (?:se )?(?:vec )?(?:ponovil\w|vrnil\w)|se ni (?:vec )?(?:ponovil\w|vrnil\w|pojavil\w)|(?:samo|le|zgolj) (?:belezim|zapisujem|obvescam|v vednost|za arhiv|dokumentiram)|(?:lahko )?(?:zaprete|zapres|zapremo|zaprite|zapri) (?:ta |to |moj |moj |tole )?(?:zahtev\w+|ticket|primer|prijavo)/,
  now: /zdaj|danes|trenutno|se vedno|se kar|spet|znova|vsakic|vsak|nihce|prihaja|pride|dobi\w*|dobivam\w*|javlja|kaze|odkar|od(?! takrat| tedaj| tistikrat)/,
  fine: /(?:nic|ni) (?:ni )?(?:narobe|pokvarjen\w*|hudega|hudo)|(?:brez|nobenih|nobene) (?:tezav|napak|problemov)/,
  but: /ampak|vendar|toda|a/,
  once: /ko|kadar|ce|cim/,
};
