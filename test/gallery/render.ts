import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import type { Locale } from '../../bot/workflow/locale.ts';
import { diagnosisSamples } from '../cards/diagnosis-samples.ts';
import { samplesFor } from '../cards/samples.ts';
import { THEMES, type ThemeName } from './host-config.ts';
import { contactSheet } from './index-page.ts';
import { DRAW, pageOf, rendererFile } from './page.ts';

const OUT = 'gallery';
const WIDTHS = [320, 600] as const;
const LOCALES: readonly Locale[] = ['en', 'sl'];
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium'];
/** `npm run gallery -- status done` draws the cards whose names begin so; without names all of them. */
const wanted = process.argv.slice(2);
const isWanted = (name: string) => wanted.length === 0 || wanted.some((start) => name.startsWith(start));
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Draws every sample in both languages, both themes and both widths into `gallery/`, with a contact sheet. */
async function render(): Promise<void> {
  const executablePath = [process.env.CHROMIUM_PATH, ...BROWSERS].find((path) => path && existsSync(path));
  if (!executablePath) {
    console.error('No Chromium found: install it ("apt-get install chromium") or set CHROMIUM_PATH.');
    process.exitCode = 1;
    return;
  }
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    const files: string[] = [];
    for (const locale of LOCALES)
      for (const theme of Object.keys(THEMES) as ThemeName[])
        for (const width of WIDTHS) files.push(...(await draw(browser, locale, theme, width)));
    await writeFile(join(OUT, 'index.html'), contactSheet(files));
    console.log(`${files.length} pictures and index.html in ${OUT}/`);
  } finally {
    await browser.close();
  }
}

async function draw(browser: Browser, locale: Locale, theme: ThemeName, width: number): Promise<readonly string[]> {
  const samples = [...samplesFor(locale), ...diagnosisSamples(locale)].filter(({ name }) => isWanted(name));
  const pictures = samples.map(({ name, drawn }) => ({ name, card: drawn.card }));
  const page = await browser.newPage({ viewport: { width: width + 24, height: 800 } });
  await page.setContent(pageOf(pictures, theme));
  await page.addScriptTag({ path: rendererFile });
  await page.evaluate(DRAW);
  const files: string[] = [];
  for (const { name } of pictures) {
    const file = `${name}-${locale}-${theme}-${width}.png`;
    await page.locator(`[id="card-${name}"]`).screenshot({ path: join(OUT, file) });
    console.log(file);
    files.push(file);
  }
  await page.close();
  return files;
}

await render();
