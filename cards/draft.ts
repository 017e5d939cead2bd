import { type Drawn, draw, type Element, heading, quiet, subheading, text } from './card.ts';
import {
  type ChangeInput,
  planTable,
  readingsOf,
  requesterOf,
  shortHash,
  stepsLine,
  verbButtons,
} from './change-parts.ts';
import { LENGTHS, plain } from './escape.ts';
import { noticeBox } from './notice.ts';
import { routeInput } from './route-input.ts';
import { date } from './time.ts';
import { linesInput } from './typed.ts';

/** The plan before it is sent: what would change, what it rests on, and the inputs to send it for approval. */
export function draftCard(input: ChangeInput): Drawn {
  const { words, change, now } = input;
  const maySubmit = input.viewer.verbs.includes('submit');
  const title = words.change.draft.heading;
  const body = [
    heading(title),
    isOfReason(input) ? undefined : noticeBox(words, input.notice),
    text(maySubmit ? words.change.draft.intro : words.change.draft.readOnly(requesterOf(words, change))),
    planTable(words, change),
    ...stepsLine(words, change, maySubmit),
    subheading(words.change.readings),
    ...readingsOf(words, change, now),
    quiet(`${words.change.facts.plan} ${shortHash(change)} · ${date(words, change.plan.madeAt)}`),
    ...(maySubmit ? inputs(input) : []),
  ];
  const submit = ['submit', { style: 'positive', sendsInputs: true }] as const;
  const cancel = ['cancel', { sendsInputs: maySubmit }] as const;
  return draw(`${words.change.title}: ${title}`, body, verbButtons(input, [submit, cancel]));
}

/** Said beside the input: the top of the card may be out of sight. */
function isOfReason({ notice }: ChangeInput): boolean {
  return notice !== undefined && 'refusal' in notice && notice.refusal === 'reason-missing';
}

function inputs(input: ChangeInput): readonly Element[] {
  const { words, change, typed } = input;
  const { draft } = words.change;
  const missing = isOfReason(input) ? noticeBox(words, input.notice) : undefined;
  return [
    ...(missing ? [missing] : []),
    linesInput({ id: 'reason', label: draft.reasonLabel, hint: draft.reasonHint, value: typed?.reason }),
    {
      type: 'Input.Text',
      id: 'ticket',
      label: draft.ticketLabel,
      placeholder: draft.ticketHint,
      maxLength: LENGTHS.ticket,
      ...(typed?.ticket ? { value: plain(typed.ticket, LENGTHS.ticket) } : {}),
    },
    routeInput(words, typed?.route ?? change.plan.route),
    {
      type: 'Input.Toggle',
      id: 'unlock',
      label: draft.unlockLabel,
      title: draft.unlock,
      value: String(typed?.unlock ?? change.plan.settings.some((s) => s.name === 'accountUnlockEnabled')),
      valueOn: 'true',
      valueOff: 'false',
      wrap: true,
    },
  ];
}
