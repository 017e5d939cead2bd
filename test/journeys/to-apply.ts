import { wordsFor } from '../../cards/index.ts';
import { buttons } from '../support/card.ts';
import type { Bot } from '../support/in-process.ts';
import { SERVER_STEPS } from '../support/server-steps.ts';

type People = Pick<Bot, 'person'>;
const { buttons: titles } = wordsFor('en');

/** Brings a change to the approver: planned and sent by Alex, waiting for Megan. */
export async function toRequest(
  { person }: People,
  ticket?: string,
  typed: Readonly<Record<string, string>> = {},
): Promise<void> {
  const [alex, megan] = [person('alex'), person('megan')];
  await megan.install();
  await alex.install();
  await alex.say('start setup');
  await alex.waitForCard((card) => buttons(card).includes(titles.start));
  await alex.press(titles.start);
  await alex.waitForCard((card) => buttons(card).includes(titles.submit));
  await alex.press(titles.submit, { reason: 'Resets must reach the office', ...typed, ...(ticket ? { ticket } : {}) });
  await megan.waitForCard((card) => buttons(card).includes(titles.approve));
}

/** The approval that a request waits for, until the first server step is before Alex. */
export async function approveRequest({ person }: People): Promise<void> {
  await person('megan').press(titles.approve);
  await person('alex').waitForCard((card) => buttons(card).includes(titles.next));
}

/** From the first server step to the card that offers the ways to apply. */
export async function throughSteps({ person }: People): Promise<void> {
  const alex = person('alex');
  for (const [, typed] of SERVER_STEPS) await alex.press(titles.next, typed);
  await alex.waitForCard((card) => buttons(card).includes(titles.command));
}

/** Brings a change to the card that offers the ways to apply: asked, approved, the server steps behind it. */
export async function toApply(bot: People): Promise<void> {
  await toRequest(bot);
  await approveRequest(bot);
  await throughSteps(bot);
}
