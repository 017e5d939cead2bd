import { button, type Drawn, draw, heading, openUrl, text } from '../parts/card.ts';
import { PORTAL_BLADE } from '../parts/links.ts';
import { noticeBox } from '../parts/notice.ts';
import type { Common } from '../parts/viewer.ts';
import { knowledgeIn } from '../words/index.ts';
import { bannerChoices } from './banner.ts';

/** Nothing stands out: one question whose answer tells most, and the portal's line for whoever has no code. */
export function askCard(input: Common): Drawn {
  const { words } = input;
  const { ask, buttons } = knowledgeIn(words).talk;
  const body = [heading(ask.heading), noticeBox(words, input.notice), text(ask.body), bannerChoices(words, 'compact')];
  return draw(ask.heading, body, [
    button(buttons.send, 'diagnose', undefined, { style: 'positive', sendsInputs: true }),
    openUrl(words.buttons.openPortal, PORTAL_BLADE),
    button(words.buttons.status, 'status'),
  ]);
}
