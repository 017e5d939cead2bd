import { type Change, expiresAt } from '../../bot/workflow/change/change.ts';
import { isAll } from '../../bot/workflow/change/closing.ts';
import { isOfConnect } from '../../bot/workflow/deciding/off-by-log.ts';
import type { Failed } from '../../bot/workflow/reasons/reasons.ts';
import { AGENT_NAMES } from '../../bot/workflow/resets/agents.ts';
import { box, type Drawn, draw, type Element, facts, heading, text } from '../parts/card.ts';
import { escaped } from '../parts/escape.ts';
import { kindWords } from '../parts/kind-words.ts';
import { nameOf } from '../parts/people.ts';
import { topNotice } from '../parts/place.ts';
import { becauseOf } from '../parts/refused.ts';
import { ago, until } from '../parts/time.ts';
import { remedyOf, unreadOf } from '../parts/unread.ts';
import type { Words } from '../words/index.ts';
import type { ChangeInput, Looking } from './change-input.ts';
import { verbButtons } from './change-parts.ts';
import { basisRows } from './standing.ts';
import { stillCarried } from './still-carried.ts';
import { linesInput } from './typed.ts';
import { testWriteback } from './way-buttons.ts';

/** While the write runs in the background. */
export function applyingCard(input: ChangeInput): Drawn {
  const { words } = input;
  const { applying } = words.running;
  return draw(applying.heading, [
    heading(applying.heading),
    topNotice(words, input.notice),
    text(applying.intro(...intent(input))),
    ...(input.looking ? lookingAt(words, input.looking) : [text(applying.steps)]),
  ]);
}

/** What the apply waits for, and how far it is. */
function lookingAt(words: Words, looking: Looking): readonly Element[] {
  const { applying } = words.running;
  const { looks, of, nextIn, isBetween, doubt, unread } = looking;
  const why = (failed: Failed) => `${becauseOf(words, failed)}${failed.code ? ` (${escaped(failed.code)})` : ''}`;
  const next = applying.nextLook(words.time.inSeconds(nextIn));
  const found = unread ? applying.unread(why(unread)) : looks > 0 ? applying.notYet : '';
  return [
    ...(doubt ? [text(applying.doubt(why(doubt)))] : []),
    text(isBetween ? applying.between : applying.looks(looks, of)),
    text([found, next].filter((said) => said !== '').join(' ')),
  ];
}

/** Not proven yet: what each half rests on, what would confirm it, and the approvers' way out. */
export function verifyingCard(input: ChangeInput): Drawn {
  const { words, change } = input;
  const { verifying } = words.running;
  const mayAccept = input.viewer.verbs.includes('accept');
  const limit = expiresAt(change);
  const how = howSet(change);
  const isProofLeft = isAll(change.closing, 'met');
  const title = isProofLeft ? verifying.proof.heading : verifying.heading[how];
  const intro =
    how === 'reported' ? verifying.intro.reported(nameOf(words, change.reported?.by)) : verifying.intro[how];
  const isTestFirst = isProofLeft || remedyOf(change) === 'test';
  const test = testWriteback(input, isTestFirst);
  const missing = verifying.proof.intro(AGENT_NAMES[change.plan.route]);
  const proofLeft = test ? `${missing} ${verifying.proof.next}` : missing;
  const body = [
    heading(title, { color: 'Warning' }),
    topNotice(words, input.notice),
    text(isProofLeft ? proofLeft : intro),
    facts(basisRows(input)),
    ...stillCarried(input),
    ...unreadLines(input),
    isProofLeft ? undefined : text(confirms(input)),
    text(mayAccept ? verifying.approver : verifying.asksApprover),
    limit ? facts([[verifying.until, until(words, limit, input.now)]]) : undefined,
    mayAccept ? acceptReason(input) : undefined,
  ];
  const check = isTestFirst ? 'check' : (['check', { style: 'positive' }] as const);
  const accept = ['accept', { sendsInputs: true }] as const;
  const actions = isTestFirst
    ? [test, ...verbButtons(input, [check, accept, 'cancel'])]
    : [...verbButtons(input, [check]), test, ...verbButtons(input, [accept, 'cancel'])];
  return draw(`${kindWords(words, change).title}: ${title}`, body, actions);
}

/** Whose acceptance or word it stands on; nothing is called accepted that the portal didn't take. */
function howSet({ accepted, way, reported }: Change): 'accepted' | 'reported' | 'neither' {
  if (way !== 'apply') return reported ? 'reported' : 'neither';
  // Records before 28 Nov 2026 don't say which settings the portal took.
  return accepted === undefined || accepted.length > 0 ? 'accepted' : 'neither';
}

function confirms({ words, change }: ChangeInput): string {
  const own = kindWords(words, change).instead?.confirms?.[isOfConnect(change) ? 'log' : 'reading'];
  if (own) return own;
  const says = words.running.verifying.confirms;
  const remedy = remedyOf(change);
  return remedy === 'test' ? says.test(AGENT_NAMES[change.plan.route]) : says[remedy];
}

/** The process ended between intent and outcome: nothing is written again before someone has looked. */
export function unsettledCard(input: ChangeInput): Drawn {
  const { words, change } = input;
  const { unsettled } = words.running;
  const rows = Object.keys(change.closing).length > 0 ? [facts(basisRows(input))] : [];
  const body = [
    heading(unsettled.heading, { color: 'Warning' }),
    topNotice(words, input.notice),
    text(unsettled.intro(...intent(input))),
    ...rows,
    box('emphasis', [text(unsettled.next)]),
  ];
  const check = ['check', { style: 'positive' }] as const;
  return draw(`${kindWords(words, change).title}: ${unsettled.heading}`, body, [
    ...verbButtons(input, [check]),
    testWriteback(input),
    ...verbButtons(input, ['cancel']),
  ]);
}

function intent({ words, change, now }: ChangeInput): [string, string] {
  const { intent: pressed } = change;
  return [nameOf(words, pressed?.by ?? change.requester), ago(words, pressed?.at ?? now, now)];
}

function unreadLines({ words, change }: ChangeInput): readonly Element[] {
  const failed = unreadOf(change);
  if (!failed) return [];
  return [text(words.running.verifying.because(becauseOf(words, failed), failed.code ? escaped(failed.code) : ''))];
}

function acceptReason({ words, typed }: ChangeInput): Element {
  const { verifying } = words.running;
  const { reasonLabel: label, reasonHint: hint, reasonError: errorMessage } = verifying;
  return { ...linesInput({ id: 'reason', label, hint, value: typed?.reason }), isRequired: true, errorMessage };
}
