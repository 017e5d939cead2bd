/** Patterns of a language for a time that is named, over text without diacritics. Each matches whole words. */
export type TimePatterns = {
  readonly days: Readonly<Record<'today' | 'tomorrow' | 'afterTomorrow', RegExp>>;
  /** From Monday on. */
  readonly weekdays: readonly RegExp[];
  /** From January on. */
  readonly months: readonly RegExp[];
  /** `tonight`: this evening or the night that follows it. */
  readonly parts: Readonly<Record<'morning' | 'afternoon' | 'evening' | 'night' | 'tonight', RegExp>>;
  readonly clocks: Readonly<Record<'noon' | 'midnight', RegExp>>;
  /** What may stand right behind the number of an hour. */
  readonly hour: RegExp;
  /** Before a beginning; between beginning and end; before an end. */
  readonly from: RegExp;
  readonly to: RegExp;
  /** The hours as words that stand after these, from one to twelve. */
  readonly numbers: readonly RegExp[];
  /** A length after *for*: of an hour and of half an hour; of so many hours and minutes, by what stands behind the number. */
  readonly lasts: Readonly<Record<'for' | 'anHour' | 'halfAnHour' | 'hours' | 'minutes', RegExp>>;
  /** Before a length of time from now on: "*in* two hours". */
  readonly ahead: RegExp;
  /** By how much a time is moved: before and after the length, that it is to be earlier, one of something, and what is counted beside hours and minutes. */
  readonly shift: Readonly<Record<'before' | 'after' | 'earlier' | 'one' | 'days' | 'weeks', RegExp>>;
  /** Carrying a change out; setting a time for it; moving it; the time itself; that it is another one. */
  readonly orders: RegExp;
  readonly plans: RegExp;
  readonly moves: RegExp;
  /** Doing without one, with what it is called. */
  readonly drops: RegExp;
  readonly nouns: RegExp;
  readonly other: RegExp;
  /** What a question begins with that asks for a fact, and what tells of a failure or wants the opposite: no wish for a time. */
  readonly asks: RegExp;
  readonly not: RegExp;
  /** A question when a change is carried out that hasn't been yet: what asks it, and what asks of the past. */
  readonly asksWhen: RegExp;
  readonly past: RegExp;
  /** Words that say nothing beside a time. */
  readonly filler: RegExp;
};
