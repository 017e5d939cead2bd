import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { root } from '../../sandbox/launch/places.ts';
import { openBrowser } from '../support/browser.ts';
import { openWindow, type TeamsWindow } from '../support/playground.ts';
import { type Sandbox, type SandboxOptions, startSandbox } from '../support/sandbox.ts';
import { transcript } from '../support/shown.ts';

/** The practice run with both windows open in a browser: Alex asks, Megan approves. */
export type Stage = Alone & { readonly megan: TeamsWindow };

/** The same with Alex's window alone, for what concerns nobody else: a window takes longer to open than most stories. */
export type Alone = {
  readonly sandbox: Sandbox;
  readonly alex: TeamsWindow;
  /** A page of the practice tenant in a tab of its own: '/connect' or '/portal'. */
  readonly open: (path: string) => Promise<Page>;
  /** Pictures and last words for whoever must find out why a story failed. */
  readonly explain: (title: string) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Where a failed story leaves its pictures; git ignores it. */
const evidence = join(root, 'data', 'e2e');

export async function openStage(test: Mocha.Context, options: SandboxOptions = {}): Promise<Stage> {
  return opened(test, options, async (browser, sandbox) => {
    const [alexUrl, meganUrl] = [await sandbox.startClient('alex'), await sandbox.startClient('megan')];
    const windows = [openWindow(browser, 'alex', alexUrl), openWindow(browser, 'megan', meganUrl)] as const;
    const [alex, megan] = await Promise.all(windows);
    return { ...filled(browser, sandbox, { alex, megan }), alex, megan };
  });
}

export async function openAlone(test: Mocha.Context): Promise<Alone> {
  return opened(test, {}, async (browser, sandbox) => {
    const alex = await openWindow(browser, 'alex', await sandbox.startClient('alex'));
    return { ...filled(browser, sandbox, { alex }), alex };
  });
}

async function opened<T>(
  test: Mocha.Context,
  options: SandboxOptions,
  fill: (browser: Browser, sandbox: Sandbox) => Promise<T>,
): Promise<T> {
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

function filled(browser: Browser, sandbox: Sandbox, windows: Readonly<Record<string, TeamsWindow>>) {
  return {
    sandbox,
    open: async (path: string) => {
      const page = await browser.newPage();
      await page.goto(`http://127.0.0.1:${sandbox.places.control}${path}`);
      return page;
    },
    explain: async (title: string) => {
      await mkdir(evidence, { recursive: true });
      const name = title.replace(/\W+/g, '-').slice(0, 60);
      for (const [who, window] of Object.entries(windows)) {
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
