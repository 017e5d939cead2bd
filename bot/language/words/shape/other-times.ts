/**
 * How a clause says that what it tells of isn't the case now. `ahead`: it is planned or expected; `supposed`: it is only asked what it
 * would mean; `over`: it is settled. `now`: what happens at this time; `fine`: that nothing is wrong, though words of trouble stand in
 * it. `but` begins another clause; `once` opens one that the rest of the sentence depends on. Without diacritics and apostrophes, between words.
 */
export type OtherTimePatterns = Readonly<
  Record<'ahead' | 'supposed' | 'over' | 'now' | 'fine' | 'but' | 'once', RegExp>
>;
