import type { Ending } from '../../../workflow/change/topics.ts';
import type { OPERATOR_ROLES } from '../../../workflow/vocabulary.ts';
import type { OfKindWhole } from './of-kinds.ts';

/*
 * What is listened for in whole sentences, in one language each. A pattern is read as one of several alternatives between words, without
 * diacritics and in lower case, as `normalise` leaves a text; people mix languages, so the patterns of all of them stand side by side.
 */

/** What of the history is asked for, and by what it is to be narrowed. */
export type HistoryPatterns = {
  /** A stretch of time that says all by itself: "last week", "yesterday". */
  readonly times: RegExp;
  readonly months: RegExp;
  readonly beforeMonth: RegExp;
  readonly days: RegExp;
  readonly beforeDay: RegExp;
  readonly beforeYear: RegExp;
  /** What a number counts: "3 weeks". */
  readonly counted: RegExp;
  /** How a change came out. */
  readonly outcomes: RegExp;
  /** What the trail and its entries are called; `itself`: the trail alone. */
  readonly history: RegExp;
  readonly itself: RegExp;
  readonly please: RegExp;
  readonly show: RegExp;
  /** Between the order and what is to be shown: "show *me only the* rejected". */
  readonly toMe: RegExp;
  readonly only: RegExp;
  readonly those: RegExp;
  /** What may follow an outcome that stands for its entries, beside a noun and in place of everything else. */
  readonly ones?: RegExp;
  readonly onlyOnes?: RegExp;
  /** What opens a question for what happened: what, which, who. */
  readonly asks: RegExp;
  /** Between an entry and by whom it is: "changes *made* by Megan", and the word itself. */
  readonly made: RegExp;
  readonly by: RegExp;
  /** After "by", what names no person. */
  readonly nobody: RegExp;
  /** "What did Megan change", word by word. */
  readonly what: RegExp;
  readonly everything: RegExp;
  readonly that: RegExp;
  readonly did: RegExp;
  readonly acted: RegExp;
  /** The same with the name at the end, as a whole sentence but for the name. */
  readonly actedBy?: RegExp;
  /** "History of *Megan*", and after it what is no person. */
  readonly of: RegExp;
  readonly things: RegExp;
  /** Who is asked or meant, where no colleague is: "what did *you* do"; `person`: where the verb alone says so. */
  readonly speakers: RegExp;
  readonly person?: RegExp;
  /** Words of the future: the trail holds only what has happened. */
  readonly ahead: RegExp;
  readonly merely: RegExp;
  readonly the?: RegExp;
  readonly readings: RegExp;
  /** The readings and that alone, the other way round: "readings only". */
  readonly readingsOnly: RegExp;
};

/**
 * The number of a ticket that somebody tells: what it is called, what may stand before it and between it and its number, and after it.
 * Diacritics stand as typed.
 */
export type TicketPatterns = {
  readonly before: RegExp;
  readonly called: RegExp;
  readonly between: RegExp;
  /** Asks how it stands: before its number and after it. */
  readonly asks: RegExp;
  readonly states: RegExp;
  /** Between a number that stands first and what it is. */
  readonly is: RegExp;
  readonly after: RegExp;
};

/** What an evidence pack is to cover: one change, the newest of so many days, or all of the trail. */
export type PackPatterns = {
  readonly change: RegExp;
  readonly days: Readonly<Record<30 | 90 | 365, RegExp>>;
  readonly all: RegExp;
};

/** A question that somebody types along: what asks for it, where it begins, what goes before no question, and courtesy at its end. Diacritics stand as typed. */
export type AlongPatterns = {
  readonly asks: RegExp;
  readonly begins: RegExp;
  readonly notAfter?: RegExp;
  readonly courtesy: RegExp;
};

/** Whom a test names: words that a name follows, those of them that people alone follow, words in its place that name nobody, the wish, and the question who. */
export type NamePatterns = {
  readonly before: RegExp;
  readonly beforePeople: RegExp;
  readonly nobody: RegExp;
  readonly tests: RegExp;
  /** Asks who it should be, before any name: "who should I test it with". */
  readonly whom: RegExp;
};

/** Who is asked about, where it is whether somebody may or can reset. What is read is without the address in it. */
export type PeoplePatterns = {
  /** What a reset is called, and what makes it another matter. */
  readonly resets: RegExp;
  readonly others: RegExp;
  readonly why: RegExp;
  readonly cannot: RegExp;
  /** Asks whether somebody may or can, and is no order to do it for them. */
  readonly may: RegExp;
  /** One whose name isn't said: "this user". */
  readonly thisOne: RegExp;
  /** Words between "why" and a name, and those that may follow the name. */
  readonly beforeName: RegExp;
  readonly afterName: RegExp;
  /** Asks for the number of people. */
  readonly howMany: RegExp;
};

/** How the change before this one came out, never an order: each ending; what means the one before; and what else may have been last. */
export type EndingPatterns = {
  readonly endings: Readonly<Record<Ending, RegExp>>;
  readonly before: RegExp;
  /** Not one before, but a stretch of time or several: "*last* few *weeks*". */
  readonly last: RegExp;
  readonly stretches: RegExp;
  readonly others: RegExp;
};

/** What a question is about in particular. */
export type ParticularPatterns = {
  /** "Has *anyone* …?" */
  readonly someone: RegExp;
  /** The beginning of a word for what is missing. */
  readonly lacking: RegExp;
  /** Roles that are enough; and others, as what they administer, what such people are called, and in one. */
  readonly enoughRole: RegExp;
  readonly field: RegExp;
  readonly admin: RegExp;
  readonly adminOf?: RegExp;
  /** When a notice is to come. */
  readonly when: RegExp;
  readonly please: RegExp;
  /** What ends the notices, first in a text, and what asks of them. */
  readonly ends: RegExp;
  readonly asks: RegExp;
  /** Words for knowing that are an order: "*let* me know". */
  readonly orders: RegExp;
  /** The beginning of a role's name, and the names of the two clients, as typed but for capitals. */
  readonly roles: Readonly<Record<(typeof OPERATOR_ROLES)[number], RegExp>>;
  readonly connect: RegExp;
  readonly cloudSync: RegExp;
  /** What cloud sync is called too, and its name with a word of the language slipped in, both as typed; and forms of "connect" that name no client. */
  readonly cloudSyncToo?: RegExp;
  readonly cloudSyncSlip?: RegExp;
  readonly connects: RegExp;
  /** What names one half of writeback alone: the server's, and the portal's. */
  readonly serverHalf: RegExp;
  readonly portalHalf: RegExp;
  /** The part of a text that says what is to stay: "but keep the portal". */
  readonly kept: RegExp;
  /** What is asked of turning off and of the two clients, as whole texts: in small letters, without diacritics, apostrophes and signs. */
  readonly ofKinds: Readonly<Record<OfKindWhole, RegExp>>;
};

/**
 * Who approves while an approver is away. `NAME` stands where somebody is named; a pattern without it says so of nobody. Diacritics are
 * left out.
 */
export type StandInPatterns = {
  readonly names: readonly RegExp[];
  /** The same where only what stands beside it, that the speaker is away, says for whom. */
  readonly beside: readonly RegExp[];
  /** The speaker is away. */
  readonly away: RegExp;
  /** Asks who it is, or for whom the speaker is one. */
  readonly asks: RegExp;
  /** Asks who approves for somebody who is named, or whether they are away, and the same of whoever it may be; as a text's beginning. */
  readonly asksOf: readonly RegExp[];
  readonly asksAll: RegExp;
  /** Asks who did in the past, for somebody who is named; as a text's beginning. */
  readonly asked: readonly RegExp[];
  /** What was planned doesn't come: the speaker stays; and, of now, isn't away. */
  readonly stays: RegExp;
  readonly notAway: RegExp;
  /** Between two names, and before a place that isn't one. */
  readonly or: RegExp;
  readonly places: RegExp;
  /** The speaker is there again, or wants no substitute any more. */
  readonly back: RegExp;
  /** Words in a name's place that name nobody, and those that stand before or behind a name. */
  readonly nobody: RegExp;
};
