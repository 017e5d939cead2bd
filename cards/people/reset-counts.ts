import type { NotRead } from '../../bot/workflow/reading.ts';
import type { ResetCounts } from '../../bot/workflow/resets/user-reset.ts';
import type { RoleName } from '../../bot/workflow/vocabulary.ts';
import { button, type Drawn, draw, facts, heading, quiet, text } from '../parts/card.ts';
import type { Common } from '../parts/viewer.ts';
import { notReadLine } from './not-read.ts';

type CountsInput = Common & {
  readonly counts: ResetCounts | NotRead;
  readonly roles?: readonly RoleName[] | undefined;
};

/** "How many can reset?": numbers, how far they reach, and whom they leave out. */
export function resetCountsCard({ words, counts, roles }: CountsInput): Drawn {
  const { people } = words;
  const said = people.counts;
  const buttons = [button(said.one, 'user-reset'), button(words.buttons.status, 'status')];
  if ('unknown' in counts) {
    const line = notReadLine(words, {
      what: said.unread,
      tried: 'resets',
      failed: counts,
      roles,
      ofRoles: people.reportRoles,
    });
    return draw(said.unreadHeading, [heading(said.unreadHeading), line], buttons);
  }
  const { number } = words.time;
  const { synced } = counts;
  const isSyncedTold = typeof synced === 'number';
  const title = said.heading(number(counts.capable), number(counts.people));
  const body = [
    heading(title),
    counts.isCut ? text(said.cut(number(counts.people))) : undefined,
    facts([
      [said.rows.inScope, number(counts.inScope)],
      [said.rows.registered, number(counts.registered)],
      [said.rows.capable, number(counts.capable)],
      [said.rows.synced, isSyncedTold ? number(synced) : people.one.answer.unknown],
    ]),
    isSyncedTold
      ? undefined
      : notReadLine(words, { what: said.rows.synced, tried: 'test-user', failed: synced, roles }),
    quiet(said.whom),
  ];
  return draw(title, body, buttons);
}
