import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/** The icons of the package and their sides in pixels, as the Teams manifest asks for them. */
const ICONS = { color: 192, outline: 32, color32x32: 32 } as const;

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Draws `icons/<name>.svg` as `<name>.png`; needs a Chromium, named by CHROMIUM_PATH where it is not `chromium`. */
async function drawIcons(): Promise<void> {
  const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    for (const [name, side] of Object.entries(ICONS)) {
      const page = await browser.newPage({ viewport: { width: side, height: side } });
      const svg = await readFile(here(`icons/${name}.svg`), 'utf8');
      await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
      await page.screenshot({ path: here(`${name}.png`), omitBackground: true });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

await drawIcons();
