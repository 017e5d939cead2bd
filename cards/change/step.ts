import { approvalsOf } from '../../bot/workflow/change/change.ts';
import { AGENT_NAMES } from '../../bot/workflow/resets/agents.ts';
import { type StepId, stepById } from '../../bot/workflow/steps/index.ts';
import type { ProbeId } from '../../bot/workflow/vocabulary.ts';
import {
  box,
  code,
  type Drawn,
  draw,
  type Element,
  heading,
  numbered,
  openUrl,
  quiet,
  subheading,
  text,
} from '../parts/card.ts';
import { FIRST_WORDS, isLong, quoteOf, wholeQuote } from '../parts/excerpt.ts';
import { folded } from '../parts/fold.ts';
import { reviewerOf } from '../parts/people.ts';
import { topNotice } from '../parts/place.ts';
import { STEP_LINES } from '../parts/server-commands.ts';
import { ago } from '../parts/time.ts';
import type { Words } from '../words/index.ts';
import type { StepWords } from '../words/shape/index.ts';
import type { ChangeInput } from './change-input.ts';
import { verbButtons } from './change-parts.ts';
import { progress, progressLine } from './progress-line.ts';
import { redNames } from './red.ts';
import { testWriteback } from './way-buttons.ts';

/** One step of the server half: where it is, what to click, why; the causes when someone is stuck. */
export function stepCard(input: ChangeInput, id: StepId): Drawn {
  const { words, change } = input;
  const step = words.steps[id];
  const { docs, confirmedBy, wantsReset } = stepById(id) ?? {};
  const lines = STEP_LINES[id];
  const isStuck = input.view === 'stuck';
  const body = [
    ...progressLine(words, change, id),
    heading(step.title, { spacing: 'Small' }),
    topNotice(words, input.notice),
    change.stepsDone.length === 0 && !isStuck ? approvedBox(input) : undefined,
    numbered(step.clicks),
    lines ? code(lines) : undefined,
    wantsReset ? text(resetLine(input, AGENT_NAMES[wantsReset])) : undefined,
    ...(isStuck ? causes(words, id) : whys(words, id)),
    confirmedBy === 'checkbox' ? confirmation(input, id) : undefined,
  ];
  const next = ['next', { style: 'positive', sendsInputs: true }] as const;
  const actions = [
    ...verbButtons(input, [next, 'back', ...(isStuck ? [] : (['stuck'] as const)), 'cancel']),
    wantsReset ? testWriteback(input) : undefined,
    docs ? openUrl(words.buttons.docs, docs) : undefined,
  ];
  return draw(`${progress(words, change, id)}: ${step.title}`, body, actions);
}

/** Whether the log knows of such a reset, and since when. */
function resetLine({ words, carriedAt, now }: ChangeInput, agent: string): string {
  const { reset } = words.running;
  return carriedAt ? reset.carried(agent, ago(words, carriedAt, now)) : reset.none(agent);
}

/** Who approved, with what they said: the good news at the first step. */
export function approvedBox({ words, change, now }: ChangeInput): Element {
  const { watching } = words.change;
  const approvals = approvalsOf(change);
  const most = approvals.length > 1 ? FIRST_WORDS.crowded : FIRST_WORDS.usual;
  const lines = approvals.flatMap((r) => [
    text(watching.approvedBy(reviewerOf(words, r), ago(words, r.at, now))),
    ...inSpite(words, r.inSpiteOf),
    ...(r.comment ? [text(quoteOf(words, r.comment, most), { spacing: 'None' })] : []),
  ]);
  const long = approvals.flatMap(({ comment }) => (comment && isLong(comment, most) ? [comment] : []));
  const whole = folded(
    words,
    'said',
    long.map((comment) => text(wholeQuote(words, comment))),
  );
  return box(
    change.emergency && lines.length === 0 ? 'emphasis' : 'good',
    lines.length > 0
      ? [...lines, ...whole]
      : [text(change.emergency ? words.emergency.nobody : watching.alone), ...inSpite(words, change.inSpiteOf)],
  );
}

function inSpite(words: Words, ids: readonly ProbeId[] | undefined): readonly Element[] {
  const names = redNames(words, ids);
  return names ? [text(words.deciding.inSpiteOf(names), { spacing: 'None' })] : [];
}

function whys(words: Words, id: StepId): readonly Element[] {
  const { formerly } = stepById(id) ?? {};
  return [
    quiet(words.running.why(words.steps[id].why)),
    ...(formerly ? [quiet(words.running.formerly(formerly))] : []),
  ];
}

const FIRST_CAUSES = 2;

/** The likeliest causes, and the others behind *Show all*; where someone is stuck nobody asks why the step is there. */
function causes(words: Words, id: StepId): readonly Element[] {
  const { stuck, undo, leave }: StepWords = words.steps[id];
  const lines = stuck.map((s) => `**${s.cause}**: ${s.fix}`);
  const others = lines.slice(FIRST_CAUSES);
  return [
    subheading(words.running.stuck.heading),
    numbered(lines.slice(0, FIRST_CAUSES)),
    ...(others.length > 0 ? folded(words, 'causes', [numbered(others, FIRST_CAUSES + 1)]) : []),
    quiet(words.running.stuck.stepOut(leave ?? undo)),
  ];
}

export function confirmation({ words, typed }: ChangeInput, id: StepId): Element {
  return {
    type: 'Input.Toggle',
    id: 'confirmed',
    label: words.running.confirmLabel,
    title: words.steps[id].confirm ?? words.running.confirmLabel,
    value: String(typed?.confirmed ?? false),
    valueOn: 'true',
    valueOff: 'false',
    isRequired: true,
    errorMessage: words.running.confirmError,
    wrap: true,
  };
}
