/** How Slovenian wants everything stopped, as a text begins. */
export const stopping =
  /(?:prosim |hitro |takoj |zdaj )?(?:lahko )?(?:ustavi|ustavite|ustavimo|zaustavi|zaustavite|zaustavimo|zamrzni|zamrznite|zamrznimo) (?:vse|vsa dela|vse spremembe)|(?:prosim )?(?:potegni|potegnite|potegnimo) (?:zasilno |rocno )?zavoro/;

/** What may stand before a reason. */
export const because = /ker|saj|zaradi|kajti|razlog/;
