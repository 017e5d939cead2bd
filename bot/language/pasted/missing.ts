import { normalise } from '../engine/normalise.ts';
import { idsByName } from '../knowledge/codes.ts';
import { type ProofId, proofId } from '../knowledge/proofs.ts';
import {
  ABOUT_ELSE,
  COMES,
  DENIES_AHEAD,
  DENIES_BEHIND,
  ENDS_THERE,
  JOINS,
  LAST_LONG_AGO,
  NO,
  NO_MORE,
  NOT_ONLY,
  OTHERS,
  SILENT_SOURCE,
  SOUGHT,
  TURNS,
} from './missing-words.ts';

/** How many words a denial may be away from its event. */
const REACH = 7;
/** Words at most of a clause that answers the one before it: "31005? Never." */
const SHORT_CLAUSE = 4;
/** What each beginning ends with when all goes well. */
const ENDS: Readonly<Record<string, ProofId>> = {
  '31001': '31002',
  '31004': '31005',
  '31006': '31007',
  '31009': '31010',
  '31012': '31013',
};
const WORD = /[\p{L}\p{N}]+/gu;
const NAMED = /^(?:event|eventid|evt|id|dogodek|dogodka)?(3\d{4})(?:s|ih|ov)?$/;
const CLAUSE_END = /[.!?;,…\n]/;

type Word = { readonly text: string; readonly clause: number };

/**
 * The events that a text says are not there: "the wizard finished but there is no 31005", "31019 ne prihaja več". Only events that
 * are good signs: it is no complaint that an error stays away. Reads the first 2,000 characters, each word a bounded number of times.
 */
export function missingIn(text: string): readonly ProofId[] {
  const plain = withHeartbeat(normalise(text).plain);
  const words = wordsOf(plain);
  const named = words.flatMap(({ text: word }, at) => {
    const id = proofId(word);
    return id ? [{ id, at }] : [];
  });
  const isDenied = named.map(({ at }) => isDeniedAhead(words, at) || isDeniedBehind(words, at));
  const found = new Set<ProofId>(
    named.flatMap(({ id, at }, i) => {
      const isShared = [i - 1, i + 1].some((j) => isDenied[j] && isListed(words, named[j]?.at ?? at, at));
      return isDenied[i] || isShared ? [id] : [];
    }),
  );
  const flat = plain.replace(/[^\p{L}\p{N}]+/gu, ' ');
  if (LAST_LONG_AGO.test(flat)) found.add('31019');
  if (named.length === 0 && SILENT_SOURCE.test(flat)) found.add('31019');
  const sought = proofId(SOUGHT.exec(flat)?.[1] ?? '');
  if (sought) found.add(sought);
  if (found.size === 0 && ENDS_THERE.test(flat))
    for (const { id } of named) {
      const end = ENDS[id];
      if (end && !named.some((other) => other.id === end)) found.add(end);
    }
  return [...found];
}

/** The same text, ready made, without the events that are not there and the words that deny them: what it says besides. */
export function withoutMissed(text: string): string {
  const plain = withHeartbeat(normalise(text).plain);
  const words = wordsOf(plain);
  const out = new Set<number>();
  for (const [at, { text: word }] of words.entries()) {
    if (!proofId(word)) continue;
    out.add(at);
    const isDenial = (other: number, denials: ReadonlySet<string>) =>
      words[other]?.clause === words[at]?.clause && denials.has(words[other]?.text ?? '');
    const ahead = [...Array(REACH).keys()].map((i) => at - 1 - i).find((other) => isDenial(other, DENIES_AHEAD));
    // "31005 ni in ni": said twice it is denied once.
    const behind = [...Array(REACH).keys()].map((i) => at + 1 + i).filter((other) => isDenial(other, DENIES_BEHIND));
    for (const other of [ahead, ...behind]) if (other !== undefined) out.add(other);
  }
  let next = 0;
  return plain.replace(WORD, (found) => (out.has(next++) ? '' : found));
}

/** The heartbeat and its kin by their names: 31019. */
const withHeartbeat = (plain: string): string =>
  plain
    .replace(/\bheart ?beats?\b|\butrip\w{0,4}\b|\bpulz\w{0,3}\b/g, '31019')
    .replace(/\b[a-z]{11,40}\b/g, (word) => proofId(idsByName(word)[0] ?? '') ?? word);

function wordsOf(plain: string): readonly Word[] {
  const words: Word[] = [];
  let clause = 0;
  let end = 0;
  for (const { 0: found, index } of plain.matchAll(WORD)) {
    const text = NAMED.exec(found)?.[1] ?? found;
    if (CLAUSE_END.test(plain.slice(end, index)) || (TURNS.has(text) && !isPaOf(words, text, clause))) clause += 1;
    end = index + found.length;
    words.push({ text, clause });
  }
  return words;
}

/** "31005 pa ni": there the word only stresses what stands before it. */
function isPaOf(before: readonly Word[], text: string, clause: number): boolean {
  if (text !== 'pa') return false;
  const sofar = before.slice(-4).filter((w) => w.clause === clause);
  return sofar.some((w) => proofId(w.text)) && !sofar.some((w) => COMES.test(w.text));
}

function isDeniedAhead(words: readonly Word[], at: number): boolean {
  const ahead = words.slice(Math.max(0, at - REACH), at).reverse();
  const clause = words[at]?.clause;
  const denial = denialIn(ahead, clause, DENIES_AHEAD);
  if (denial === undefined || isAboutElse(words, at) || NOT_ONLY.has(ahead[denial - 1]?.text ?? '')) return false;
  // "31007 doesn't follow 31006": the denial is of the first.
  const isOfAnother = ahead.slice(denial + 1).some((w) => w.clause === clause && proofId(w.text));
  return !isOfAnother || ahead.slice(0, denial).every((w) => JOINS.has(w.text));
}

function isDeniedBehind(words: readonly Word[], at: number): boolean {
  const behind = words.slice(at + 1, at + 1 + REACH);
  const clause = words[at]?.clause;
  const denial = denialIn(behind, clause, DENIES_BEHIND);
  if (denial !== undefined) {
    const isOfNext = proofId(behind.slice(denial + 1).find((w) => !JOINS.has(w.text))?.text ?? '') !== undefined;
    const isOfOthers = behind.slice(0, denial).some((w) => OTHERS.has(w.text));
    const after = behind[denial + 1];
    const isOfThing = behind[denial]?.text === NO && after?.clause === clause && !NO_MORE.has(after?.text ?? '');
    return !isOfNext && !isOfOthers && !isOfThing && !isAboutElse(words, at + 1 + denial);
  }
  const next = behind[0]?.clause;
  if (next === undefined || next === clause) return false;
  const answer = words.slice(at + 1).filter((w) => w.clause === next);
  const isPlain = !answer.some((w) => ABOUT_ELSE.has(w.text) || OTHERS.has(w.text) || proofId(w.text));
  return answer.length <= SHORT_CLAUSE && isPlain && DENIES_BEHIND.has(answer[0]?.text ?? '');
}

/** How far along the nearest denial of the same clause stands; nothing that is denied itself may stand between. */
function denialIn(way: readonly Word[], clause: number | undefined, denials: ReadonlySet<string>): number | undefined {
  for (const [i, word] of way.entries()) {
    if (word.clause !== clause || ABOUT_ELSE.has(word.text) || proofId(word.text)) return undefined;
    if (denials.has(word.text)) return i;
  }
  return undefined;
}

/** "31005 isn't an error": what is denied is said right behind. */
const isAboutElse = (words: readonly Word[], at: number): boolean =>
  words.slice(at + 1, at + 3).some((w) => w.clause === words[at]?.clause && ABOUT_ELSE.has(w.text));

/** Whether an event only stands in a list with another one, which tells for both. */
function isListed(words: readonly Word[], other: number, at: number): boolean {
  const between = words.slice(Math.min(other, at) + 1, Math.max(other, at));
  const own = words.filter((w) => w.clause === words[at]?.clause && w.clause !== words[other]?.clause);
  return between.length <= 3 && [...between, ...own].every((w) => JOINS.has(w.text) || proofId(w.text));
}
