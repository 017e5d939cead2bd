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

/** The plan before it is sent: what would change, what it rests on, and the inputs to send it for approval. */
export function draftCard(input: ChangeInput): Drawn {
  const { words, change, now } = input;
  const maySubmit = input.viewer.verbs.includes('submit');
  const title = words.change.draft.heading;
  const body = [
    heading(title),
    noticeBox(words, input.notice),
    text(maySubmit ? words.change.draft.intro : words.change.draft.readOnly(requesterOf(words, change))),
    planTable(words, change),
    ...stepsLine(words, change, maySubmit),
    subheading(words.change.readings),
    ...readingsOf(words, change, now),
    quiet(`${words.change.facts.plan} ${shortHash(change)} · ${date(words, change.plan.madeAt)}`),
    ...(maySubmit ? inputs(input) : []),
  ];
  const submit = ['submit', { style: 'positive', sendsInputs: true }] as const;
  return draw(`${words.change.title}: ${title}`, body, verbButtons(input, [submit, 'cancel']));
}

function inputs({ words, change, typed }: ChangeInput): readonly Element[] {
  const { draft } = words.change;
  return [
    {
      type: 'Input.Text',
      id: 'reason',
      label: draft.reasonLabel,
      placeholder: draft.reasonHint,
      isMultiline: true,
      maxLength: LENGTHS.reason,
      isRequired: true,
      errorMessage: draft.reasonError,
      ...(typed?.reason ? { value: plain(typed.reason, LENGTHS.reason) } : {}),
    },
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
