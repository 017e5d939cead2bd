import type { StoredEvent } from '../bot/workflow/change.ts';
import type { Event } from '../bot/workflow/events.ts';
import { button, type Drawn, draw, type Element, heading, quiet, text } from './card.ts';
import { escaped, LENGTHS } from './escape.ts';
import { attestedAs } from './findings.ts';
import { noticeBox } from './notice.ts';
import { nameOf } from './people.ts';
import { becauseOf } from './refused.ts';
import { date } from './time.ts';
import type { Common } from './viewer.ts';
import type { HistoryValues } from './words/en/history.ts';
import type { Words } from './words.ts';

export type HistoryInput = Common & {
  readonly entries: readonly StoredEvent[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
};

/** One page of the trail, newest first as given. The page to show is an input, so that a button carries nothing but its verb. */
export function historyCard(input: HistoryInput): Drawn {
  const { words, entries, page, pages } = input;
  const title = words.history.heading;
  const body = [
    heading(title),
    noticeBox(words, input.notice),
    ...(entries.length > 0 ? entries.flatMap((e) => entry(words, e)) : [text(words.history.empty)]),
    ...(pages > 1 ? [quiet(words.history.page(page, pages)), pageInput(words, page, pages)] : []),
  ];
  const show = button(words.buttons.showPage, 'history', undefined, { sendsInputs: true });
  return draw(title, body, pages > 1 ? [show] : []);
}

function entry(words: Words, { seq, event }: StoredEvent): readonly Element[] {
  const what = words.history.events[event.type](valuesOf(words, event));
  return [
    text(`**${nameOf(words, event.by)}**: ${what}`, { spacing: 'Small' }),
    quiet(`${seq} · ${date(words, event.at)}`, { spacing: 'None' }),
  ];
}

function pageInput(words: Words, page: number, pages: number): Element {
  const choices = Array.from({ length: Math.min(pages, 50) }, (_, i) => String(i + 1));
  return {
    type: 'Input.ChoiceSet',
    id: 'page',
    label: words.history.pageLabel,
    style: 'compact',
    value: String(page < pages ? page + 1 : 1),
    choices: choices.map((n) => ({ title: n, value: n })),
  };
}

const NONE: HistoryValues = {
  reason: '',
  ticket: '',
  comment: '',
  step: '',
  what: '',
  way: '',
  count: '',
  verb: '',
  because: '',
  code: '',
};

function valuesOf(words: Words, event: Event): HistoryValues {
  switch (event.type) {
    case 'evidence-gathered':
      return {
        ...NONE,
        count: String(event.observations.length),
        what: event.test ? words.test.outcome[event.test.outcome.kind] : '',
      };
    case 'test-started':
      return { ...NONE, what: escaped(event.name, LENGTHS.name) };
    case 'server-output':
      return { ...NONE, count: String(event.output.events.length) };
    case 'banner-reported':
      return { ...NONE, what: attestedAs(words, `banner-${event.banner}`) };
    case 'submitted':
      return {
        ...NONE,
        reason: escaped(event.reason, LENGTHS.short),
        ticket: escaped(event.ticket ?? '', LENGTHS.ticket),
      };
    case 'approved':
    case 'rejected':
      return { ...NONE, comment: escaped(event.comment ?? '', LENGTHS.short) };
    case 'asked':
      return { ...NONE, comment: escaped(event.question, LENGTHS.short) };
    case 'answered':
      return { ...NONE, comment: escaped(event.answer, LENGTHS.short) };
    case 'step-done':
    case 'step-reopened':
      return { ...NONE, step: `**${words.steps[event.step].title}**` };
    case 'attested':
      return { ...NONE, what: attestedAs(words, event.what) };
    case 'way-chosen':
      return { ...NONE, way: words.buttons[event.way] };
    case 'apply-ended':
      return { ...NONE, ...outcomeOf(words, event.outcome) };
    case 'done':
      return { ...NONE, what: event.proof ? escaped(event.proof.agent, LENGTHS.product) : '' };
    case 'accepted':
      return { ...NONE, reason: escaped(event.reason, LENGTHS.short) };
    case 'refused':
      return { ...NONE, verb: words.buttons[event.verb] };
    default:
      return NONE;
  }
}

function outcomeOf(words: Words, outcome: Extract<Event, { type: 'apply-ended' }>['outcome']): Partial<HistoryValues> {
  const what = words.history.outcome[outcome.kind];
  if (outcome.kind === 'written') return { what };
  const { why, code } = outcome;
  return {
    what,
    ...(why ? { because: becauseOf(words, { tried: 'write', because: why, code }) } : {}),
    ...(code ? { code: escaped(code) } : {}),
  };
}
