import type { Plan } from '../../../bot/workflow/planning/plan.ts';
import { known, type Observation } from '../../../bot/workflow/reading.ts';
import type { Event, Policy } from '../../../bot/workflow/record/events.ts';
import type { TicketMeaning } from '../../../bot/workflow/record/ticket.ts';
import type { StepId } from '../../../bot/workflow/steps/index.ts';
import type { Attestation, KindId } from '../../../bot/workflow/vocabulary.ts';
import { OWED } from '../../workflow/kinds/owed.ts';
import { keyOf } from './people.ts';

export type Stage = 'draft' | 'waiting' | 'under-way' | 'applying' | 'lost' | 'ended';

/** One change as its records tell it, read by no line of the bot's. */
export type Life = {
  readonly id: string;
  readonly kind: KindId;
  readonly requester: string;
  stage: Stage;
  plan: Plan;
  policy?: Policy;
  isAlone: boolean;
  isTampered: boolean;
  /** The ticket that it names, and what was said of that last. */
  ticket?: string | null;
  ticketMeans?: TicketMeaning;
  ticketSentAt?: string;
  /** It goes on without approval, and whether that was reviewed. */
  isBroken: boolean;
  isReviewed: boolean;
  /** From when its time runs, at this stage (ms). */
  since: number;
  /** Whose approval stands, and whose part it may count as: their own, or that of somebody who is away. */
  readonly approvals: Map<string, readonly string[]>;
  readonly everApproved: Set<string>;
  readonly doers: Set<string>;
  isEscalated: boolean;
  isReminded: boolean;
  wasCalled: boolean;
  readonly done: StepId[];
  /** The gates whose word stands. */
  readonly words: Map<StepId, { readonly what: Attestation; readonly at: string }>;
  /** The word that was just given, for the step that must follow. */
  word?: { readonly what: Attestation; readonly at: string } | undefined;
  isOnWay: boolean;
  runner?: string;
  appliesSince: number;
  lostAt?: string;
  /** What was read for it last is not as it should be. */
  isOtherwise: boolean;
  /** Something may have been written, and nothing was read since that shows what is left. */
  mayBeWritten: boolean;
  lastStep: string;
  stepBefore?: string;
  endedAt?: string;
  end?: Event['type'];
};

export function born(event: Extract<Event, { type: 'planned' }>): Life {
  const { plan, changeId = '', by, at } = event;
  return {
    id: changeId,
    kind: plan.operation,
    requester: by === 'pilot' ? by : keyOf(by),
    stage: 'draft',
    plan,
    isAlone: false,
    isTampered: false,
    isBroken: false,
    isReviewed: false,
    since: Date.parse(at),
    approvals: new Map(),
    everApproved: new Set(),
    doers: new Set(),
    isEscalated: false,
    isReminded: false,
    wasCalled: false,
    done: [],
    words: new Map(),
    isOnWay: false,
    appliesSince: 0,
    isOtherwise: false,
    mayBeWritten: false,
    lastStep: '',
  };
}

/** What has to read how before this change is done: of what its kind owes, all that its plan is about. */
export function holds({ kind, plan }: Life): readonly (readonly [string, unknown])[] {
  const isPortal = plan.steps.every((id) => /^sspr-/.test(id));
  const isServer = plan.settings.length === 0;
  const planned = plan.settings.map(({ name }) => name);
  return Object.entries(OWED[kind].holds[plan.route] ?? {}).filter(([name]) => {
    if (name === 'accountUnlockEnabled' || isPortal) return planned.some((one) => one === name);
    return !isServer || !['enablementForTenant'].includes(name);
  });
}

/** How that reads: as it should, otherwise, or not at all. */
export function reads(life: Life, observations: readonly Observation[]): 'so' | 'otherwise' | 'unread' {
  const facts: Readonly<Record<string, unknown>> | undefined = known(observations, 'settings')?.facts;
  if (!facts) return 'unread';
  return holds(life).every(([name, value]) => facts[name] === value) ? 'so' : 'otherwise';
}

/** The gates that nobody has passed by a word, of those that the plan didn't find passed. */
export function openGates({ kind, plan, done, words }: Life): readonly string[] {
  const gates = Object.entries(OWED[kind].gates[plan.route] ?? {});
  return gates.flatMap(([step, what]) => {
    const asked = plan.steps.find((id) => id === step);
    if (asked === undefined || plan.skipped?.includes(asked)) return [];
    return done.includes(asked) && words.get(asked)?.what === what ? [] : [step];
  });
}

/** How many approvals count: each person once, and each part once, whoever decided it. */
export function counted(life: Pick<Life, 'approvals'>, taken: readonly string[] = [], from = 0): number {
  const parts = [...life.approvals.values()][from];
  if (!parts) return taken.length;
  const free = parts.filter((part) => !taken.includes(part));
  const given = free.map((part) => counted(life, [...taken, part], from + 1));
  return Math.max(counted(life, taken, from + 1), ...given);
}
