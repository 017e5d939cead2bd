import { type Change, connectSteps } from '../../bot/workflow/change/change.ts';
import { closingReadings } from '../../bot/workflow/change/closing.ts';
import { wordForServer } from '../../bot/workflow/change/gates.ts';
import { serverHalf } from '../../bot/workflow/change/server-half.ts';
import { kindOf } from '../../bot/workflow/kinds/index.ts';
import { known } from '../../bot/workflow/reading.ts';
import type { ClosingReading } from '../../bot/workflow/vocabulary.ts';
import { escaped, LENGTHS } from '../parts/escape.ts';
import { kindWords } from '../parts/kind-words.ts';
import { nameOf } from '../parts/people.ts';
import { date } from '../parts/time.ts';
import type { Words } from '../words/index.ts';
import { type Block, chapter, tableOf } from './block.ts';

type Row = readonly [what: string, answer: string, on: string];

/** What each half of a change rests on: a reading and when, somebody's word, a test, or nothing. Dates, since the page outlives every age. */
export function restsOn(words: Words, change: Change): readonly Block[] {
  const { rests, chapters } = words.pack;
  const isUntouched = Object.keys(change.closing).length === 0 && !wordForServer(change) && !change.reported;
  if (isUntouched && !change.proof && !change.off) return [chapter(chapters.rests), { text: rests.none }];
  const closing = closingReadings(change.plan);
  const isReadThere = closing.includes('passwordWritebackSupported');
  const rows = [...(isReadThere ? [] : serverRow(words, change)), ...closing.map((id) => rowOf(words, change, id))];
  return rows.length > 0 ? [chapter(chapters.rests), ...tableOf([rests.what, rests.answer, rests.on], rows)] : [];
}

/** The server half where none of the closing readings is of it. */
function serverRow(words: Words, change: Change): readonly Row[] {
  if (connectSteps(change).length === 0) return [];
  const { rests } = words.pack;
  const { answer } = kindWords(words, change);
  const { isSkipped, isThere } = serverHalf(change);
  const on = isSkipped ? rests.skipped : (wordOfServer(words, change) ?? rests.nothing);
  return [[rests.server, isThere === undefined ? answer.unknown : answer[isThere ? 'met' : 'unmet'], on]];
}

function rowOf(words: Words, change: Change, id: ClosingReading): Row {
  const answer = change.closing[id] ?? 'unknown';
  return [words.terms.closing[id], kindWords(words, change).answer[answer], groundOf(words, change, id, answer)];
}

function groundOf(words: Words, change: Change, id: ClosingReading, answer: 'met' | 'unmet' | 'unknown'): string {
  const { rests } = words.pack;
  if (answer !== 'unknown') return reading(words, change);
  if (change.proof && id !== 'accountUnlockEnabled')
    return rests.test(escaped(change.proof.agent, LENGTHS.product), date(words, change.proof.when));
  if (change.off) return rests.log(date(words, change.off.when));
  const isServers = id === 'passwordWritebackSupported';
  if (isServers) return wordOfServer(words, change) ?? rests.nothing;
  if (change.accepted?.includes(id)) return rests.accepted;
  const { reported } = change;
  return reported ? rests.word(nameOf(words, reported.by), date(words, reported.at)) : rests.nothing;
}

function reading(words: Words, change: Change): string {
  const read = known(change.after, kindOf(change.plan).reads);
  const at = read?.at ?? change.closingAt ?? change.plannedAt;
  return words.pack.rests.read(date(words, at), escaped(read?.requestId ?? '', LENGTHS.short));
}

function wordOfServer(words: Words, change: Change): string | undefined {
  const word = wordForServer(change);
  if (!word) return undefined;
  const who = nameOf(words, word.by) || words.standing.someone;
  return words.pack.rests.word(who, word.at ? date(words, word.at) : '');
}
