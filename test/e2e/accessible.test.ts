import assert from 'node:assert/strict';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../support/browser.ts';
import { isDeep } from '../support/deep.ts';
import { type Sandbox, startSandbox } from '../support/sandbox.ts';
import { WIZARD } from './wizard.ts';

const PRACTICE_PAGES = ['/', '/connect', '/cloud-sync', '/portal'] as const;
/** The bot's own pages: its home, what the law wants, and the end of the sign-in window. Its start goes on to Microsoft's page at once. */
const BOT_PAGES = ['/', '/privacy', '/terms', '/auth/end'] as const;
/** On a phone and on a desk, by day and by night; with each change a phone by day and a desk by night, since colours don't hang on the width. */
const ALL = [320, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));
const LOOKS = ALL.filter(({ width, scheme }) => isDeep || (width === 320) === (scheme === 'light'));

describe('every page, to axe', () => {
  let browser: Browser;
  let sandbox: Sandbox;

  before(async function () {
    browser = await openBrowser(this);
    sandbox = await startSandbox();
  });
  after(async () => {
    await browser?.close();
    await sandbox?.stop();
  });

  const open = async (owner: 'control' | 'bot', path: string) => {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${sandbox.places[owner]}${path}`, { waitUntil: 'load' });
    await page.evaluate(axe.source);
    return page;
  };

  for (const path of PRACTICE_PAGES)
    it(`finds nothing on the practice page ${path}`, async () => {
      const page = await open('control', path);
      await findsNothing(page);
      await page.close();
    });

  for (const path of BOT_PAGES)
    it(`finds nothing on the bot's page ${path}, in either language`, async () => {
      for (const language of ['en', 'sl']) {
        const page = await open('bot', `${path}?lang=${language}`);
        await findsNothing(page);
        await page.close();
      }
    });

  it('finds nothing on any page of the wizard', async () => {
    const page = await open('control', '/connect');
    for (const go of WIZARD) {
      await go(page);
      await findsNothing(page);
    }
    await page.close();
  });

  it('finds nothing where something goes wrong, and where it was mended', async () => {
    const page = await open('control', '/');
    await page.getByLabel('What it does').selectOption({ label: 'Asks to slow down (429)' });
    await page.getByRole('button', { name: 'Let it go wrong' }).click();
    await page.getByText('Now ask the bot').waitFor();
    await findsNothing(page);
    await page.getByRole('button', { name: 'Mend everything' }).click();
    await page.getByText('All is well again').waitFor();
    await findsNothing(page);
    await page.close();
  });

  it('lets the form ask for nothing that the practice tenant doesn’t know', async () => {
    const page = await open('control', '/');
    const [where, kind] = [page.getByLabel('What', { exact: true }), page.getByLabel('What it does')];
    const offered = (list: typeof where) => list.locator('option').allTextContents();
    let asked = 0;
    for (const place of await offered(where)) {
      await where.selectOption({ label: place });
      for (const what of await offered(kind)) {
        await kind.selectOption({ label: what });
        await page.getByRole('button', { name: 'Let it go wrong' }).click();
        await page.locator('#faults li').nth(asked).getByText(place, { exact: true }).waitFor();
        asked += 1;
      }
    }
    assert.ok(asked > 50, `${asked} asked for`);
    assert.equal(((await sandbox.state()) as { faults?: readonly object[] }).faults?.length, asked);
    await sandbox.faults({});
    await page.close();
  });

  it('finds what is wrong, where something is', async () => {
    const page = await open('control', '/');
    await page.evaluate(`document.body.append(Object.assign(document.createElement('p'), { textContent: 'stray' }))`);
    await assert.rejects(findsNothing(page), /region/);
    await page.close();
  });
});

type Violation = { readonly id: string; readonly help: string; readonly nodes: readonly { readonly html: string }[] };

/** All of axe's rules, its best practices too. A page wider than its window counts as well: nobody should have to scroll sideways. */
async function findsNothing(page: Page): Promise<void> {
  for (const { width, scheme } of LOOKS) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    const look = `${page.url()}, ${width} pixels wide, ${scheme}`;
    const violations = (await page.evaluate('axe.run().then((found) => found.violations)')) as readonly Violation[];
    const told = violations.map(({ id, help, nodes }) => `${look}: ${id}, ${help}: ${nodes[0]?.html}`);
    assert.deepEqual(told, []);
    const wider = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    assert.equal(wider, 0, `${look}: wider than its window by ${wider} pixels`);
  }
}
