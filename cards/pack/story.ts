import { approvedBefore } from '../../bot/workflow/change/asked.ts';
import { type Change, isSkipped } from '../../bot/workflow/change/change.ts';
import { decidesAlone } from '../../bot/workflow/change/emergency.ts';
import { questionsOf } from '../../bot/workflow/change/questions.ts';
import { redOf } from '../../bot/workflow/change/red.ts';
import { isSamePerson, type Person } from '../../bot/workflow/reading.ts';
import type { StoredEvent } from '../../bot/workflow/record/events.ts';
import { stepById } from '../../bot/workflow/steps/index.ts';
import { planRows } from '../change/plan-table.ts';
import { redNames, rowsOf, said } from '../change/red.ts';
import { type Ended, titleOf } from '../change/result.ts';
import { stageOf } from '../change/standing.ts';
import { happening } from '../history/history.ts';
import { foundIn } from '../history/history-found.ts';
import { escaped } from '../parts/escape.ts';
import { kindWords } from '../parts/kind-words.ts';
import { askedNames, nameOf, reviewerOf } from '../parts/people.ts';
import { slotText } from '../parts/slot.ts';
import { date } from '../parts/time.ts';
import type { Words } from '../words/index.ts';
import { type Block, chapter, linesOf, tableOf } from './block.ts';
import { emergencyLines, inShort, isOver, type Story, WHOLE } from './in-short.ts';
import { restsOn } from './rests.ts';

/** The story of one change in plain words, of whatever kind. Pure; `asOf` (ISO) is when it was last written of. */
export function storyOf(story: Story, asOf: string): readonly Block[] {
  const { words, change, records } = story;
  const { pack } = words;
  return [
    { heading: headingOf(words, change), level: 2 },
    ...(isOver(change)
      ? []
      : [{ text: pack.underWay(stageOf(words, change), date(words, asOf)), look: 'notice' } as const]),
    chapter(pack.chapters.short),
    ...inShort(story),
    chapter(pack.chapters.plan),
    ...plan(words, change),
    chapter(pack.chapters.read),
    ...readings(words, change),
    chapter(pack.chapters.red),
    ...red(words, change),
    ...decisions(words, change),
    ...questions(words, change),
    ...restsOn(words, change),
    chapter(pack.chapters.record),
    ...recordsOf(words, records),
    chapter(pack.chapters.people),
    ...people(words, change, records),
  ];
}

/** "Turn on password writeback: Done. Password writeback is on" */
function headingOf(words: Words, change: Change): string {
  const { title } = kindWords(words, change);
  return isOver(change) ? `${title}: ${titleOf(words, change, change.phase as Ended)}` : title;
}

function plan(words: Words, change: Change): readonly Block[] {
  const { plan: says } = words.pack;
  const skipped = change.plan.steps.filter((id) => isSkipped(change.plan, id) && stepById(id));
  const names = words.time.listed(skipped.map((id) => `**${words.steps[id].title}**`));
  return [
    ...tableOf([says.setting, says.before, says.after], planRows(words, change)),
    ...linesOf([
      says.route(words.terms.route[change.plan.route]),
      change.plan.slot ? says.slot(slotText(words, change.plan.slot)) : '',
      change.rescheduled ? says.rescheduled(date(words, change.rescheduled.at)) : '',
      names ? says.skipped(names) : '',
      says.hash(escaped(change.plan.hash, WHOLE)),
    ]),
  ];
}

function readings(words: Words, change: Change): readonly Block[] {
  const { read, answers } = words.pack;
  const rows = rowsOf(change).map(({ answer, says, at }) => [answers[answer], said(words, says, at), date(words, at)]);
  return rows.length > 0 ? tableOf([read.answer, read.finding, read.at], rows) : [{ text: read.none }];
}

function red(words: Words, change: Change): readonly Block[] {
  const { pack } = words;
  const names = redNames(words, redOf(change));
  const { askedAgain } = change;
  const before = approvedBefore(change).map((one) => nameOf(words, one));
  return linesOf([
    names ? pack.short.red(names) : pack.short.nothingRed,
    askedAgain ? pack.redAgain(date(words, askedAgain.at), redNames(words, askedAgain.probes)) : '',
    before.length > 0 ? pack.approvedBefore(words.time.listed(before)) : '',
  ]);
}

function decisions(words: Words, change: Change): readonly Block[] {
  const { decided, chapters, short } = words.pack;
  const rows = change.reviews.map((review) => {
    const names = redNames(words, review.inSpiteOf);
    const verdict = names ? `${decided[review.verdict]}, ${decided.inSpite(names)}` : decided[review.verdict];
    return [reviewerOf(words, review), verdict, date(words, review.at), escaped(review.comment ?? '', WHOLE) || '–'];
  });
  const asked = askedNames(words, change).map((one) => escaped(one));
  return [
    chapter(chapters.decided),
    ...linesOf([
      asked.length > 0 ? decided.asked(words.time.listed(asked)) : '',
      change.isAlone ? short.alone : '',
      !decidesAlone(change) && rows.length === 0 ? short.undecided : '',
      ...emergencyLines(words, change),
    ]),
    ...tableOf([decided.who, decided.what, decided.at, decided.said], rows),
  ];
}

function questions(words: Words, change: Change): readonly Block[] {
  const { pack } = words;
  const asked = questionsOf(change);
  if (asked.length === 0) return [];
  const lines = asked.flatMap(({ by, at, question, answer, answeredAt = at, answeredBy }) => [
    pack.question(nameOf(words, by), date(words, at), escaped(question, WHOLE)),
    answer === undefined
      ? pack.unanswered
      : pack.answer(nameOf(words, answeredBy), date(words, answeredAt), escaped(answer, WHOLE)),
  ]);
  return [chapter(pack.chapters.questions), ...linesOf(lines)];
}

/** Each record in words, as the history tells it, but whole: with its place in the trail, so that it can be found behind the page. */
export function recordsOf(words: Words, records: readonly StoredEvent[]): readonly Block[] {
  const { row, testStarted } = words.pack;
  const rows = records.map(({ seq, event }) => {
    // Whose account was reset is on record, and nobody's business on a page that is handed on.
    const what = event.type === 'test-started' ? testStarted : happening(words, event, WHOLE);
    // What a plan rests on has a table of its own.
    const found = event.type === 'planned' ? '' : foundIn(words, event, Number.POSITIVE_INFINITY);
    return [String(seq), date(words, event.at), nameOf(words, event.by), found ? `${what}. ${found}` : what];
  });
  return tableOf([row.record, row.at, row.who, row.what], rows, 'record');
}

function people(words: Words, change: Change, records: readonly StoredEvent[]): readonly Block[] {
  const { person } = words.pack;
  const acting = records.flatMap(({ event }) => (event.by === 'pilot' ? [] : [event.by]));
  const all: readonly Person[] = [
    change.requester,
    ...change.approvers,
    ...change.reviews.flatMap((r) => [r.by, ...(r.for ?? [])]),
    ...(change.emergency?.told ?? []),
    ...acting,
  ];
  const each = all.filter((one, at) => all.findIndex((other) => isSamePerson(one, other)) === at);
  return tableOf(
    [person.name, person.id],
    each.map((one) => [nameOf(words, one), escaped(one.objectId, WHOLE)]),
  );
}
