import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../sandbox/launch/places.ts';
import { openBrowser } from '../support/browser.ts';
import { openWindow, type TeamsWindow } from '../support/playground.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../support/sandbox.ts';
import { transcript } from '../support/shown.ts';

/** The practice run with both windows open in a browser: Alex asks, Megan approves. */
export type Stage = {
  readonly sandbox: Sandbox;
  readonly alex: TeamsWindow;
  readonly megan: TeamsWindow;
  /** A page of the practice tenant in a tab of its own: '/connect' or '/portal'. */
  readonly open: (path: string) => Promise<Page>;
  /** Pictures and last words for whoever must find out why a story failed. */
  readonly explain: (title: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Where a failed story leaves its pictures; git ignores it. */
const evidence = join(root, 'data', 'e2e');

export async function openStage(test: Mocha.Context, options: SandboxOptions = {}): Promise<Stage> {
  const browser = await openBrowser(test);
  let sandbox: Sandbox | undefined;
  try {
    sandbox = await startSandbox(options);
    return await fill(browser, sandbox);
  } catch (error) {
    await browser.close();
    await sandbox?.stop();
    throw error;
  }
}

async function fill(browser: Browser, sandbox: Sandbox): Promise<Stage> {
  const alexUrl = await sandbox.startClient('alex');
  const meganUrl = await sandbox.startClient('megan');
  const [alex, megan] = await Promise.all([
    openWindow(browser, 'alex', alexUrl),
    openWindow(browser, 'megan', meganUrl),
  ]);
  return {
    sandbox,
    alex,
    megan,
    open: async (path) => {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${sandbox.places.control}${path}`);
      return page;
    },
    explain: async (title) => {
      await mkdir(evidence, { recursive: true });
      const name = title.replace(/\W+/g, '-').slice(0, 60);
      for (const [who, window] of Object.entries({ alex, megan })) {
        const file = join(evidence, `${name}-${who}.png`);
        await window.page.screenshot({ path: file });
        console.log(`      picture of ${who}'s window: ${file}\n${transcript(await window.messages())}`);
      }
      console.log(`      last lines of the bot:\n${await sandbox.botLog()}`);
    },
    close: async () => {
      await browser.close();
      await sandbox.stop();
    },
  };
}
