import type { Because } from '../../bot/workflow/vocabulary.ts';
import {
  button,
  type Drawn,
  draw,
  type Element,
  heading,
  ownPage,
  popUp,
  quiet,
  type Tie,
  text,
} from '../parts/card.ts';
import { escaped } from '../parts/escape.ts';
import { type Gap, gapButtons } from '../parts/gap.ts';
import { noticeBox, noticeText } from '../parts/notice.ts';
import { becauseOf, mendOf } from '../parts/refused.ts';
import type { Common, Notice, Viewer } from '../parts/viewer.ts';
import type { Words } from '../words/index.ts';

/** A notice when there is no card to show it on. */
export function refusalCard(
  input: Omit<Common, 'notice'> & {
    readonly notice: Notice;
    readonly viewer?: Viewer;
    readonly gap?: Gap;
    readonly reference?: string | undefined;
  },
): Drawn {
  const { words, notice } = input;
  const sentence = noticeText(words, notice);
  // Every button would only refuse them again.
  const isClosed = 'refusal' in notice && ['guests-never', 'account-unknown', 'too-fast'].includes(notice.refusal);
  const mends = input.gap ? gapButtons(words, input.gap) : [];
  const buttons = [...mends, button(words.buttons.status, 'status'), button(words.buttons.help, 'help')];
  return draw(
    sentence.replace(/\\(.)|\*\*/g, '$1'),
    [noticeBox(words, notice), referenceLine(words, input.reference)],
    isClosed ? [] : buttons,
  );
}

/** Our code broke: nothing was lost, and what to do. `reference`: what whoever runs the bot finds it by in the log. */
export function errorCard(input: { readonly words: Words; readonly reference?: string | undefined }): Drawn {
  const { words, reference } = input;
  const { error } = words.talk;
  return draw(
    error.heading,
    [heading(error.heading), text(error.body), referenceLine(words, reference)],
    [button(words.buttons.status, 'status'), button(words.buttons.help, 'help')],
  );
}

const referenceLine = (words: Words, reference: string | undefined) =>
  reference === undefined ? undefined : quiet(words.talk.reference(reference));

/** What a replaced card shrinks to: one line and nothing to press. */
export function oneLineCard(input: {
  readonly words: Words;
  readonly line: 'moved-on' | 'ended' | 'superseded';
  readonly title?: string | undefined;
}): Drawn {
  const line = input.words.talk.oneLine[input.line];
  const body = [quiet(input.title ? `${escaped(input.title)} · ${line}` : line, { spacing: 'None' })];
  return draw(line, body);
}

export function readingCard(input: {
  readonly words: Words;
  readonly what: 'status' | 'readiness' | 'plan' | 'check' | 'role';
}): Drawn {
  const { reading } = input.words.talk;
  return draw(reading[input.what], [
    text(reading[input.what], { weight: 'Bolder' }),
    quiet(reading.detail, { spacing: 'None' }),
  ]);
}

/**
 * Asks for a sign-in; one button repeats `verb` once Teams has signed the person in, another opens `page`, the bot's own sign-in
 * page. `failed` is the client's code of a sign-in that didn't work.
 */
export function signInCard(
  input: Common & {
    readonly verb?: string;
    readonly tie?: Tie;
    readonly because?: Because | undefined;
    readonly failed?: string;
    readonly page?: string;
  },
): Drawn {
  const { words, because, failed, page } = input;
  const { signIn } = words.talk;
  const body = [
    heading(signIn.heading),
    noticeBox(words, input.notice),
    ...(because
      ? explained(words, because)
      : [text(failed === undefined ? signIn.body : signIn.failed(escaped(failed)))]),
  ];
  return draw(signIn.heading, body, [
    page ? popUp(words.buttons.openSignIn, page) : undefined,
    button(words.buttons.signIn, input.verb ?? 'status', input.tie),
    button(words.buttons.help, 'help'),
  ]);
}

/** In front of a group: one button, whose request to sign in only the presser sees. */
export function sharedSignInCard(input: Common & { readonly verb: string; readonly tie?: Tie }): Drawn {
  const { words } = input;
  const body = [text(words.talk.signIn.shared), noticeBox(words, input.notice)];
  return draw(words.talk.signIn.shared, body, [button(words.buttons.showMe, input.verb, input.tie)]);
}

function explained(words: Words, because: Because) {
  const { signIn } = words.talk;
  if (because === 'consent-missing') return [text(signIn.consent)];
  if (because === 'interaction-required') return [text(signIn.interaction)];
  const failed = { tried: 'role', because } as const;
  const mend = mendOf(words, failed, { isOperator: false, isOwn: true });
  return [text(signIn.body), text(signIn.because(becauseOf(words, failed))), text(mend)];
}

export type ExportState = 'asked' | 'declined' | 'delivered' | 'not-sent' | 'too-long' | 'by-hand';

/** The trail as a file: the choice of a form at first, then where the file is or why there is none. */
export function exportCard(
  input: Common & { readonly records: number; readonly link?: string; readonly state?: ExportState },
): Drawn {
  const { words, link, state } = input;
  const { export: trail } = words.talk;
  const isChoice = !link && !state;
  const body = [
    heading(trail.heading),
    noticeBox(words, input.notice),
    text(trail.body(String(input.records))),
    ...(link ? [text(trail.link)] : []),
    ...(state ? [text(trail.states[state])] : []),
    isChoice ? formatInput(words) : undefined,
  ];
  return draw(trail.heading, body, [
    isChoice ? button(words.buttons.getFile, 'export', undefined, { sendsInputs: true }) : undefined,
    link ? ownPage(words.buttons.openDownload, link) : undefined,
    button(words.pack.card.heading, 'evidence'),
    button(words.buttons.history, 'history'),
  ]);
}

function formatInput({ talk: { export: trail } }: Words): Element {
  return {
    type: 'Input.ChoiceSet',
    id: 'format',
    label: trail.format,
    style: 'expanded',
    value: 'csv',
    choices: [
      { title: trail.formats.csv, value: 'csv' },
      { title: trail.formats.jsonl, value: 'jsonl' },
    ],
  };
}
