const because = / (?:ker je |to je )?nujno(?: je)?| prosim| zdaj/;
const wish =
  /(?:izvedi|uporabi|nastavi|nadaljuj|naredi|izvedite|nastavite|nadaljujte|izvedimo|nadaljujmo)(?: to| jo| ga| zdaj| spremembo)* brez odobritve|(?:preskoci|obidi|preskocite|obidite) odobritev/;

/** How Slovenian says that a change can't wait for an approval, as a whole text. */
export const emergency = new RegExp(
  `(?:(?:to je |gre za |imamo )?(?:nujni|nujen|izredni) primer(?: prosim)?|(?:to je )?(?:v sili|sila|izredne razmere)|razbij steklo|(?:(?:nujno|nujno je|to je nujno|nujni primer) )?(?:prosim )?(?:${wish.source})(?:${because.source})*)`,
);
