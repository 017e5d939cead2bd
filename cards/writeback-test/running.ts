import { AGENT_NAMES } from '../../bot/workflow/resets/agents.ts';
import type { Doubt, WritebackTest } from '../../bot/workflow/resets/writeback-test.ts';
import type { Because, RoleName, Route } from '../../bot/workflow/vocabulary.ts';
import {
  box,
  button,
  code,
  type Drawn,
  draw,
  type Element,
  heading,
  numbered,
  quiet,
  subheading,
  text,
} from '../parts/card.ts';
import { escaped, LENGTHS, plain } from '../parts/escape.ts';
import { folded } from '../parts/fold.ts';
import { nameOf } from '../parts/people.ts';
import { becauseOf, doubted, mendOf } from '../parts/refused.ts';
import { ago } from '../parts/time.ts';
import type { Common } from '../parts/viewer.ts';
import type { Words } from '../words/index.ts';
import { testButton } from './test-button.ts';

/** Where users reset their own password. Shown to be passed on: an admin must not open it in the user's place. */
const RESET_PAGE = 'https://passwordreset.microsoftonline.com';

type Looked = 'not-yet' | { readonly unknown: Because };
/** What the reader holds, where that was found out. */
type Roles = readonly RoleName[] | undefined;

type Running = Common & {
  readonly test: WritebackTest;
  /** Why nothing was found just now. */
  readonly looked?: Looked | undefined;
  readonly roles?: Roles;
  /** That of the open change which this test could end; `isOff`: by being refused. */
  readonly route?: Route | undefined;
  readonly isOff?: boolean;
};

/** The test is under way: what to do, the documented way first, and *Check now*. After a look the answer stands alone, the ways behind it. */
export function testRunningCard({ words, now, test, looked, roles, route, isOff }: Running): Drawn {
  const { running, buttons } = words.test;
  const who = escaped(test.name, LENGTHS.name);
  const byAdmin = [subheading(running.byAdmin.title), numbered(running.byAdmin.steps(who))];
  const byUser = [subheading(running.byUser.title), numbered(running.byUser.steps(who)), code(RESET_PAGE, 'PlainText')];
  const body = [
    heading(running.heading(who)),
    quiet(running.started(ago(words, test.startedAt, now), nameOf(words, test.by)), { spacing: 'None' }),
    looked ? lookedBox(words, who, looked, roles) : undefined,
    doubtBox(words, test.doubts),
    ...(looked ? [] : byAdmin),
    // Doubts need the room; whoever has looked has gone one of the ways.
    looked || test.doubts.length > 0 ? undefined : quiet(running.byUser.short),
    text(running.warning),
    ...folded(words, 'ways', [...(looked ? byAdmin : []), ...byUser, ...whyUntold(words, test.doubts)]),
    closesLine(words, route, isOff),
  ];
  return draw(running.heading(plain(test.name, LENGTHS.name)), body, [
    testButton(words.buttons.check, 'check', test.id, 'positive'),
    testButton(buttons.another, 'test', 'new'),
    button(words.buttons.status, 'status'),
  ]);
}

function lookedBox(words: Words, who: string, looked: Looked, roles: Roles): Element {
  if (looked === 'not-yet') return box('accent', [text(words.test.running.notYet(who))]);
  const failed = { tried: 'resets', because: looked.unknown } as const;
  const mend = mendOf(words, failed, { roles, isOperator: true, isOwn: true });
  return box('warning', [text(`${words.test.running.unknown(becauseOf(words, failed))} ${mend}`)]);
}

/** What couldn't be told of the user. Why stands with the rest. */
function doubtBox({ test: { doubt }, time }: Words, doubts: readonly Doubt[]): Element | undefined {
  if (doubts.length === 0) return undefined;
  const untold = doubt.untold(time.listed(doubts.map(({ what }) => doubt.whether[what])));
  const isOfSync = doubts.some(({ what }) => what === 'synced');
  return box('warning', [text(isOfSync ? `${untold} ${doubt.onlySynced}` : untold)]);
}

function whyUntold(words: Words, doubts: readonly Doubt[]): readonly Element[] {
  const { because } = words.test.doubt;
  return doubts.map((one) => quiet(because[one.what](doubted(words, one))));
}

/** What a test can end, where a change is open that waits for it. */
export function closesLine({ test }: Words, route: Route | undefined, isOff = false): Element | undefined {
  if (!route) return undefined;
  return quiet(isOff ? test.running.closesOff : test.running.closes(AGENT_NAMES[route]));
}
