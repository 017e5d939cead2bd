/** What is asked of turning it off and of the two clients, and known by whole texts. */
export const OF_KINDS_WHOLE = [
  'not-to-move',
  'not-off',
  'which-client',
  'move-done',
  'stop-move',
  'stop-off',
  'told-off',
  'off-who',
  'off',
  'why-off',
  'off-for-one',
  'off-sspr',
  'uninstall',
] as const;
export type OfKindWhole = (typeof OF_KINDS_WHOLE)[number];

/** What is ordered of the clients or of what was done, or asked of the two clients: whole texts too, listened for before the others. */
export const KIND_ORDERS = [
  'half-alone',
  'how-far',
  'what-left',
  'on-again',
  'who-off',
  'stop-off',
  'stop-move',
  'off-unapproved',
  'move-unapproved',
  'undo',
  'uninstall',
  'off-other',
  'off',
  'move-done',
  'move-back',
  'which-to-keep',
  'which-client',
] as const;

/** As `ofKinds`: in small letters, without diacritics, apostrophes and signs. */
export type KindOrders = Readonly<Record<(typeof KIND_ORDERS)[number], RegExp>>;

/** What is asked of them in any order of the words, in the order in which it is listened for. */
export const KIND_QUESTIONS = [
  'complete-migration',
  'no-task',
  'move-watched',
  'move-ok',
  'move-part',
  'move-delay',
  'move-who',
  'move-fails',
  'move-back',
  'move-long',
  'in-a-wave',
  'move-limits',
  'move-after',
  'move-before',
  'move-users',
  'off-means',
  'which-client',
  'must-move',
  'move-what',
  'to-move',
  'uninstall',
  'off',
] as const;

/** Patterns as in `Facts` of each of them. */
export type KindQuestions = Readonly<Record<(typeof KIND_QUESTIONS)[number], readonly string[]>>;

/** Orders to turn off something that isn't writeback; and of one that is, for whom and until when. Whole texts, as `ofKinds`. */
export type OffPatterns = {
  readonly other: RegExp;
  /** The order itself, and words that may stand between it and what follows. */
  readonly orders: RegExp;
  readonly between: RegExp;
  /** For one person, a group, or all but somebody. */
  readonly inPart: RegExp;
  /** A time after which it would come back by itself. */
  readonly forAWhile: RegExp;
};

export type OfKind =
  | OfKindWhole
  | (typeof KIND_ORDERS)[number]
  | (typeof KIND_QUESTIONS)[number]
  | 'off-other'
  | 'off-for-a-while';
