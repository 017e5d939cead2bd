import type { NamePatterns } from '../shape/patterns.ts';

/** How Slovenian names the user of a test. */
export const names: NamePatterns = {
  before: /z|s|na|za|pri|uporabni\p{L}*|racun\p{L}*/u,
  beforePeople: /z|s|uporabni\p{L}*/u,
  nobody:
    /uporabni\p{L}*|racun\p{L}*|prosim|zdaj|nekom\p{L}*|neko\p{L}*|kom|nami|mano|imen\p{L}*|gesl\p{L}*|moj\p{L}*|nas\p{L}*|eni\p{L}*|enim|strezni\p{L}*|produkcij\p{L}*|drugim|pravim|sinhroniziran\p{L}*|ta|tem/u,
  tests: /preizkus\w*|s?testiraj\w*|s?testira\w*|poskusi\w*/,
  whom: /(?:torej |in |na |s |z |za |pri )*(?:kdo|koga|kom|kim|kateri\w*|katerem|kaksn\w+|kateremu|cigav\w*)/,
};
