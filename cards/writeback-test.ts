import { AGENT_NAMES } from '../bot/workflow/agents.ts';
import type { Because, RoleName, Route } from '../bot/workflow/vocabulary.ts';
import { UNFIT, type Unfit, type WritebackTest } from '../bot/workflow/writeback-test.ts';
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
} from './card.ts';
import { escaped, LENGTHS, plain } from './escape.ts';
import { nameOf } from './people.ts';
import { becauseOf, doubted, mendOf } from './refused.ts';
import { testButton } from './test-button.ts';
import { ago } from './time.ts';
import type { Common } from './viewer.ts';
import type { Words } from './words.ts';

/** Where users reset their own password. Shown to be passed on: an admin must not open it in the user's place. */
const RESET_PAGE = 'https://passwordreset.microsoftonline.com';

/** Why a test did not start: the user as typed or by name, or the reason that nothing could be read. */
export type NotStarted =
  | { readonly why: Unfit | 'nobody' | 'nobody-named'; readonly who: string }
  | { readonly why: 'several'; readonly who: string; readonly users: readonly NamedUser[] }
  | { readonly why: 'unknown'; readonly because: Because }
  | { readonly why: 'unreadable' | 'gone' };

/** Somebody whom a typed name may mean; `signIn` is what tells them apart. */
type NamedUser = { readonly userId: string; readonly name: string; readonly signIn: string };

/** `route`: that of the open change which this test could end. */
type ForChange = { readonly route?: Route | undefined };

/** "Test writeback": what will happen, and whose reset it shall be. */
export function testCard({
  words,
  notStarted,
  typed,
  route,
}: Common & ForChange & { readonly notStarted?: NotStarted | undefined; readonly typed?: string | undefined }): Drawn {
  const { test } = words;
  if (notStarted?.why === 'several') return chooseCard(words, notStarted);
  const body = [
    heading(test.heading),
    notStarted ? box('warning', [text(saidOf(words, notStarted))]) : undefined,
    numbered(test.lines),
    closesLine(words, route),
    {
      type: 'Input.Text',
      id: 'user',
      label: test.user.label,
      placeholder: test.user.hint,
      isRequired: true,
      errorMessage: test.user.error,
      maxLength: 256,
      ...(typed ? { value: plain(typed, 256) } : {}),
    },
  ];
  return draw(test.heading, body, [
    button(test.buttons.start, 'test', undefined, { style: 'positive', sendsInputs: true }),
    button(words.buttons.status, 'status'),
  ]);
}

const MOST_SHOWN = 10;

/** Several people bear the name: each by name and sign-in name, to be chosen from. */
function chooseCard(words: Words, { who, users }: Extract<NotStarted, { why: 'several' }>): Drawn {
  const { test } = words;
  const title = test.several.heading(users.length, escaped(who, LENGTHS.name));
  const choices = users.slice(0, MOST_SHOWN).map(({ userId, name, signIn }) => ({
    title: plain([name, signIn].filter(Boolean).join(' · '), 160),
    value: userId,
  }));
  const body = [
    heading(title),
    users.length > MOST_SHOWN ? text(test.several.more(MOST_SHOWN)) : undefined,
    {
      type: 'Input.ChoiceSet',
      id: 'user',
      label: test.user.label,
      style: 'expanded',
      isRequired: true,
      errorMessage: test.several.error,
      choices,
    },
  ];
  return draw(plain(title.replaceAll('**', ''), LENGTHS.reason), body, [
    button(test.buttons.start, 'test', undefined, { style: 'positive', sendsInputs: true }),
    testButton(test.buttons.another, 'test', 'new'),
  ]);
}

function closesLine({ test }: Words, route: Route | undefined): Element | undefined {
  return route ? quiet(test.running.closes(AGENT_NAMES[route])) : undefined;
}

function saidOf(words: Words, said: NotStarted): string {
  const { test } = words;
  if (said.why === 'unknown')
    return test.refusals.unknown(becauseOf(words, { tried: 'test-user', because: said.because }));
  if (!('who' in said)) return test.refusals[said.why];
  const who = escaped(said.who, LENGTHS.name);
  const unfit = UNFIT.find((u) => u === said.why);
  if (unfit) return test.unfit[unfit](who);
  return said.why === 'nobody-named' ? test.refusals.nobodyNamed(who) : test.refusals.nobody(who);
}

type Looked = 'not-yet' | { readonly unknown: Because };
/** What the reader holds, where that was found out. */
type Roles = readonly RoleName[] | undefined;
type Shown = Common & { readonly test: WritebackTest };

/** The test is under way: what the user does, and *Check now*. `looked`: why nothing was found just now. */
export function testRunningCard({
  words,
  now,
  test,
  looked,
  roles,
  route,
}: Shown & ForChange & { readonly looked?: Looked | undefined; readonly roles?: Roles }): Drawn {
  const { running, doubt, buttons } = words.test;
  const who = escaped(test.name, LENGTHS.name);
  const body = [
    heading(running.heading(who)),
    quiet(running.started(ago(words, test.startedAt, now), nameOf(words, test.by)), { spacing: 'None' }),
    looked ? lookedBox(words, who, looked, roles) : undefined,
    ...test.doubts.map((d) => box('warning', [text(doubt[d.what](doubted(words, d)))])),
    subheading(running.byAdmin.title),
    numbered(running.byAdmin.steps(who)),
    subheading(running.byUser.title),
    numbered(running.byUser.steps(who)),
    code(RESET_PAGE, 'PlainText'),
    text(running.warning),
    closesLine(words, route),
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
