import { type Words, wordsFor } from '../../cards/index.ts';
import type { Contact, ConversationRef } from '../ports/index.ts';
import { USUAL_LOCALE } from '../workflow/locale.ts';

/** The words for whoever reads the card: their language, and their clock where they alone read it. A group has many clocks. */
export function wordsTo(
  { locale, zone }: Pick<Contact, 'locale' | 'zone'>,
  where: ConversationRef['kind'] = 'personal',
): Words {
  return wordsFor(locale ?? USUAL_LOCALE, where === 'personal' ? zone : undefined);
}
