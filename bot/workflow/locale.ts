/** The languages that are understood and spoken here. One that is added here is asked for by the compiler in each room that needs it. */
export const LOCALES = ['en', 'sl'] as const;

export type Locale = (typeof LOCALES)[number];

/**
 * The language for a reader whose own isn't spoken here, or isn't known yet: English, since Microsoft's portal and documentation, which
 * the cards lead to, are there for everyone in it, and since the app package names it as its default. Never the place of a missing word.
 */
export const USUAL_LOCALE = 'en' satisfies Locale;

/** The language for a client's tag such as "sl-SI", or for a list of tags, by its first. */
export const localeOf = (tag: string | undefined): Locale =>
  LOCALES.find((locale) => tag?.toLowerCase().startsWith(locale)) ?? USUAL_LOCALE;

/** The language that somebody chose on a card, where it is one of ours. */
export const chosenLocale = (value: unknown): Locale | undefined => LOCALES.find((locale) => locale === value);

/** A table of all languages, made by one function. */
export function inEach<T>(make: (locale: Locale) => T): Readonly<Record<Locale, T>> {
  const table: Partial<Record<Locale, T>> = {};
  for (const locale of LOCALES) table[locale] = make(locale);
  return table as Record<Locale, T>;
}

const OTHERS = inEach((locale) => LOCALES.filter((other) => other !== locale));

export const othersThan = (locale: Locale): readonly Locale[] => OTHERS[locale];

const OWN_FIRST = inEach((locale): readonly Locale[] => [locale, ...OTHERS[locale]]);

/** What is found in the first language that has anything, this one before the others: people mix them. */
export function firstIn<T>(locale: Locale, find: (one: Locale) => T | undefined): T | undefined {
  for (const one of OWN_FIRST[locale]) {
    const found = find(one);
    if (found !== undefined) return found;
  }
  return undefined;
}
