/** How a day is named, each as one of several alternatives in a text in lower case and without diacritics. */
export type DayWords = {
  /** What stands before the end of a time, and before its beginning. */
  readonly until: RegExp;
  readonly from: RegExp;
  /** What may stand between that and the day. */
  readonly between: RegExp;
  /** Before two days with "and" between them, and that. */
  readonly amid: RegExp;
  readonly and: RegExp;
  /** Leaving, where a day alone is the first of several. */
  readonly leaves: RegExp;
  /** From Monday on, and from January on. */
  readonly weekdays: readonly [RegExp, RegExp, RegExp, RegExp, RegExp, RegExp, RegExp];
  readonly months: readonly RegExp[];
  readonly yesterday: RegExp;
  readonly today: RegExp;
  readonly tomorrow: RegExp;
  readonly dayAfter: RegExp;
  /** Before a weekday or week: the one of the week after. */
  readonly next: RegExp;
  readonly thisWeek: RegExp;
  readonly nextWeek: RegExp;
  readonly endOfWeek: RegExp;
  readonly endOfNextWeek: RegExp;
  /** Before a length of time, its first numbers as words from one on, and its units. */
  readonly span: RegExp;
  readonly numbers: readonly RegExp[];
  readonly hours: RegExp;
  readonly days: RegExp;
  readonly weeks: RegExp;
  readonly monthSpans: RegExp;
  /** Behind the number of a day, between it and its month, before a clock and behind its number. */
  readonly ordinal: RegExp;
  readonly ofMonth?: RegExp;
  readonly at: RegExp;
  readonly clock: RegExp;
};
