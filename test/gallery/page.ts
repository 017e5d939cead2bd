import { createRequire } from 'node:module';
import type { Card } from '../../cards/index.ts';
import { css, hostConfig, type ThemeName } from './host-config.ts';
import { escapeHtml, markdownToHtml } from './markdown.ts';

export const rendererFile = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.js');

type Picture = { readonly name: string; readonly card: Card };

/** A page that shows these cards in one theme, each in an element of its own with the id of its picture. */
export function pageOf(pictures: readonly Picture[], theme: ThemeName): string {
  const rendered = Object.fromEntries([...stringsOf(pictures)].map((text) => [text, markdownToHtml(text)]));
  const data = JSON.stringify({ pictures, rendered, config: hostConfig(theme) }).replace(/</g, '\\u003c');
  const slots = pictures.map(({ name }) => `<div class="card" id="card-${escapeHtml(name)}"></div>`).join('<br>');
  return `<!doctype html><meta charset="utf-8"><style>${css(theme)}</style>${slots}<script type="application/json" id="data">${data}</script>`;
}

/** Runs in the page, after the renderer is loaded: draws every card into its element. */
export const DRAW = `(() => {
  const { pictures, rendered, config } = JSON.parse(document.getElementById('data').textContent);
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    if (text in rendered) { result.outputHtml = rendered[text]; result.didProcess = true; }
  };
  for (const { name, card } of pictures) {
    const drawn = new AdaptiveCards.AdaptiveCard();
    drawn.hostConfig = new AdaptiveCards.HostConfig(config);
    drawn.parse(card);
    document.getElementById('card-' + name).append(drawn.render());
  }
})()`;

function* stringsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const child of Object.values(value)) yield* stringsOf(child);
}
