import type { FailedResets, ProbeFacts, SucceededResets } from '../reading.ts';
import { isAgentOf } from '../resets/agents.ts';
import { ROUTES, type Route } from '../vocabulary.ts';
import { UNNAMED_ENOUGH } from './bounds.ts';
import { type Claim, type Proposition, proves, supports } from './finding.ts';
import type { Part } from './part.ts';

/** Which half a reset came by, by the log's own word; `other` for a word that no documentation names. */
export function carrierOf(agent: string | null): (typeof HALVES)[Route] | 'none' | 'unnamed' | 'other' {
  const word = agent?.trim() ?? '';
  if (word === '') return 'unnamed';
  // The third documented word: the reset stayed in the cloud.
  if (word.toLowerCase() === 'none') return 'none';
  const route = ROUTES.find((one) => isAgentOf(one, word));
  return route ? HALVES[route] : 'other';
}

const HALVES = { 'connect-sync': 'connect-half', 'cloud-sync': 'cloud-sync-half' } as const satisfies Record<
  Route,
  Proposition
>;

export function fromAudit({ activity, when, who }: ProbeFacts['audit']): readonly Part[] {
  const isOn = activity === 'enable';
  return [
    {
      key: activity,
      at: when,
      ground: 'documented',
      meaning: 'enableIsConnect',
      says: { id: isOn ? 'audit-enabled' : 'audit-disabled', who },
      claims: [proves('connect-half', isOn)],
      count: 1,
    },
  ];
}

/** Successes by agent, failures by reason and hour, unlocks. A record of before holds one success alone. */
export function fromResets(facts: ProbeFacts['resets']): readonly Part[] {
  const { when, agent, unlocked, failed = [] } = facts;
  const before = when === null ? [] : [{ agent, by: 'self', count: 1, newest: when } as const];
  return [...(facts.succeeded ?? before).map(success), ...failed.map(failure), ...(unlocked ? [unlock(unlocked)] : [])];
}

function success({ agent, by, count, newest }: SucceededResets): Part {
  const carrier = carrierOf(agent);
  const common = { key: `reset ${by} ${(agent ?? '').trim().toLowerCase()}`, at: newest, count };
  switch (carrier) {
    case 'none':
      // People who live in the cloud reset there, whatever writeback does.
      return { ...common, ground: 'documented', says: { id: 'reset-cloud-only', agent, count }, claims: [] };
    case 'unnamed':
      return {
        ...common,
        ground: 'inferred',
        meaning: 'unnamedSuccess',
        says: { id: 'reset-unnamed', count },
        claims: count >= UNNAMED_ENOUGH ? [supports('way', true)] : [],
      };
    case 'other':
      return {
        ...common,
        ground: 'inferred',
        meaning: 'otherCarrier',
        says: { id: 'reset-other-agent', agent, count },
        claims: [supports('way', true)],
      };
    default:
      return {
        ...common,
        ground: 'documented',
        says: { id: 'reset-written-back', agent, count },
        claims: wholeWay(carrier),
      };
  }
}

/** A password that arrived by a named agent went through both halves. */
export const wholeWay = (half: Proposition): readonly Claim[] => [
  proves('way', true),
  proves('portal-switch', true),
  proves(half, true),
];

function unlock({ count, newest }: { readonly count: number; readonly newest: string }): Part {
  return {
    key: 'unlocked',
    at: newest,
    ground: 'documented',
    says: { id: 'unlock-event', count },
    claims: [proves('unlock-switch', true), proves('client-can-unlock', true), supports('way', true)],
    count,
  };
}

type Kind = Pick<Part, 'says' | 'claims'> & { readonly meaning?: Part['meaning'] };

function failure({ reason, result, count, newest }: FailedResets): Part {
  const hour = newest.slice(0, 13);
  const { meaning, ...kind } = result === 'failure' ? kindOf(reason, count) : unclear(result, count);
  return {
    key: `failed ${kind.says.id} ${reason.toLowerCase()} ${hour}`,
    at: newest,
    ground: 'documented',
    ...(meaning ? { meaning } : {}),
    ...kind,
    count,
  };
}

/** Neither is anybody's failure, and neither proves anything. */
const unclear = (result: 'timeout' | 'unknown', count: number): Kind => ({
  says: { id: result === 'timeout' ? 'reset-timed-out' : 'reset-unclear', count },
  claims: [],
});

/**
 * What a failed reset says, by the names that Microsoft's codes and audit reasons carry. The cloud's own banned-password list is
 * asked before anything goes on-premises, so its refusal says nothing of the way.
 */
export function kindOf(reason: string, count = 1): Kind {
  if (/FuzzyPolicyViolation/i.test(reason)) return { says: { id: 'cloud-refused', count }, claims: [] };
  if (/OnPremisesConnectivity(Error|Failure)|SSPR_0030/i.test(reason))
    return { says: { id: 'no-way-through', count }, claims: [supports('way', false)] };
  if (/WritebackNotEnabled|SSPR_0010/i.test(reason))
    return { says: { id: 'not-enabled', count }, meaning: 'notEnabled', claims: [proves('way', false)] };
  if (/OnPremisesPolicyViolation/i.test(reason))
    return { says: { id: 'domain-refused', count }, meaning: 'domainRefusal', claims: [supports('way', true)] };
  return { says: { id: 'reset-failed', reason, count }, claims: [] };
}

/** The newest entries, word for word: what a property's name means no lab has shown, so nothing is built on it. */
export function fromPolicyLog({ entries }: ProbeFacts['policy-log']): readonly Part[] {
  return entries.map((entry) => ({
    key: `${entry.when} ${entry.activity.toLowerCase()}`,
    at: entry.when,
    ground: 'documented',
    says: { id: 'policy-changed', who: entry.who, entry },
    claims: [],
    count: 1,
  }));
}
