import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Locator, Page, Request } from 'playwright-core';
import { people } from '../../sandbox/people.ts';
import type { WindowOwner } from '../../sandbox/playground-config.ts';
import { CARD, COMPLAINT, MESSAGE, prepareReader, readShown, type Shown, transcript } from './shown.ts';

/** `sent` when the bot was asked; `blocked` when the client itself stopped at a required input, with what it said. */
export type Clicked =
  | { readonly kind: 'sent'; readonly status: number }
  | { readonly kind: 'blocked'; readonly complaint: string };

/** A click as the client sent it, and what the bot answered. */
export type WireClick = { readonly sent: InvokeBody; readonly status: number; readonly answer: unknown };
type InvokeBody = {
  readonly value: { readonly action: { readonly verb: string; readonly data: Readonly<Record<string, unknown>> } };
  readonly [name: string]: unknown;
};

export type TeamsWindow = {
  readonly page: Page;
  readonly say: (text: string) => Promise<void>;
  /** Says something and waits for one more message of the bot. */
  readonly ask: (text: string) => Promise<Shown>;
  /** The bot's messages, oldest first. */
  readonly messages: () => Promise<readonly Shown[]>;
  /** Waits until the newest card says this, and gives it. */
  readonly card: (says: RegExp, timeoutMs?: number) => Promise<Shown>;
  /** Waits until the newest card has this button, and gives the card. */
  readonly cardWith: (button: string) => Promise<Shown>;
  /** Waits until any message says this, and gives the newest that does. */
  readonly message: (says: RegExp) => Promise<Shown>;
  /** Presses a button of the newest card, or of the newest card that says `on`. */
  readonly click: (title: string, on?: RegExp) => Promise<Clicked>;
  readonly fill: (label: string, text: string) => Promise<void>;
  readonly tick: (label: string, isOn?: boolean) => Promise<void>;
  readonly choose: (label: string, option: string) => Promise<void>;
  /** Every button press so far that reached the bot. */
  readonly clicks: () => Promise<readonly WireClick[]>;
  /** Sends a click that no button of the window offers: an old one again, or one with another verb. */
  readonly forge: (click: InvokeBody) => Promise<WireClick>;
  /** Another chat of this window: "Personal Chat", "Identity admins", "Identity - General", "Identity - Change board". */
  readonly openChat: (name: string) => Promise<void>;
  /** A picture of the whole page, or of the newest card. */
  readonly picture: (file: string, what?: 'page' | 'card') => Promise<void>;
  /** Throws when anything in the page went wrong. */
  readonly assertHealthy: () => void;
  readonly close: () => Promise<void>;
};

// A window takes five seconds on two idle cores, and many times that where others have them.
const waitMs = 60_000;
const pollMs = 50;
const complaintMs = 700;
const lostMs = 2_000;
const attempts = 3;
const isAction = (url: string): boolean => /\/_conversation\/v1\/(invoke|submit)$/.test(url);

/** Opens the window of one person at `url` in a browser context of its own and waits until it shows that person. */
export async function openWindow(
  browser: Browser,
  owner: WindowOwner,
  url: string,
  viewport = { width: 1200, height: 1000 },
): Promise<TeamsWindow> {
  const context = await browser.newContext({ viewport });
  context.setDefaultTimeout(waitMs);
  const page = await context.newPage();
  const errors = watchErrors(page);
  const invokes: Request[] = [];
  page.on('request', (made) => {
    if (isAction(made.url())) invokes.push(made);
  });
  await prepareReader(page);
  // The page shows built-in samples until this answer replaces them.
  const configured = page.waitForResponse((response) => response.url().endsWith('/_internal/v1/config'));
  await page.goto(url);
  await configured;
  const [firstName = ''] = people[owner].displayName.split(' ');
  await page.getByText(firstName).first().waitFor();
  // A wide window opens with the log beside the chat, a narrow one without.
  if (await page.getByText('Log Panel', { exact: true }).isVisible()) await page.getByTitle('Toggle Log Panel').click();

  const cards = () => page.locator(MESSAGE).filter({ has: page.locator(CARD) });
  const cardThat = (says?: RegExp): Locator => (says ? cards().filter({ hasText: says }) : cards()).last();
  // A page in the background doesn't paint, and what doesn't paint can't be clicked.
  const front = async () => {
    assertHealthy();
    await page.bringToFront();
  };
  const assertHealthy = () => assert.deepEqual(errors, [], `the page of ${owner} had errors`);

  const messages = () => readShown(page);
  const until = async (
    says: string,
    pick: (all: readonly Shown[]) => Shown | undefined,
    timeoutMs = waitMs,
  ): Promise<Shown> => {
    await front();
    const deadline = Date.now() + timeoutMs;
    for (;;) {
      assertHealthy();
      const all = await messages();
      const found = pick(all);
      if (found) return found;
      if (Date.now() > deadline)
        throw new Error(`${owner}'s window never showed ${says}. It says:\n${transcript(all)}`);
      await pause(pollMs);
    }
  };

  const say = async (text: string): Promise<void> => {
    await front();
    const box = page.locator('[role=textbox]').first();
    await box.click();
    await page.keyboard.insertText(text);
    const sent = page.waitForResponse((response) => /\/conversations\/[^/]+\/messages$/.test(response.url()));
    await page.keyboard.press('Enter');
    await sent;
  };

  return {
    page,
    messages,
    assertHealthy,
    card: (says, timeoutMs) =>
      until(
        `a newest card that says ${says}`,
        newestCard((card) => says.test(wordsOf(card))),
        timeoutMs,
      ),
    cardWith: (button) =>
      until(
        `a newest card with the button ${button}`,
        newestCard(({ buttons }) => buttons.includes(button)),
      ),
    message: (says) =>
      until(`a message that says ${says}`, (all) => all.findLast((message) => says.test(wordsOf(message)))),
    say,
    ask: async (text) => {
      const before = (await messages()).length;
      await say(text);
      return until(`an answer to "${text}"`, (all) => (all.length > before ? all.at(-1) : undefined));
    },
    click: async (title, on) => {
      await front();
      const card = cardThat(on);
      const button = card.getByRole('button', { name: title, exact: true });
      let request: Request | undefined;
      let complaint = '';
      const notice = (made: Request) => {
        if (isAction(made.url())) request ??= made;
      };
      page.on('request', notice);
      try {
        for (let attempt = 1; attempt <= attempts; attempt += 1) {
          await button.click();
          const clickedAt = Date.now();
          while (Date.now() - clickedAt < lostMs) {
            if (request) return { kind: 'sent', status: (await request.response())?.status() ?? 0 };
            // The client asks the bot at once or not at all. A complaint may be left over from an earlier click.
            complaint ||= (await card.locator(COMPLAINT).allInnerTexts()).join(' ');
            if (complaint && Date.now() - clickedAt > complaintMs) return { kind: 'blocked', complaint };
            await pause(pollMs);
          }
          // An edit drew the card anew just as it was pressed, and the press was lost.
        }
        throw new Error(`${owner} pressed ${title}, and neither the bot nor the client had anything to say.`);
      } finally {
        page.off('request', notice);
      }
    },
    fill: async (label, text) => {
      await front();
      await cardThat().getByLabel(label).fill(text);
    },
    tick: async (label, isOn = true) => {
      await front();
      await cardThat().getByRole('checkbox', { name: label }).setChecked(isOn);
    },
    choose: async (label, option) => {
      await front();
      await cardThat().getByRole('combobox', { name: label }).click();
      await page.getByRole('option', { name: option }).click();
    },
    clicks: () => Promise.all(invokes.map(toClick)),
    forge: async (click) => {
      await front();
      const answered = page.waitForResponse((response) => isAction(response.url()));
      await page.evaluate((body) => {
        const headers = { 'content-type': 'application/json' };
        return fetch('/_conversation/v1/invoke', { method: 'POST', headers, body }).then(() => undefined);
      }, JSON.stringify(click));
      return toClick((await answered).request());
    },
    openChat: async (name) => {
      await front();
      // In a narrow window the list of chats is folded away, out of a real click's reach.
      await page.getByRole('treeitem', { name, exact: true }).dispatchEvent('click');
    },
    picture: async (file, what = 'page') => {
      await front();
      const target = what === 'card' ? cardThat() : page;
      await target.screenshot({ path: file });
    },
    close: () => context.close(),
  };
}

async function toClick(request: Request): Promise<WireClick> {
  const response = await request.response();
  const answer: unknown = await response?.json().catch(() => undefined);
  return { sent: request.postDataJSON(), status: response?.status() ?? 0, answer };
}

const newestCard = (isWanted: (card: Shown) => boolean) => (all: readonly Shown[]) => {
  const newest = all.findLast((message) => message.isCard);
  return newest && isWanted(newest) ? newest : undefined;
};

const wordsOf = ({ text, banner }: Shown): string => `${text}\n${banner}`;

// The client fetches fonts and an animation from the internet and does well without them.
const harmless = /Failed to load resource|Failed to load worklet/;

function watchErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('crash', () => errors.push('the page crashed'));
  page.on('console', (entry) => {
    if (entry.type() === 'error' && !harmless.test(entry.text())) errors.push(entry.text());
  });
  return errors;
}
