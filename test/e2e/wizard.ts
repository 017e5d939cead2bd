import type { Page } from 'playwright-core';

/** What a person does in the practice wizard while the bot shows step 1 to 8; index 0 is step 1. */
export const WIZARD: readonly ((page: Page) => Promise<void>)[] = [
  (page) => heading(page, 'Welcome'),
  (page) => next(page, 'Additional tasks'),
  async (page) => {
    await page.getByLabel('Customize synchronization options').check();
    await next(page, 'Connect to Microsoft Entra ID');
  },
  (page) => next(page, 'Connect directories'),
  async (page) => {
    await next(page, 'Domain/OU filtering');
    await next(page, 'Optional features');
  },
  async (page) => {
    await page.getByLabel('Password writeback', { exact: true }).check();
    await next(page, 'Directory extensions');
    await next(page, 'Ready to configure');
  },
  (page) => next(page, 'Configuration complete'),
  async (page) => {
    await page.locator('#next').click();
  },
];

const heading = (page: Page, title: string) =>
  page.getByRole('heading', { name: title, exact: true, level: 2 }).waitFor();

async function next(page: Page, title: string): Promise<void> {
  await page.bringToFront();
  await page.locator('#next').click();
  await heading(page, title);
}
