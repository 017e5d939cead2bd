import type { Plan } from '../../bot/workflow/planning/plan.ts';
import type { Event, StoredEvent } from '../../bot/workflow/record/events.ts';
import type { HistoryFilter, HistoryKind } from '../../bot/workflow/record/history.ts';
import { type StepId, stepById } from '../../bot/workflow/steps/index.ts';
import { redNames } from '../change/red.ts';
import { button, type Drawn, draw, type Element, heading, quiet, text } from '../parts/card.ts';
import { escaped, LENGTHS } from '../parts/escape.ts';
import { attestedAs } from '../parts/findings.ts';
import { freezeShort } from '../parts/freeze.ts';
import { namedKind } from '../parts/kind-words.ts';
import { noticeBox } from '../parts/notice.ts';
import { absentNames, nameOf } from '../parts/people.ts';
import { slotText } from '../parts/slot.ts';
import { date } from '../parts/time.ts';
import type { Common } from '../parts/viewer.ts';
import type { HistoryValues } from '../words/en/history.ts';
import type { Words } from '../words/index.ts';
import { absenceOf } from './history-absence.ts';
import { foundIn } from './history-found.ts';
import { outcomeOf } from './history-outcome.ts';
import { kindInput, pageInput } from './page-inputs.ts';

export type HistoryInput = Common & {
  readonly entries: readonly StoredEvent[];
  /** Which part of the trail they are of; all of it unless said. */
  readonly kind?: HistoryKind;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** How many records were looked through, where older ones were not. */
  readonly looked?: number;
  /** What it was asked to be narrowed by, and isn't. */
  readonly filter?: HistoryFilter;
  /** The whole trail holds nothing, and not only nothing of this kind. */
  readonly isEmpty?: boolean;
};

/** One page of the trail, newest first as given. What to show next is an input, so that a button carries nothing but its verb. */
export function historyCard(input: HistoryInput): Drawn {
  const { words, entries, kind = 'all', page, pages, looked, isEmpty = entries.length === 0 && kind === 'all' } = input;
  const { heading: title, empty, none, page: pageOf, looked: lookedAt, unfiltered } = words.history;
  const body = [
    heading(title),
    noticeBox(words, input.notice),
    input.filter && !isEmpty ? text(unfiltered(input.filter)) : undefined,
    ...(entries.length > 0 ? entries.flatMap((e) => entry(words, e, kind)) : [text(isEmpty ? empty : none)]),
    looked === undefined ? undefined : quiet(lookedAt(words.time.records(looked))),
    ...(pages > 1 ? [quiet(pageOf(page, pages)), pageInput(words, kind, page, pages)] : []),
    isEmpty ? undefined : kindInput(words, kind),
  ];
  const show = button(words.buttons.showPage, 'history', undefined, { sendsInputs: true });
  return draw(title, body, isEmpty ? [] : [show]);
}

/** How much of what a reading found is said in words. */
const SAID = { decisions: 0, readings: 2, all: 0 } as const satisfies Record<HistoryKind, number>;

function entry(words: Words, { seq, event }: StoredEvent, kind: HistoryKind): readonly (Element | undefined)[] {
  const what = happening(words, event);
  const found = foundIn(words, event, SAID[kind]);
  return [
    text(`**${nameOf(words, event.by)}**: ${what}`, { spacing: 'Small' }),
    found ? text(found, { size: 'Small', spacing: 'None' }) : undefined,
    quiet(`${seq} · ${date(words, event.at)}`, { spacing: 'None' }),
  ];
}

/** One record in words, with what people wrote in it cut at `longest` characters. */
export function happening(words: Words, event: Event, longest?: number): string {
  return words.history.events[event.type](valuesOf(words, event, longest));
}

const NONE: HistoryValues = {
  reason: '',
  ticket: '',
  comment: '',
  inSpite: '',
  step: '',
  what: '',
  way: '',
  count: '',
  verb: '',
  because: '',
  code: '',
  absent: '',
};

function valuesOf(words: Words, event: Event, longest: number = LENGTHS.short): HistoryValues {
  switch (event.type) {
    case 'evidence-gathered':
      return {
        ...NONE,
        count: words.time.readings(event.observations.length),
        what: event.test ? words.test.outcome[event.test.outcome.kind] : '',
      };
    case 'test-started':
      return { ...NONE, what: escaped(event.name, LENGTHS.name) };
    case 'server-output':
      return { ...NONE, count: event.output.events.length > 0 ? words.time.events(event.output.events.length) : '' };
    case 'banner-reported':
      return { ...NONE, what: attestedAs(words, `banner-${event.banner}`) };
    case 'submitted':
      return {
        ...NONE,
        reason: escaped(event.reason, longest),
        ticket: escaped(event.ticket ?? '', LENGTHS.ticket),
        inSpite: redNames(words, event.inSpiteOf),
        what: timeOf(words, event.plan),
      };
    case 'ticket-state':
      return {
        ...NONE,
        ticket: escaped(event.ticket, LENGTHS.ticket),
        what: escaped(event.state, LENGTHS.short),
        because: escaped(event.system, LENGTHS.product),
      };
    case 'rescheduled':
      return { ...NONE, what: timeOf(words, event.plan) };
    case 'approved':
      return {
        ...NONE,
        comment: escaped(event.comment ?? '', longest),
        inSpite: redNames(words, event.inSpiteOf),
        absent: absentNames(words, event.for),
      };
    case 'rejected':
      return { ...NONE, comment: escaped(event.comment ?? '', longest), absent: absentNames(words, event.for) };
    case 'glass-broken':
      return { ...NONE, reason: escaped(event.reason, longest), inSpite: redNames(words, event.inSpiteOf) };
    case 'reviewed':
      return {
        ...NONE,
        what: words.emergency.review.verdicts[event.verdict],
        comment: escaped(event.comment, longest),
        absent: absentNames(words, event.for),
      };
    case 'substitute-named':
    case 'substitute-planned':
    case 'substitute-begun':
    case 'substitute-ended':
      return { ...NONE, ...absenceOf(words, event) };
    case 'asked':
      return { ...NONE, comment: escaped(event.question, longest) };
    case 'answered':
      return { ...NONE, comment: escaped(event.answer, longest) };
    case 'step-done':
    case 'step-reopened':
      return { ...NONE, step: `**${stepTitle(words, event.step)}**` };
    case 'attested':
      return { ...NONE, what: attestedAs(words, event.what) };
    case 'way-chosen':
      return { ...NONE, way: words.buttons[event.way], inSpite: redNames(words, event.inSpiteOf) };
    case 'apply-intended':
      return { ...NONE, inSpite: redNames(words, event.inSpiteOf) };
    case 'more-is-red':
      return { ...NONE, what: redNames(words, event.probes) };
    case 'apply-ended':
      return { ...NONE, ...outcomeOf(words, event.outcome) };
    case 'planned':
      return { ...NONE, what: namedKind(words, event) };
    case 'done':
      return {
        ...NONE,
        what: event.proof ? escaped(event.proof.agent, LENGTHS.product) : '',
        because: event.off ? words.result.byLog.sign[event.off.sign] : '',
        // A reset that the log alone showed was no guided test.
        count: event.proof && !event.proof.test ? words.result.sure.byReset : '',
      };
    case 'expired':
    case 'failed':
      return { ...NONE, because: event.freeze ? freezeShort(words, event.freeze) : '' };
    case 'stopped':
      return { ...NONE, reason: escaped(event.reason, longest) };
    case 'accepted':
      return { ...NONE, reason: escaped(event.reason, longest), absent: absentNames(words, event.for) };
    case 'untold':
    case 'told-late':
      return { ...NONE, what: nameOf(words, event.to) };
    case 'refused':
      return {
        ...NONE,
        verb: words.buttons[event.verb],
        ...(event.more ? { count: words.time.moreTimes(event.more.count), what: date(words, event.more.last) } : {}),
      };
    default:
      return NONE;
  }
}

/** The time that a plan is appointed for, where it is. */
const timeOf = (words: Words, { slot }: Plan): string => (slot ? slotText(words, slot) : '');

/** A step that the product has no more is shown by the id that its record holds. */
function stepTitle(words: Words, id: StepId): string {
  return stepById(id) ? words.steps[id].title : escaped(id, LENGTHS.short);
}
