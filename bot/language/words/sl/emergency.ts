const because =
  / (?:ker |saj )?(?:(?:je |to je )?nujno(?: je)?|(?:se (?:nam )?)?mudi(?: se)?(?: nam)?|ne (?:moremo|morem|more) (?:po)?cakati|nimamo casa|nimam casa|ni casa|nikogar ni|ni nikogar)| prosim| zdaj/;
const wish =
  /(?:izvedi|uporabi|nastavi|nadaljuj|naredi|izvedite|nastavite|nadaljujte|izvedimo|nadaljujmo)(?: to| jo| ga| zdaj| spremembo)* brez odobritve|(?:preskoci|obidi|preskocite|obidite) odobritev/;

/** How Slovenian says that a change can't wait for an approval, as a whole text. */
export const emergency = new RegExp(
  `(?:(?:to je |gre za |imamo )?(?:nujni|nujen|izredni) primer(?:${because.source})*|(?:to je )?(?:v sili|sila|izredne razmere)|(?:razbij(?:te|mo|va)?|razbijemo) steklo(?:${because.source})*|razbi(?:janje|tje) stekla|(?:razglasi|razglasite|razglasimo|razglasam|sprozi|sprozite|sprozimo) (?:nujni primer|nujno stanje|izredne razmere)(?:${because.source})*|(?:(?:nujno|nujno je|to je nujno|nujni primer) )?(?:prosim )?(?:${wish.source})(?:${because.source})*)`,
);
