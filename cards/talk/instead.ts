import { button, type Drawn, draw, heading, openUrl, text } from '../parts/card.ts';
import { PORTAL_BLADE } from '../parts/links.ts';
import type { Common } from '../parts/viewer.ts';

/** What is no turning off of writeback, though it sounds like one: what it is instead, and the way to what was meant. */
export function insteadCard({
  words,
  what,
  mayStart,
}: Common & { readonly what: 'off-for-one' | 'off-sspr' | 'uninstall'; readonly mayStart: boolean }): Drawn {
  const says = words.talk.instead[what];
  const { title, next } = says;
  const off = words.kinds['disable-writeback'].start;
  return draw(
    title,
    [heading(title), text(next)],
    [
      what === 'uninstall' && mayStart
        ? button(words.buttons.planMove, 'start', undefined, {
            brings: { kind: 'move-to-cloud-sync', route: 'cloud-sync' },
          })
        : undefined,
      what !== 'off-for-one' && mayStart && off
        ? button(off, 'start', undefined, { brings: { kind: 'disable-writeback' } })
        : undefined,
      what === 'uninstall' ? undefined : openUrl(words.buttons.openPortal, PORTAL_BLADE),
      button(words.buttons.status, 'status'),
    ],
  );
}
