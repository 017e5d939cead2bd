import type { Because, RoleName } from '../bot/workflow/vocabulary.ts';
import { type Doubt, type TestOutcome, UNFIT, type Unfit, type WritebackTest } from '../bot/workflow/writeback-test.ts';
import {
  type Action,
  box,
  button,
  code,
  type Drawn,
  draw,
  type Element,
  facts,
  heading,
  numbered,
  quiet,
  text,
} from './card.ts';
import { causeElements, type Step } from './diagnosis/parts.ts';
import { meaningOf } from './diagnosis/words.ts';
import { escaped, LENGTHS, plain } from './escape.ts';
import { nameOf } from './people.ts';
import { becauseOf, mendOf } from './refused.ts';
import { ago, date } from './time.ts';
import type { Common } from './viewer.ts';
import type { Words } from './words.ts';

/** Where users reset their own password. Shown to be passed on: an admin must not open it in the user's place. */
const RESET_PAGE = 'https://passwordreset.microsoftonline.com';

/** Why a test did not start: the user as typed or by name, or the reason that nothing could be read. */
export type NotStarted =
  | { readonly why: Unfit | 'nobody'; readonly who: string }
  | { readonly why: 'unknown'; readonly because: Because }
  | { readonly why: 'unreadable' | 'gone' };

/** "Test writeback": what will happen, and whose reset it shall be. */
export function testCard({
  words,
  notStarted,
  typed,
}: Common & { readonly notStarted?: NotStarted | undefined; readonly typed?: string | undefined }): Drawn {
  const { test } = words;
  const body = [
    heading(test.heading),
    notStarted ? box('warning', [text(saidOf(words, notStarted))]) : undefined,
    numbered(test.lines),
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

function saidOf(words: Words, said: NotStarted): string {
  const { test } = words;
  if (said.why === 'unknown')
    return test.refusals.unknown(becauseOf(words, { tried: 'test-user', because: said.because }));
  if (!('who' in said)) return test.refusals[said.why];
  const who = escaped(said.who, LENGTHS.name);
  const unfit = UNFIT.find((u) => u === said.why);
  return unfit ? test.unfit[unfit](who) : test.refusals.nobody(who);
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
}: Shown & { readonly looked?: Looked | undefined; readonly roles?: Roles }): Drawn {
  const { running, doubt, buttons } = words.test;
  const who = escaped(test.name, LENGTHS.name);
  const body = [
    heading(running.heading(who)),
    quiet(running.started(ago(words, test.startedAt, now), nameOf(words, test.by)), { spacing: 'None' }),
    looked ? lookedBox(words, who, looked, roles) : undefined,
    ...test.doubts.map((d) => box('warning', [text(doubt[d.what](doubted(words, d)))])),
    numbered(running.steps(who)),
    code(RESET_PAGE),
    text(running.warning),
  ];
  return draw(running.heading(plain(test.name, LENGTHS.name)), body, [
    testButton(words.buttons.check, 'check', test.id, 'positive'),
    testButton(buttons.another, 'test', 'new'),
    button(words.buttons.status, 'status'),
  ]);
}

function doubted(words: Words, { what, because }: Doubt): string {
  return becauseOf(words, { tried: what === 'synced' ? 'test-user' : 'resets', because });
}

function lookedBox(words: Words, who: string, looked: Looked, roles: Roles): Element {
  if (looked === 'not-yet') return box('accent', [text(words.test.running.notYet(who))]);
  const failed = { tried: 'resets', because: looked.unknown } as const;
  const mend = mendOf(words, failed, { roles, isOperator: true, isOwn: true });
  return box('warning', [text(`${words.test.running.unknown(becauseOf(words, failed))} ${mend}`)]);
}

/** What became of the reset. `found`: the code that its reason names, and the first cause that the readings leave. */
export function testEndedCard({
  words,
  test,
  outcome,
  found,
}: Shown & { readonly outcome: TestOutcome; readonly found?: Found | undefined }): Drawn {
  const title = words.test[LOOK[outcome.kind].words].heading;
  const isConfirmed = outcome.kind === 'written-back';
  const body = [
    heading(title, { color: LOOK[outcome.kind].color }),
    ...told(words, test, outcome, found),
    facts([
      [words.test.facts.user, escaped(test.name, LENGTHS.name)],
      [words.test.facts.at, date(words, outcome.when)],
      ...(isConfirmed ? [[words.test.facts.agent, escaped(outcome.agent, LENGTHS.product)] as const] : []),
      [words.test.facts.starter, nameOf(words, test.by)],
    ]),
  ];
  return draw(title, body, buttonsOf(words, test, outcome));
}

export type Found = { readonly id: string; readonly name?: string | undefined; readonly first?: Step | undefined };

const LOOK = {
  'written-back': { words: 'confirmed', color: 'Good' },
  'cloud-only': { words: 'cloudOnly', color: 'Attention' },
  'agent-unnamed': { words: 'agentUnnamed', color: 'Warning' },
  failed: { words: 'failed', color: 'Attention' },
} as const satisfies Record<TestOutcome['kind'], { readonly words: keyof Words['test']; readonly color: string }>;

function told(words: Words, test: WritebackTest, outcome: TestOutcome, found?: Found): readonly Element[] {
  const { confirmed, cloudOnly, agentUnnamed, doubt } = words.test;
  const who = escaped(test.name, LENGTHS.name);
  switch (outcome.kind) {
    case 'written-back':
      return [text(confirmed.intro(who, escaped(outcome.agent, LENGTHS.product))), text(confirmed.after)];
    case 'cloud-only': {
      const unsure = test.doubts.find((d) => d.what === 'synced');
      return [
        text(cloudOnly[outcome.by](who)),
        ...(unsure ? [box('warning', [text(doubt.synced(doubted(words, unsure)))])] : []),
      ];
    }
    case 'agent-unnamed':
      return [text(agentUnnamed.intro(who))];
    case 'failed':
      return [text(words.test.failed.intro(who)), ...reasonElements(words, outcome.reason, found)];
  }
}

function reasonElements(words: Words, reason: string | null, found?: Found): readonly Element[] {
  const { failed } = words.test;
  if (!found) return [text(reason ? failed.reason(escaped(reason, LENGTHS.reason)) : failed.silent)];
  const name = found.name ? `${found.id} · ${found.name}` : found.id;
  const meaning = meaningOf(words, found.id);
  return [
    text(failed.code(escaped(name))),
    ...(meaning ? [text(meaning, { spacing: 'Small' })] : []),
    ...(found.first ? [quiet(failed.first), ...causeElements(words, found.first)] : []),
  ];
}

function buttonsOf(words: Words, { id }: WritebackTest, { kind }: TestOutcome): readonly (Action | undefined)[] {
  const { buttons } = words.test;
  const isConfirmed = kind === 'written-back';
  const isTrouble = kind === 'cloud-only' || kind === 'failed';
  return [
    isConfirmed ? button(words.buttons.status, 'status', undefined, { style: 'positive' }) : undefined,
    isTrouble ? testButton(buttons.causes, 'diagnose', id, 'positive') : undefined,
    isConfirmed ? undefined : testButton(words.buttons.check, 'check', id),
    testButton(buttons.again, 'test', 'new'),
    isConfirmed ? undefined : button(words.buttons.status, 'status'),
  ];
}

/** A button that carries the test's opaque id, or `new` for another test. */
function testButton(title: string, verb: 'check' | 'test' | 'diagnose', test: string, style?: 'positive'): Action {
  const data = { verb, test };
  const fallback = { type: 'Action.Submit', title, data, associatedInputs: 'none' };
  return { ...button(title, verb, undefined, style ? { style } : {}), data, fallback };
}
