import type { Route } from '../vocabulary.ts';

/** What the audit log calls the agent of each route. Source: howto-sspr-reporting, under *Reset password (by admin)*. */
export const AGENT_NAMES: Readonly<Record<Route, string>> = {
  'connect-sync': 'Microsoft Entra Connect',
  'cloud-sync': 'CloudSync',
};

/**
 * Whether this is the log's word for the agent that carries passwords on this route. Compared without case and outer space. A word
 * that no documentation names, however near, is shown as it stands and proves less: it ends no change.
 */
export function isAgentOf(route: Route, agent: string): boolean {
  return agent.trim().toLowerCase() === AGENT_NAMES[route].toLowerCase();
}

/** Whether the log's word says that no agent carried it: the reset stayed in the cloud. */
export const isNoAgent = (agent: string): boolean => /^\s*none\s*$/i.test(agent);

/** Whether the log's word is one of the two that are documented. */
export function isKnownAgent(agent: string): boolean {
  return isAgentOf('connect-sync', agent) || isAgentOf('cloud-sync', agent);
}
