import type { AlongPatterns } from '../shape/patterns.ts';

/** How an English question stands within another sentence. "The person who asked" asks nothing. */
export const along: AlongPatterns = {
  asks: /ask|asking|query|find out|check|know|question|explain|tell me/,
  begins: /why|what|what['’]?s|whats|when|who|whom|whose|which|where|how|whether|if/,
  notAfter: /person|one|those|admin|colleague|somebody|someone/,
  courtesy: /please|pls|plz|for me|thanks|thank you/,
};
