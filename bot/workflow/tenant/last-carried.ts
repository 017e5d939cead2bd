import { known } from '../reading.ts';
import { isAgentOf } from '../resets/agents.ts';
import type { Route } from '../vocabulary.ts';
import type { TenantState } from './state.ts';

/** When a reset last came by the agent of this route (ISO), in the log's own word, as read or as a guided test found it. */
export function lastCarried(
  { evidence, tests }: Pick<TenantState, 'evidence' | 'tests'>,
  route: Route,
): string | undefined {
  const observation = evidence.resets?.observation;
  const read = (observation && known([observation], 'resets')?.facts.succeeded) ?? [];
  const times = [
    ...read.flatMap(({ agent, newest }) => (agent !== null && isAgentOf(route, agent) ? newest : [])),
    ...tests.flatMap(({ outcome }) =>
      outcome?.kind === 'written-back' && isAgentOf(route, outcome.agent) ? outcome.when : [],
    ),
  ];
  return times.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0];
}
