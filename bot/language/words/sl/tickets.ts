import type { TicketPatterns } from '../shape/patterns.ts';

/** How Slovenian tells the number of a ticket; of a request one says "zahteva", of a ticket "zahtevek". */
export const tickets: TicketPatterns = {
  before:
    /na[sš]a?|moja?|to je|prosim|uporabi(?:te)?|vpi[sš]i(?:te)?|dodaj(?:te)?|vzemi(?:te)?|pod|za|s|z|po|[sš]tevilk[ao]|[sš]t\.?|oznak[ao]|spremeni(?:te)?|zamenjaj(?:te)?|popravi(?:te)?|nastavi(?:te)?|nov[aio]?|pravi|prava|naj bo/,
  called: /zahtev(?:ek|ka|ku|kom)|tiket\p{L}{0,3}|ticket\p{L}{0,3}/u,
  asks: /je|ali je|kako je z|kaj je z|kaj pravi/,
  states: /zaprt|odprt|odobren|zavrnjen|preklican|re[sš]en|zaklju[cč]en|[zž]e (?:zaprt|odobren)/,
  is: /je|bo|naj bo/,
  between: /v|na|s|z|zdaj|[sš]tevilka|[sš]t\.?|je|bo|naj bo|ima [sš]tevilko|za (?:to|to spremembo|spremembo|na[cč]rt)/,
  after: /prosim|hvala|za (?:to|to spremembo|spremembo|na[cč]rt)/,
};
