import type { Change } from '../change/change.ts';
import { hasAny } from '../change/closing.ts';
import { kindOf } from '../kinds/index.ts';
import { known, type Observation } from '../reading.ts';
import type { ClosingState, Proof } from '../record/events.ts';
import { isAgentOf } from '../resets/agents.ts';
import { hasHappenedSince } from '../time/within.ts';

/**
 * The newest reset in what was read of the log that proves a change which no reading alone ends: carried by the agent of its route, in
 * the log's own word for it, after the change's last step. None while a setting reads otherwise than planned.
 */
export function proofInLog(
  { plan, lastStepAt, approvedAt }: Change,
  closing: ClosingState,
  observations: readonly Observation[],
  now: string,
): Proof | undefined {
  const since = lastStepAt ?? approvedAt;
  if (!kindOf(plan).needsProof || hasAny(closing, 'unmet') || !since) return undefined;
  const [newest] = (known(observations, 'resets')?.facts.succeeded ?? [])
    .filter(
      ({ agent, newest: when }) => agent !== null && isAgentOf(plan.route, agent) && hasHappenedSince(when, since, now),
    )
    .toSorted((a, b) => Date.parse(b.newest) - Date.parse(a.newest));
  return newest?.agent ? { when: newest.newest, agent: newest.agent } : undefined;
}
