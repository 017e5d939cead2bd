import { wordsFor } from '../../cards/index.ts';
import { textOf } from '../support/card.ts';
import type { Wire } from './wire.ts';

const READING = (['en', 'sl'] as const).flatMap((locale) => Object.values(wordsFor(locale).talk.reading));

/** What the card says that answers these words. One that only says "reading", as on a slow day, is waited out. */
export async function answerTo(wire: Wire, text: string): Promise<string> {
  const before = wire.cards().length;
  await wire.say(text);
  const { card } = await wire.waitForCard(
    (newest) => wire.cards().length > before && !READING.some((heading) => textOf(newest).startsWith(heading)),
  );
  return textOf(card);
}
