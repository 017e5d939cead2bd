import { wordsFor } from '../../cards/index.ts';
import { buttons } from '../support/card.ts';
import type { Bot } from '../support/in-process.ts';

/** Brings a change to the card that offers the ways to apply: asked, approved, the eight server steps behind it. */
export async function toApply({ person }: Pick<Bot, 'person'>): Promise<void> {
  const { buttons: titles } = wordsFor('en');
  const [alex, megan] = [person('alex'), person('megan')];
  await megan.install();
  await alex.install();
  await alex.say('start setup');
  await alex.waitForCard((card) => buttons(card).includes(titles.start));
  await alex.press(titles.start);
  await alex.waitForCard((card) => buttons(card).includes(titles.submit));
  await alex.press(titles.submit, { reason: 'Resets must reach the office' });
  await megan.waitForCard((card) => buttons(card).includes(titles.approve));
  await megan.press(titles.approve);
  await alex.waitForCard((card) => buttons(card).includes(titles.next));
  for (let step = 1; step <= 8; step += 1) await alex.press(titles.next, step === 6 ? { confirmed: 'true' } : {});
  await alex.waitForCard((card) => buttons(card).includes(titles.command));
}
