import { newestFirst, obstacleOf, type ResetsOf, type UserReset } from '../../bot/workflow/resets/user-reset.ts';
import type { RoleName } from '../../bot/workflow/vocabulary.ts';
import { bulleted, button, type Drawn, draw, type Element, facts, heading, quiet, text } from '../parts/card.ts';
import { escaped, LENGTHS } from '../parts/escape.ts';
import { ago } from '../parts/time.ts';
import type { Common } from '../parts/viewer.ts';
import type { Words } from '../words/index.ts';
import { type Found, reasonElements } from '../writeback-test/ended.ts';
import { notReadLine } from './not-read.ts';

const MOST_RESETS = 3;

type UserResetInput = Common & {
  readonly user: UserReset;
  readonly resets: ResetsOf;
  /** What the newest failure's reason is known to mean. */
  readonly found?: Found | undefined;
  readonly roles?: readonly RoleName[] | undefined;
};

/** One user: what stands in the way first, then what was read, then what wasn't and why. */
export function userResetCard({ words, now, user, resets, found, roles }: UserResetInput): Drawn {
  const { people } = words;
  const obstacle = obstacleOf(user, resets);
  const who = escaped(user.name, LENGTHS.name);
  const { registration, account } = user;
  const reason = newestFirst(resets)[0]?.reason ?? null;
  const isCloudOnly = !('unknown' in account) && !account.isSynced && !account.isGuest;
  const isAdmin = !('unknown' in registration) && registration.isAdmin === true;
  const rows = rowsOf(words, user);
  const body = [
    heading(people.one.heading(who)),
    text(people.one.obstacle[obstacle]),
    ...(obstacle === 'failed' ? reasonElements(words, reason, found) : []),
    isCloudOnly ? text(people.one.cloudOnly) : undefined,
    isAdmin ? text(people.one.admin) : undefined,
    rows.length > 0 ? facts(rows) : undefined,
    ...lastResets(words, resets, now),
    ...unread(words, user, resets, roles),
    quiet(people.one.onServer),
  ];
  return draw(people.one.summary, body, [
    button(people.one.another, 'user-reset'),
    button(people.counts.button, 'reset-counts'),
    button(words.buttons.status, 'status'),
  ]);
}

/** What was read; the rest is named below, with why it wasn't. */
function rowsOf({ people }: Words, { registration, account }: UserReset): readonly (readonly [string, string])[] {
  const { rows, answer } = people.one;
  const said = (is: boolean) => (is ? answer.yes : answer.no);
  return [
    ...('unknown' in registration
      ? []
      : ([
          [rows.inScope, said(registration.isEnabled)],
          [rows.registered, said(registration.isRegistered)],
          [rows.capable, said(registration.isCapable)],
        ] as const)),
    ...('unknown' in account
      ? []
      : ([
          [rows.enabled, said(account.isEnabled)],
          [rows.synced, said(account.isSynced)],
          [rows.licensed, said(account.isLicensed)],
        ] as const)),
  ];
}

function lastResets(words: Words, resets: ResetsOf, now: string): readonly Element[] {
  if ('unknown' in resets) return [];
  const { one } = words.people;
  if (resets.length === 0) return [text(one.noResets)];
  const lines = newestFirst(resets)
    .slice(0, MOST_RESETS)
    .map(({ when, isSuccess, reason }) =>
      one.reset(ago(words, when, now), isSuccess, isSuccess ? '' : escaped(reason ?? '', LENGTHS.short)),
    );
  return [quiet(one.resets), bulleted(lines, { spacing: 'Small' })];
}

function unread(words: Words, { registration, account }: UserReset, resets: ResetsOf, roles?: readonly RoleName[]) {
  const { unread } = words.people.one;
  const { people } = words;
  return [
    'unknown' in registration
      ? notReadLine(words, {
          what: unread.registration,
          tried: 'resets',
          failed: registration,
          roles,
          ofRoles: people.reportRoles,
        })
      : undefined,
    'unknown' in resets
      ? notReadLine(words, { what: unread.resets, tried: 'resets', failed: resets, roles })
      : undefined,
    'unknown' in account
      ? notReadLine(words, { what: unread.account, tried: 'test-user', failed: account, roles })
      : undefined,
  ];
}
