import { expiresAt } from '../bot/workflow/change.ts';
import { box, type Drawn, draw, type Element, facts, heading, text } from './card.ts';
import { type ChangeInput, closingRows, verbButtons } from './change-parts.ts';
import { escaped, LENGTHS, plain } from './escape.ts';
import { noticeBox } from './notice.ts';
import { nameOf } from './people.ts';
import { becauseOf } from './refused.ts';
import { ago, until } from './time.ts';

/** While the write runs in the background. */
export function applyingCard(input: ChangeInput): Drawn {
  const { words } = input;
  const { applying } = words.running;
  return draw(applying.heading, [
    heading(applying.heading),
    noticeBox(words, input.notice),
    text(applying.intro(...intent(input))),
    text(applying.steps),
  ]);
}

/** Accepted but not proven: which reading is missing, what would confirm it, and the approvers' way out. */
export function verifyingCard(input: ChangeInput): Drawn {
  const { words, change } = input;
  const { verifying } = words.running;
  const mayAccept = input.viewer.verbs.includes('accept');
  const limit = expiresAt(change);
  const body = [
    heading(verifying.heading, { color: 'Warning' }),
    noticeBox(words, input.notice),
    text(verifying.intro),
    facts(closingRows(words, change)),
    ...unreadBecause(input),
    text(verifying.confirms),
    text(mayAccept ? verifying.approver : verifying.asksApprover),
    limit ? facts([[verifying.until, until(words, limit, input.now)]]) : undefined,
    mayAccept ? acceptReason(input) : undefined,
  ];
  const check = ['check', { style: 'positive' }] as const;
  const accept = ['accept', { sendsInputs: true }] as const;
  return draw(`${words.change.title}: ${verifying.heading}`, body, verbButtons(input, [check, accept, 'cancel']));
}

/** The process ended between intent and outcome: nothing is written again before someone has looked. */
export function unsettledCard(input: ChangeInput): Drawn {
  const { words, change } = input;
  const { unsettled } = words.running;
  const rows = Object.keys(change.closing).length > 0 ? [facts(closingRows(words, change))] : [];
  const body = [
    heading(unsettled.heading, { color: 'Warning' }),
    noticeBox(words, input.notice),
    text(unsettled.intro(...intent(input))),
    ...rows,
    box('emphasis', [text(unsettled.next)]),
  ];
  const check = ['check', { style: 'positive' }] as const;
  return draw(`${words.change.title}: ${unsettled.heading}`, body, verbButtons(input, [check, 'cancel']));
}

function intent({ words, change, now }: ChangeInput): [string, string] {
  const { intent: pressed } = change;
  return [nameOf(words, pressed?.by ?? change.requester), ago(words, pressed?.at ?? now, now)];
}

function unreadBecause({ words, change }: ChangeInput): readonly Element[] {
  return change.after.flatMap((o) =>
    'because' in o && o.probe === 'settings'
      ? [
          text(
            words.running.verifying.because(becauseOf(words, { ...o, tried: o.probe }), o.code ? escaped(o.code) : ''),
          ),
        ]
      : [],
  );
}

function acceptReason({ words, typed }: ChangeInput): Element {
  const { verifying } = words.running;
  return {
    type: 'Input.Text',
    id: 'reason',
    label: verifying.reasonLabel,
    placeholder: verifying.reasonHint,
    isMultiline: true,
    maxLength: LENGTHS.reason,
    isRequired: true,
    errorMessage: verifying.reasonError,
    ...(typed?.reason ? { value: plain(typed.reason, LENGTHS.reason) } : {}),
  };
}
