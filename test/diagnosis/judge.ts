import { known as english } from '../../cards/words/en/known/index.ts';
import { known as slovenian } from '../../cards/words/sl/known/index.ts';
import { acceptable, type Row } from './rows.ts';
import { BESIDE_WORDS } from './wording/causes-beside.ts';
import { DIRECTORY_WORDS } from './wording/causes-directory.ts';
import { SERVER_WORDS } from './wording/causes-server.ts';
import { ASKS, FACT_WORDS, FINDING_WORDS, HALVES, PERSON_WORDS, SAYS_UNKNOWN } from './wording/other.ts';

/** What the bot answered. `first`: the cause at which the card's search begins, where its buttons carry one. */
export type Answer = {
  readonly text: string;
  readonly isSearch: boolean;
  readonly first?: string;
  /** The first word of "is writeback on?" before and after, where it was asked. */
  readonly status?: readonly [before: string, after: string];
};

type Patterns = Readonly<Record<string, RegExp>>;
export const CAUSE_WORDS: Patterns = { ...SERVER_WORDS, ...DIRECTORY_WORDS, ...BESIDE_WORDS };
const FINDINGS: Patterns = FINDING_WORDS;
const FACTS: Patterns = FACT_WORDS;

const FIRST_SIGHT = 600;
const SAYS_A_HALF = new RegExp(HALVES, 'i');
const RULED_OUT = /so it isn't|ruled out:|torej odpade|izklju[cč]eno:/i;
const SLOVENIAN_HEAD = /(^|\n)(Vzrok|Kaj|Tega|Preverite|Stanje|Berem|To je vse|Povratno)\b/;
const SLOVENIAN_WORD = /\b(je|ni|se|za|ali|na|pri|da|ne|so)\b/i;

/** What is wrong with an answer; empty where it is right. */
export function faultsOf(row: Row, answer: Answer): readonly string[] {
  const never = row.never ? new RegExp(row.never, 'is').exec(answer.text)?.[0] : undefined;
  const [before, after] = answer.status ?? [];
  return [
    ...(isInLanguage(row, answer) ? [] : ['another language']),
    ...(never ? [`never: ${never.slice(0, 60)}`] : []),
    ...(before === after ? [] : [`the status went from ${before} to ${after}`]),
    // A paste that is no word about writeback may be answered in many ways, as long as nothing is kept of it.
    ...(row.kind === 'evidence' || acceptable(row).some((id) => comesFirst(id, row, answer)) ? [] : ['another first']),
  ];
}

/** Whether there is anything by which to know this fact or finding on a card. */
export function isJudged(id: string): boolean {
  const [kind, name = ''] = id.split(':');
  if (kind === 'finding') return name in FINDINGS;
  return name in FACTS || LEADS.some((known) => known[name]);
}

function isInLanguage({ locale }: Row, { text }: Answer): boolean {
  const head = text.slice(0, FIRST_SIGHT / 2);
  return locale === 'sl-SI' ? SLOVENIAN_WORD.test(head) : !SLOVENIAN_HEAD.test(head);
}

function comesFirst(id: string, row: Row, answer: Answer): boolean {
  const [kind = '', name = ''] = id.includes(':') ? id.split(':') : ['cause', id];
  const head = answer.text.slice(0, FIRST_SIGHT);
  switch (kind) {
    case 'fact':
      return answer.first === name || isFact(name, answer.text) || FACTS[name]?.test(head) === true;
    case 'finding':
      return FINDINGS[name]?.test(head) === true;
    case 'code':
      return head.includes(name);
    default:
      // A fact of the same name says of a cause all that there is to say.
      return isOther(name, row, answer) ?? (isCause(name, head, answer) || isFact(name, answer.text));
  }
}

function isOther(name: string, { text }: Row, answer: Answer): boolean | undefined {
  const head = answer.text.slice(0, FIRST_SIGHT);
  if (name === 'none') return true;
  if (name === 'no-search') return !answer.isSearch && !SAYS_A_HALF.test(answer.text);
  if (name === 'ask') return !answer.isSearch && (ASKS.test(head) || head.includes('?'));
  if (name === 'user-check') return !answer.isSearch && PERSON_WORDS.test(head);
  if (name !== 'unknown-code') return undefined;
  const code = /SSPR_\d+|\b\d{5}\b|80[0-9a-f]{6}/i.exec(text)?.[0] ?? '';
  return !answer.isSearch && SAYS_UNKNOWN.test(head) && head.toLowerCase().includes(code.toLowerCase());
}

/** By the id that the card's buttons carry; by its words where they carry none. */
function isCause(name: string, head: string, { first }: Answer): boolean {
  if (first) return first === name;
  const told = head
    .split('\n')
    .filter((line) => !RULED_OUT.test(line))
    .join('\n');
  return CAUSE_WORDS[name]?.test(told) === true;
}

const LEADS: readonly Readonly<Record<string, { readonly lead: string } | undefined>>[] = [english, slovenian];
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

/** The fact's own sentence stands on the card. */
const isFact = (id: string, text: string): boolean =>
  LEADS.some((known) => {
    const lead = known[id]?.lead;
    return lead !== undefined && letters(text).includes(letters(lead));
  });
