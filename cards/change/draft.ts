import type { Change } from '../../bot/workflow/change/change.ts';
import { clientBeside } from '../../bot/workflow/change/client-beside.ts';
import { redOf } from '../../bot/workflow/change/red.ts';
import { kindOf } from '../../bot/workflow/kinds/index.ts';
import { onlyHalf } from '../../bot/workflow/planning/plan.ts';
import { type Drawn, draw, type Element, facts, heading, quiet, text } from '../parts/card.ts';
import { folded } from '../parts/fold.ts';
import { freezeLines } from '../parts/freeze.ts';
import { kindWords } from '../parts/kind-words.ts';
import { topNotice } from '../parts/place.ts';
import { routeInput } from '../parts/route-input.ts';
import { date } from '../parts/time.ts';
import type { ChangeInput } from './change-input.ts';
import { requesterOf, shortHash, verbButtons } from './change-parts.ts';
import { effortRows, usersRow } from './meaning.ts';
import { openChangeBox, showChange } from './open-change.ts';
import { stepsLine } from './plan-steps.ts';
import { planTable } from './plan-table.ts';
import { isOfTick, mendsOf, redBox, redTick, restLine, restOf, roleDoubt } from './red.ts';
import { slotInputs } from './slot-inputs.ts';
import { asTyped, linesInput } from './typed.ts';

/** The plan before it is sent: what would change, what it rests on, and the inputs to send it for approval. */
export function draftCard(input: ChangeInput): Drawn {
  const { words, change } = input;
  const maySubmit = input.viewer.verbs.includes('submit');
  const title = words.change.draft.heading;
  const { draft } = words.change;
  // Whoever sent it has read how it begins; what it came back with needs the room.
  const isBack = maySubmit && (input.notice !== undefined || input.open !== undefined);
  // What is red goes first, and needs the room.
  const red = redOf(change).length;
  const isRed = red > 0;
  const table = planTable(words, change);
  const [users, effort] = [[usersRow(words, change)], effortRows(words, change)];
  const frozen = freezeLines(words, input.frozen ?? {}, input.now);
  const isFull = isBack || red > 2 || frozen.length > 0;
  const isUsersLater = isRed || frozen.length > 0;
  const first = [...(isUsersLater ? [] : users), ...(isFull ? [] : effort)];
  const later = [...(isUsersLater ? users : []), ...(isFull ? effort : [])];
  const body = [
    heading(title),
    topNotice(words, input.notice),
    isBack
      ? undefined
      : text(
          maySubmit
            ? (kindWords(words, change).instead?.plan ?? draft.intro)
            : draft.readOnly(requesterOf(words, change)),
        ),
    ...frozen,
    ...redBox(input),
    ...roleDoubt(words, change),
    ...(red > 2 ? [] : [table]),
    ...(first.length > 0 ? [facts(first)] : []),
    ...(isRed || isBack ? [] : restLine(input)),
    ...folded(words, 'rest', [
      ...mendsOf(input),
      ...(red > 2 ? [table] : []),
      ...(later.length > 0 ? [facts(later)] : []),
      ...restOf(input),
      ...stepsLine(words, change, maySubmit),
      quiet(`${words.change.facts.plan} ${shortHash(change)} · ${date(words, change.plan.madeAt)}`),
    ]),
    ...(maySubmit ? inputs(input) : []),
  ];
  const submit = ['submit', { style: 'positive', sendsInputs: true }] as const;
  const cancel = ['cancel', { sendsInputs: maySubmit }] as const;
  return draw(`${kindWords(words, change).title}: ${title}`, body, [
    ...verbButtons(input, [submit]),
    input.open ? showChange(words) : undefined,
    ...verbButtons(input, [cancel]),
  ]);
}

function inputs(input: ChangeInput): readonly Element[] {
  const { words, change, typed, open, now, needsTicket } = input;
  const { draft } = words.change;
  return [
    ...(open ? [openChangeBox(words, open, now)] : []),
    linesInput({ id: 'reason', label: draft.reasonLabel, hint: draft.reasonHint, value: typed?.reason }),
    {
      type: 'Input.Text',
      id: 'ticket',
      label: needsTicket ? draft.ticketNeeded : draft.ticketLabel,
      placeholder: draft.ticketHint,
      ...(typed?.ticket ? { value: asTyped(typed.ticket) } : {}),
    },
    ...slotInputs(input),
    routeInput(words, kindOf(change.plan), typed?.route ?? change.plan.route),
    halvesInput(input) ??
      (hasUnlockToChoose(change) && {
        type: 'Input.Toggle',
        id: 'unlock',
        label: draft.unlockLabel,
        title: draft.unlock,
        value: String(typed?.unlock ?? change.plan.settings.some((s) => s.name === 'accountUnlockEnabled')),
        valueOn: 'true',
        valueOff: 'false',
        wrap: true,
      }),
    // Only who turns out to be alone ticks it themself: an approver does it on their own card.
    ...(isOfTick(input.notice) ? redTick(input, true) : []),
  ].filter((element) => element !== undefined && element !== false);
}

/** Whether the wish to leave the account unlock out changes anything in a plan of this kind. */
function hasUnlockToChoose({ plan }: Change): boolean {
  const count = (hasUnlock: boolean) => kindOf(plan).targets({ route: plan.route, observations: [], hasUnlock }).length;
  return count(true) !== count(false);
}

/** Which half it is to be, of a kind that may keep to one. */
function halvesInput({ words, change, typed }: ChangeInput): Element | undefined {
  const { halves: usual, beside } = kindWords(words, change);
  if (!usual) return undefined;
  const halves = beside && clientBeside(change) ? { ...usual, ...beside.halves } : usual;
  return {
    type: 'Input.ChoiceSet',
    id: 'only',
    label: halves.label,
    style: 'compact',
    value: typed?.only ?? onlyHalf(change.plan) ?? 'both',
    choices: (['both', 'connect', 'sspr'] as const).map((value) => ({ title: halves[value], value })),
  };
}
