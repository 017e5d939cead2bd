/** One cause: what it is, how to mend it by hand, and the question whose yes tells it from others. Lines to run stand beside it on the card. */
export type CauseWords = { readonly title: string; readonly fix: string; readonly ask: string };

/** The same causes in another language. */
export type CausesLike<English> = Readonly<Record<keyof English, CauseWords>>;
