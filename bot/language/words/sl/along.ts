import type { AlongPatterns } from '../shape/patterns.ts';

/** How a Slovenian question stands within another sentence. */
export const along: AlongPatterns = {
  asks: /vpra[sš]\p{L}*|povpra[sš]\p{L}*|poizved\p{L}*|izve\p{L}*|preveri\p{L}*|pojasni\p{L}*|odgovori\p{L}*/u,
  begins: /zakaj|kaj|kdaj|kdo|koga|komu|kje|kam|kako|kak[sš]\p{L}+|kater\p{L}+|koliko|[cč]emu|ali|od kdaj|do kdaj/u,
  courtesy: /prosim|hvala/,
};
