/** How English wants everything stopped, as a text begins. */
export const stopping =
  /(?:please |pls |quick(?:ly)? |now )?(?:can we |could we |let us |lets |we (?:must|should|need to|have to) )?(?:stop|halt|freeze|hold) (?:everything|all(?: changes| work)?|it all)|(?:please )?(?:pull|hit|use) the (?:emergency |hand )?(?:brakes?|cord)/;

/** What may stand before a reason. */
export const because = /because|since|as|for|due to|reason/;
