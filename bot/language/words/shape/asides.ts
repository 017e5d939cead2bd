/** What a word can be in a text that only says something in passing. `between`: words that may stand beside it and add nothing. */
export type AsidePart = 'thanks' | 'praise' | 'ack' | 'bye' | 'pause' | 'sorry' | 'calm' | 'no-matter' | 'between';

/** The words of one language by what they are; written like the lists of `Words`. */
export type AsideWords = Readonly<Record<AsidePart, string>>;
