import type { Change } from '../../bot/workflow/change/change.ts';
import type { TestObjection } from '../../bot/workflow/deciding/test-closing.ts';
import { AGENT_NAMES, isKnownAgent } from '../../bot/workflow/resets/agents.ts';
import type { TestOutcome, WritebackTest } from '../../bot/workflow/resets/writeback-test.ts';
import { leftNames } from '../change/standing.ts';
import { meaningOf } from '../diagnosis/code-words.ts';
import { type Cause, causeElements } from '../diagnosis/parts.ts';
import {
  type Action,
  box,
  button,
  type Drawn,
  draw,
  type Element,
  facts,
  heading,
  quiet,
  text,
} from '../parts/card.ts';
import { escaped, LENGTHS } from '../parts/escape.ts';
import { nameOf } from '../parts/people.ts';
import { doubted } from '../parts/refused.ts';
import { date } from '../parts/time.ts';
import type { Common } from '../parts/viewer.ts';
import type { Words } from '../words/index.ts';
import { testButton } from './test-button.ts';

type Ended = Common & {
  readonly test: WritebackTest;
  readonly outcome: TestOutcome;
  readonly found?: Found | undefined;
  /** Why it doesn't end the open change. */
  readonly objection?: TestObjection | undefined;
  readonly change?: Change | undefined;
  /** A change stands at a step, to which the way leads back. */
  readonly isAtStep?: boolean;
};

/** What became of the reset. `found`: the code that its reason names, and the first cause that the readings leave. */
export function testEndedCard(input: Ended): Drawn {
  const { words, test, outcome, found } = input;
  const look = lookOf(outcome);
  const title = words.test[look.words].heading;
  const body = [
    heading(title, { color: look.color }),
    objectionBox(input),
    ...told(words, test, outcome, found),
    facts([
      [words.test.facts.user, escaped(test.name, LENGTHS.name)],
      [words.test.facts.at, date(words, outcome.when)],
      ...(outcome.kind === 'written-back'
        ? [[words.test.facts.agent, escaped(outcome.agent, LENGTHS.product)] as const]
        : []),
      [words.test.facts.starter, nameOf(words, test.by)],
    ]),
  ];
  return draw(title, body, buttonsOf(input));
}

function objectionBox({ words, now, outcome, objection, change }: Ended): Element | undefined {
  if (!objection || !change) return undefined;
  const says = words.test.objections[objection]({
    agent: outcome.kind === 'written-back' ? escaped(outcome.agent, LENGTHS.product) : '',
    wanted: AGENT_NAMES[change.plan.route],
    at: date(words, outcome.when),
    step: date(words, change.lastStepAt ?? change.approvedAt ?? now),
    left: leftNames(words, change),
  });
  return box('warning', [text(says)]);
}

export type Found = { readonly id: string; readonly name?: string | undefined; readonly first?: Cause | undefined };

const LOOK = {
  'written-back': { words: 'confirmed', color: 'Good' },
  'other-agent': { words: 'otherAgent', color: 'Warning' },
  'cloud-only': { words: 'cloudOnly', color: 'Attention' },
  'agent-unnamed': { words: 'agentUnnamed', color: 'Warning' },
  failed: { words: 'failed', color: 'Attention' },
} as const satisfies Record<
  TestOutcome['kind'] | 'other-agent',
  { readonly words: keyof Words['test']; readonly color: string }
>;

/** Confirmed is only what an agent carried that is documented; any other name is shown as it stands. */
const lookOf = (outcome: TestOutcome) =>
  LOOK[outcome.kind === 'written-back' && !isKnownAgent(outcome.agent) ? 'other-agent' : outcome.kind];

function told(words: Words, test: WritebackTest, outcome: TestOutcome, found?: Found): readonly Element[] {
  const { confirmed, otherAgent, cloudOnly, agentUnnamed, doubt } = words.test;
  const who = escaped(test.name, LENGTHS.name);
  switch (outcome.kind) {
    case 'written-back': {
      const agent = escaped(outcome.agent, LENGTHS.product);
      if (!isKnownAgent(outcome.agent)) return [text(otherAgent.intro(who, agent)), text(agentUnnamed.next)];
      return [text(confirmed.intro(who, agent)), text(confirmed.after)];
    }
    case 'cloud-only': {
      const unsure = test.doubts.find((d) => d.what === 'synced');
      return [
        text(cloudOnly[outcome.by](who)),
        ...(unsure
          ? [box('warning', [text(`${doubt.because.synced(doubted(words, unsure))} ${doubt.onlySynced}`)])]
          : []),
      ];
    }
    case 'agent-unnamed':
      return [text(agentUnnamed.intro(who)), text(agentUnnamed.next)];
    case 'failed':
      return [text(words.test.failed.intro(who)), ...reasonElements(words, outcome.reason, found)];
  }
}

/** What the log says of a reset that failed: its code with its meaning and the first cause, else its words as they stand. */
export function reasonElements(words: Words, reason: string | null, found?: Found): readonly Element[] {
  const { failed } = words.test;
  if (!found) return [text(reason ? failed.reason(escaped(reason, LENGTHS.reason)) : failed.silent)];
  const name = found.name ? `${found.id} · ${found.name}` : found.id;
  const meaning = meaningOf(words, found.id);
  return [
    text(failed.code(escaped(name))),
    ...(meaning ? [text(meaning, { spacing: 'Small' })] : []),
    ...(found.first ? [quiet(failed.first), ...causeElements(words, found.first, { room: 'fix' })] : []),
  ];
}

function buttonsOf({ words, test: { id }, outcome, objection, isAtStep }: Ended): readonly (Action | undefined)[] {
  const { buttons } = words.test;
  const { kind } = outcome;
  const isConfirmed = kind === 'written-back';
  const isTrouble = kind === 'cloud-only' || kind === 'failed';
  const isDone = isConfirmed && !objection;
  const again = testButton(buttons.again, 'test', 'new', objection ? 'positive' : undefined);
  return [
    isDone && isAtStep ? button(words.buttons.resume, 'resume', undefined, { style: 'positive' }) : undefined,
    isDone ? button(words.buttons.status, 'status', undefined, isAtStep ? {} : { style: 'positive' }) : undefined,
    isTrouble ? testButton(buttons.causes, 'diagnose', id, 'positive') : undefined,
    objection ? again : undefined,
    isConfirmed ? undefined : testButton(words.buttons.check, 'check', id),
    objection ? button(words.buttons.resume, 'resume') : again,
    isDone ? undefined : button(words.buttons.status, 'status'),
  ];
}
