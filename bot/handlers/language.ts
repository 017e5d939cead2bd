import { languageCard } from '../../cards/index.ts';
import { wordsTo } from '../messages/words-for.ts';
import { type Answer, type Ask, card } from '../request.ts';
import type { Locale } from '../workflow/locale.ts';

/** The language is the person's, for every card after it. Without a wish, the card to choose on. */
export async function language(ask: Ask, to: Locale | undefined): Promise<Answer> {
  const { app, contact, incoming, now, words } = ask;
  if (!to) return card(languageCard({ words, now, current: ask.locale }));
  const seen = { ...contact, locale: to };
  await app.store.saveContact(seen);
  const spoken = wordsTo(seen, incoming.where.kind);
  return card(languageCard({ words: spoken, now, current: to, notice: { note: 'language-changed' } }));
}
