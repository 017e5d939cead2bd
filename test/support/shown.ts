import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

/** One message of the bot as the window shows it. */
export type Shown = {
  /** All words of the message, one line each; of a card its texts, labels and buttons. */
  readonly text: string;
  readonly isCard: boolean;
  readonly buttons: readonly string[];
  readonly inputs: readonly { readonly label: string; readonly kind: string; readonly value: string }[];
  /** What the client says beneath a card after a click: "Your response was sent to the app", or an error. */
  readonly banner: string;
  /** Sentences of required inputs that were left empty or wrong. */
  readonly complaints: readonly string[];
};

/** The local client's own names for the things in its page (version 0.2.28), as in-page.js has them too. */
export const MESSAGE = '.fai-OutputCard';
export const CARD = '.ac-adaptiveCard';
export const COMPLAINT = '.ac-input-container + .ac-textBlock';

const inPage = fileURLToPath(new URL('./in-page.js', import.meta.url));

/** Puts the reader into each page this one becomes. */
export const prepareReader = (page: Page) => page.addInitScript({ path: inPage });

/** The bot's messages, oldest first. */
export const readShown = (page: Page): Promise<readonly Shown[]> => page.evaluate<readonly Shown[]>('readShown()');

export const transcript = (all: readonly Shown[]): string =>
  all.map(({ text, buttons }) => `--- ${text}\n    [${buttons.join('] [')}]`).join('\n');
