import type { Change } from '../../bot/workflow/change/change.ts';
import { stageOf } from '../change/standing.ts';
import { button, type Drawn, draw, type Element, heading, ownPage, quiet, text } from '../parts/card.ts';
import { plain } from '../parts/escape.ts';
import { kindWords } from '../parts/kind-words.ts';
import { noticeBox } from '../parts/notice.ts';
import { date } from '../parts/time.ts';
import type { Common } from '../parts/viewer.ts';
import type { Words } from '../words/index.ts';
import type { ExportState } from './plain-cards.ts';

/** What a pack may be asked of, each with what its choice sends. Nothing where the trail is empty. */
export type Offers = {
  readonly changes: readonly { readonly change: Change; readonly value: string }[];
  readonly spans: readonly { readonly days: number; readonly value: string }[];
  readonly all: string | undefined;
};

export type EvidenceInput = Common & {
  readonly offers?: Offers;
  readonly isSigned?: boolean;
  /** The choice that they named; the newest change where they named none. */
  readonly chosen?: string | undefined;
  readonly link?: string;
  readonly state?: ExportState | 'nothing' | 'broken';
  /** Up to when it would have fitted (ISO), where it is too long. */
  readonly until?: string;
  /** The first record that doesn't belong, where the trail is broken. */
  readonly record?: number;
};

/** The evidence pack: the choice of what it covers at first, then where the file is or why there is none. */
export function evidenceCard(input: EvidenceInput): Drawn {
  const { words, offers, link, state, isSigned } = input;
  const { card: says } = words.pack;
  const isEmpty = offers !== undefined && offers.all === undefined;
  const body = [
    heading(says.heading),
    noticeBox(words, input.notice),
    ...(state ? [text(stateLine(input, state))] : [text(isEmpty ? says.empty : says.body)]),
    link ? text(words.talk.export.link) : undefined,
    offers && !isEmpty ? choice(words, offers, input.chosen) : undefined,
    (offers || link) && isSigned === false && !isEmpty ? quiet(says.unsigned) : undefined,
  ];
  return draw(says.heading, body, [
    offers && !isEmpty ? button(says.make, 'evidence', undefined, { sendsInputs: true, style: 'positive' }) : undefined,
    link ? ownPage(words.buttons.openDownload, link) : undefined,
    state === 'nothing' || state === 'too-long' ? button(says.again, 'evidence') : undefined,
    isEmpty ? undefined : button(words.talk.export.heading, 'export'),
    button(words.buttons.history, 'history'),
  ]);
}

function stateLine(
  { words, until = '', record = 0 }: EvidenceInput,
  state: NonNullable<EvidenceInput['state']>,
): string {
  const { states } = words.pack.card;
  switch (state) {
    case 'nothing':
      return states.nothing;
    case 'broken':
      return states.broken(String(record));
    case 'too-long':
      return states.tooLong(until ? date(words, until) : '');
    case 'by-hand':
      return states.byHand;
    case 'asked':
    case 'declined':
    case 'delivered':
    case 'not-sent':
      return words.talk.export.states[state];
  }
}

function choice(words: Words, { changes, spans, all }: Offers, chosen: string | undefined): Element {
  const { card: says } = words.pack;
  const choices = [
    ...changes.map(({ change, value }) => ({ title: titleOf(words, change), value })),
    ...spans.map(({ days, value }) => ({ title: says.days(words.time.days(days)), value })),
    ...(all === undefined ? [] : [{ title: says.all, value: all }]),
  ];
  return {
    type: 'Input.ChoiceSet',
    id: 'of',
    label: says.of,
    style: 'compact',
    value: chosen ?? choices[0]?.value ?? '',
    choices,
  };
}

/** A choice renders no Markdown. */
function titleOf(words: Words, change: Change): string {
  const when = words.time.date(new Date(change.submittedAt ?? change.plannedAt));
  return plain(words.pack.card.change(kindWords(words, change).title, stageOf(words, change), when), 200);
}
