import { UNFIT, type Unfit } from '../../bot/workflow/resets/writeback-test.ts';
import type { Because, Route } from '../../bot/workflow/vocabulary.ts';
import { asTyped } from '../change/typed.ts';
import { box, button, type Drawn, draw, heading, numbered, text } from '../parts/card.ts';
import { escaped, LENGTHS, plain } from '../parts/escape.ts';
import { folded } from '../parts/fold.ts';
import { noticeText } from '../parts/notice.ts';
import { becauseOf } from '../parts/refused.ts';
import type { Common } from '../parts/viewer.ts';
import type { Words } from '../words/index.ts';
import { closesLine } from './running.ts';
import { testButton } from './test-button.ts';

/** Why a test did not start: the user as typed or by name, or the reason that nothing could be read. */
export type NotStarted =
  | { readonly why: Unfit | 'nobody' | 'nobody-named'; readonly who: string }
  | { readonly why: 'several'; readonly who: string; readonly users: readonly NamedUser[] }
  | { readonly why: 'unknown'; readonly because: Because }
  | { readonly why: 'unreadable' | 'gone' }
  | { readonly why: 'too-long'; readonly length: number }
  | { readonly why: 'secret' };

/** No sign-in name is longer. */
export const LONGEST_USER = 256;

export const tooLong = (length: number) =>
  ({
    refusal: 'input-too-long',
    values: { length: String(length), most: String(LONGEST_USER), isKept: 'yes' },
  }) as const;

/** Somebody whom a typed name may mean; `signIn` is what tells them apart. */
type NamedUser = { readonly userId: string; readonly name: string; readonly signIn: string };

/** `route`: that of the open change which this test could end; `isOff`: by being refused. */
type ForChange = { readonly route?: Route | undefined; readonly isOff?: boolean };

/** "Test writeback": what will happen, and whose reset it shall be. */
export function testCard({
  words,
  notStarted,
  typed,
  route,
  isOff,
}: Common & ForChange & { readonly notStarted?: NotStarted | undefined; readonly typed?: string | undefined }): Drawn {
  const { test } = words;
  if (notStarted?.why === 'several') return chooseCard(words, notStarted);
  const body = [
    heading(test.heading),
    ...(notStarted ? [] : [numbered(test.lines)]),
    closesLine(words, route, isOff),
    notStarted ? box('warning', [text(saidOf(words, notStarted))]) : undefined,
    {
      type: 'Input.Text',
      id: 'user',
      label: test.user.label,
      placeholder: test.user.hint,
      isRequired: true,
      errorMessage: test.user.error,
      ...(typed ? { value: asTyped(typed) } : {}),
    },
    // Who was refused has read it, and looks for the reason.
    ...(notStarted ? folded(words, 'how', [numbered(test.lines)]) : []),
  ];
  return draw(test.heading, body, [
    button(test.buttons.start, 'test', undefined, { style: 'positive', sendsInputs: true }),
    button(words.buttons.status, 'status'),
  ]);
}

const MOST_SHOWN = 10;

/** The first of several people, to be chosen from. */
export const choicesOf = (users: readonly NamedUser[]) =>
  users.slice(0, MOST_SHOWN).map(({ userId, name, signIn }) => ({
    // Some clients read a choice as Markdown and some don't, so it can't be escaped: it holds no signs of it.
    title: plain(
      [name, signIn]
        .filter(Boolean)
        .join(' · ')
        .replace(/[*`~[\]<>\\]/g, ''),
      160,
    ),
    value: userId,
  }));

/** Several people bear the name: each by name and sign-in name, to be chosen from. */
function chooseCard(words: Words, { who, users }: Extract<NotStarted, { why: 'several' }>): Drawn {
  const { test } = words;
  const title = test.several.heading(users.length, escaped(who, LENGTHS.name));
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
      choices: choicesOf(users),
    },
  ];
  return draw(plain(title.replaceAll('**', ''), LENGTHS.reason), body, [
    button(test.buttons.start, 'test', undefined, { style: 'positive', sendsInputs: true }),
    testButton(test.buttons.another, 'test', 'new'),
  ]);
}

function saidOf(words: Words, said: NotStarted): string {
  const { test } = words;
  if (said.why === 'unknown')
    return test.refusals.unknown(becauseOf(words, { tried: 'test-user', because: said.because }));
  if (said.why === 'secret') return noticeText(words, { refusal: 'looks-like-a-secret' });
  if (said.why === 'too-long') return noticeText(words, tooLong(said.length));
  if (!('who' in said)) return test.refusals[said.why];
  const who = escaped(said.who, LENGTHS.name);
  const unfit = UNFIT.find((u) => u === said.why);
  if (unfit) return test.unfit[unfit](who);
  return said.why === 'nobody-named' ? test.refusals.nobodyNamed(who) : test.refusals.nobody(who);
}
