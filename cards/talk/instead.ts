import type { Change } from '../../bot/workflow/change/change.ts';
import type { Route } from '../../bot/workflow/vocabulary.ts';
import { openChangeLine, showChange } from '../change/open-change.ts';
import { box, bulleted, button, type Drawn, draw, heading, openUrl, quiet, text } from '../parts/card.ts';
import { PORTAL_BLADE } from '../parts/links.ts';
import type { Common } from '../parts/viewer.ts';
import type { Words } from '../words/index.ts';

/** Set in the portal, and not by me. */
const IN_PORTAL: readonly InsteadId[] = ['off-for-one', 'off-sspr'];

/** What a move would serve. */
const MOVES: readonly InsteadId[] = ['uninstall', 'move-unapproved'];
export type InsteadId = keyof Words['instead'];

/**
 * What is no turning off of writeback, though it sounds like one, or is not all that was said: what it is instead, and the way to
 * what was meant. `route`: the client that is there;
 * `open`: the change that would do it.
 */
export function insteadCard({
  words,
  now,
  what,
  mayStart,
  route,
  open,
}: Common & {
  readonly what: InsteadId;
  readonly mayStart: boolean;
  readonly route?: Route | undefined;
  readonly open?: Change | undefined;
}): Drawn {
  const { title, next, lines } = words.instead[what];
  const off = words.kinds['disable-writeback'].start;
  return draw(
    title,
    [
      heading(title),
      open ? box('warning', [text(openChangeLine(words, open, now)), quiet(words.openStays)]) : text(next),
      lines.length > 0 ? bulleted(lines) : undefined,
    ],
    [
      open ? showChange(words) : undefined,
      MOVES.includes(what) && mayStart
        ? button(words.buttons.planMove, 'start', undefined, {
            brings: { kind: 'move-to-cloud-sync', route: 'cloud-sync' },
          })
        : undefined,
      mayStart && off && what !== 'move-unapproved'
        ? button(off, 'start', undefined, { brings: { kind: 'disable-writeback', ...(route ? { route } : {}) } })
        : undefined,
      IN_PORTAL.includes(what) ? openUrl(words.buttons.openPortal, PORTAL_BLADE) : undefined,
      button(words.buttons.status, 'status'),
    ],
  );
}
