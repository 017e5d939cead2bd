/* global PAGE_WORDS */
/** Every sentence of the sign-in pages, by language and id: the server puts them in, from bot/http/pages/words. */
const { usual, words } = PAGE_WORDS;

/** The language for a tag such as "sl-SI": the usual one where it isn't ours. */
export function languageOf(tag) {
  return Object.keys(words).find((language) => tag?.toLowerCase().startsWith(language)) ?? usual;
}

/** @param {string | null | undefined} tag */
export function wordsFor(tag) {
  return words[languageOf(tag)];
}
