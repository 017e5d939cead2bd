import { approvalsOf, type Change } from '../../bot/workflow/change/change.ts';
import { closingReadings, hasAny } from '../../bot/workflow/change/closing.ts';
import { decidesAlone } from '../../bot/workflow/change/emergency.ts';
import { kindOf } from '../../bot/workflow/kinds/index.ts';
import { known } from '../../bot/workflow/reading.ts';
import { box, bulleted, type Element, facts, subheading, text } from '../parts/card.ts';
import { escaped, LENGTHS } from '../parts/escape.ts';
import { excerpt } from '../parts/excerpt.ts';
import { kindWords } from '../parts/kind-words.ts';
import { badge } from '../parts/native.ts';
import { nameOf, reviewerOf } from '../parts/people.ts';
import { date } from '../parts/time.ts';
import type { Words } from '../words/index.ts';
import type { ChangeInput } from './change-input.ts';
import { requesterOf, shortHash } from './change-parts.ts';
import { approvalOf, redNames } from './red.ts';
import { basisRows } from './standing.ts';
import { ticketRow } from './ticket.ts';

type Row = readonly [string, string];

/** What its end rests on. A reset that the log showed to whoever looked was no guided test. */
function restsOn({ proof, off }: Change): keyof Words['result']['sure'] {
  if (proof) return proof.test ? 'byTest' : 'byReset';
  if (off) return off.sign === 'server-event' ? 'byPaste' : 'byLog';
  return 'verified';
}

/** How sure it is, in a word. */
export function sure({ result }: Words, change: Change): Element {
  const word = result.sure[restsOn(change)];
  const look = { spacing: 'Small', color: 'Good', weight: 'Bolder' };
  return badge(word, 'Good', { spacing: 'Small', fallback: text(`✓ ${word}`, look) });
}

/** The proof in full, and everything about the change that the trail keeps. */
export function rest(input: ChangeInput, isDone: boolean): readonly Element[] {
  const { words, change } = input;
  const { note, proof: title } = words.result;
  const lines = bulleted(note.lines, { spacing: 'Small' });
  return [
    subheading(title),
    facts(proof(input)),
    facts([...trail(words, change), ...operatorRow(words, change), [words.change.facts.plan, shortHash(change)]]),
    ...(isDone && kindOf(change.plan).speaksFor === 'on'
      ? [box('emphasis', [text(note.heading, { weight: 'Bolder' }), lines])]
      : []),
  ];
}

/** "Approved by: Megan Bowen · Set by: Alex Novak (applied by Writeback Pilot)" */
export function whoLine(words: Words, change: Change): string {
  const { approvedBy } = words.change.facts;
  const approvers = approvalsOf(change).map((r) => reviewerOf(words, r));
  const approval = approvers.length > 0 ? words.time.listed(approvers) : nobodyOf(words, change);
  const rows: readonly Row[] = [[approvedBy, approval], ...operatorRow(words, change)];
  return rows.map(([label, value]) => `**${label}:** ${value}`).join(' · ');
}

/** What stayed unknown to the end. */
export function unreadLine(words: Words, change: Change): string {
  const unread = closingReadings(change.plan).filter((id) => (change.closing[id] ?? 'unknown') === 'unknown');
  return words.result.unread(words.time.listed(unread.map((id) => words.terms.closing[id])));
}

/** The closing readings with their answer, what it rests on and when it was read, and the directory's own id of the request. */
function proof(input: ChangeInput): readonly Row[] {
  const { words, change } = input;
  const at = change.closingAt;
  const settings = known(change.after, kindOf(change.plan).reads);
  const { met, unmet } = kindWords(words, change).answer;
  // A tick or a word has no time of reading.
  const rows = basisRows(input).map(
    ([label, answer]): Row => [
      label,
      at && (answer === met || answer === unmet) ? words.result.readAt(answer, date(words, at)) : answer,
    ],
  );
  return settings?.requestId ? [...rows, [words.result.request, escaped(settings.requestId, LENGTHS.short)]] : rows;
}

/** Who asked for it and why, in `most` words where the room is short, and who approved it; until when it stood. */
export function trail(words: Words, change: Change, most = Number.POSITIVE_INFINITY): readonly Row[] {
  const { facts: labels } = words.change;
  return [
    [labels.requester, requesterOf(words, change)],
    ...(change.reason ? [[labels.reason, escaped(excerpt(change.reason, most), LENGTHS.reason)] as const] : []),
    ...ticketRow(words, change, (at) => date(words, at)),
    ...approvalsOf(change).map((r) => [labels.approvedBy, approvalOf(words, r, date(words, r.at))] as const),
    ...(decidesAlone(change) ? [[labels.approvedBy, loneOf(words, change)] as const] : []),
    ...(change.endedAt ? [[labels.ended, date(words, change.endedAt)] as const] : []),
  ];
}

function loneOf(words: Words, change: Change): string {
  const names = redNames(words, change.inSpiteOf);
  const nobody = nobodyOf(words, change);
  return names ? words.deciding.approvedInSpiteOf(nobody, names) : nobody;
}

/** Why nobody approved it. */
const nobodyOf = (words: Words, { emergency }: Change): string =>
  emergency ? words.emergency.instead(nameOf(words, emergency.by)) : words.result.lone;

/** Who set it, asked only where something was set: a way chosen in a change that ended before is none. */
function operatorRow(words: Words, change: Change): readonly Row[] {
  const { facts: labels } = words.change;
  const operator = nameOf(words, change.operator);
  const way = change.way ? ` (${words.terms.way[change.way]})` : '';
  // What nobody could read stays the word of whoever says so.
  const isWord = change.way !== 'apply' && hasAny(change.closing, 'unknown');
  return operator ? [[isWord ? labels.reported : labels.operator, `${operator}${way}`]] : [];
}
