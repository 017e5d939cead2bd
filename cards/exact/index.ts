import type { Change } from '../../bot/workflow/change/change.ts';
import type { ReadinessRow } from '../../bot/workflow/evidence/assessment.ts';
import type { Observation } from '../../bot/workflow/reading.ts';
import { openChange, type TenantState } from '../../bot/workflow/tenant/state.ts';
import type { RoleName, Verdict } from '../../bot/workflow/vocabulary.ts';
import { type Drawn, heading } from '../parts/card.ts';
import { LENGTHS, plain } from '../parts/escape.ts';
import type { Words } from '../words/index.ts';
import { approvers, type ChangeQuestion, changeSaid, left, type MayDecide } from './change.ts';
import { type Said, spoken, uncapitalised } from './said.ts';
import { type Switched, switched } from './switched.ts';
import { lastSync, licence, ready, resetScope, role, roleTaken, sync } from './tenant.ts';

/** What was asked for precisely, where a question has one exact answer. */
export type Question =
  | { readonly about: 'licence'; readonly plan?: 'P1' | 'P2' | undefined }
  | { readonly about: 'sync'; readonly asks: 'on' | 'off' | 'runs' | 'when' }
  /** `named`: one of the three roles that are enough, where the question names one. */
  | { readonly about: 'role'; readonly asks: 'held' | 'which' | 'takes'; readonly named?: RoleName | undefined }
  | { readonly about: 'role-taken'; readonly asks: 'enough' | 'must'; readonly named: 'enough' | 'other' }
  | { readonly about: 'readiness'; readonly isLacking: boolean }
  | ({ readonly about: 'switched' } & Switched)
  | { readonly about: 'left' }
  | { readonly about: 'reset-scope' }
  | { readonly about: 'approvers'; readonly asks: 'did' | 'must' }
  | ChangeQuestion;

export type Known = {
  readonly observations: readonly Observation[];
  readonly rows: readonly ReadinessRow[];
  readonly state: TenantState;
  /** Whether the asking person may decide about the open change; absent where nobody looked. */
  readonly mayDecide?: MayDecide;
  readonly now: string;
};

/**
 * The exact fact as one sentence (Markdown), or undefined where the card itself is the answer.
 * @param isExact whether yes and no may be said: only where the question asked for exactly this
 */
export function factOf(words: Words, question: Question, given: Known, isExact: boolean): string | undefined {
  const said = saidOf(words, question, given);
  return said && spoken(words, said, isExact);
}

/** How writeback or unlock stands, to a question that asks for something else or for more: never with yes or no. */
export function stateOf(words: Words, topic: 'writeback' | 'unlock', verdict: Verdict, isQuestion: boolean): string {
  const sentence = words.facts.state[topic][verdict];
  if (!isQuestion) return sentence;
  return verdict === 'unknown' ? words.facts.neither(uncapitalised(sentence)) : notExactly(words, sentence);
}

/** "Is unlock off?": the same verdict, asked the other way round. */
export function unlockIsOff(words: Words, verdict: Verdict): string {
  if (verdict === 'unknown') return words.home.unlock.unknown;
  const first = { on: 'no', 'probably-on': 'probably-not', off: 'yes' } as const;
  return `${words.facts.first[first[verdict]]}. ${words.facts.state.unlock[verdict]}`;
}

/** To a yes-or-no question that no fact answers: that I can't, and what is known beside it. */
export function notExactly(words: Words, known: string | undefined): string {
  return known ? words.facts.notExactly(uncapitalised(known)) : words.facts.notExactlyReady;
}

function saidOf(words: Words, question: Question, given: Known): Said | undefined {
  const { observations, now } = given;
  switch (question.about) {
    case 'licence':
      return licence(words, observations, question.plan);
    case 'sync':
      return question.asks === 'when'
        ? lastSync(words, observations, now)
        : sync(words, observations, question.asks, now);
    case 'role':
      return role(words, observations, question.asks, question.named);
    case 'role-taken':
      return roleTaken(words, question.asks, question.named);
    case 'readiness':
      return ready(words, given.rows, question.isLacking);
    case 'switched':
      return switched(words, question, given);
    case 'reset-scope':
      return resetScope(words, observations);
    case 'left':
      return left(words, openChange(given.state));
    case 'approvers':
      return approvers(words, newestOf(given), question.asks, now);
    default:
      return changeSaid(words, question, { change: newestOf(given), mayDecide: given.mayDecide, now });
  }
}

/** The open change, else the newest that there was. */
const newestOf = ({ state }: Known): Change | undefined =>
  openChange(state) ?? (state.newestChangeId ? state.changes.get(state.newestChangeId) : undefined);

/** The sentence as the card's first line, and in its notification; `instead` takes the place of the card's own title. */
export function withFact(
  { card, summary }: Drawn,
  fact: string | undefined,
  how: 'above' | 'instead' = 'above',
): Drawn {
  if (!fact) return { card, summary };
  const body = Array.isArray(card.body) ? card.body : [];
  return {
    card: { ...card, body: [heading(fact), ...body.slice(how === 'instead' ? 1 : 0)] },
    summary: plain(fact.replace(/\\(.)|\*\*/g, '$1'), LENGTHS.reason),
  };
}
