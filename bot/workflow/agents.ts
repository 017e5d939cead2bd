import type { Route } from './vocabulary.ts';

/** What the audit log calls the agent of each route (documented: howto-sspr-reporting). For a card that names whom it waits for. */
export const AGENT_NAMES: Readonly<Record<Route, string>> = {
  'connect-sync': 'Microsoft Entra Connect',
  'cloud-sync': 'CloudSync',
};

/**
 * The documented names and their kin: what the same products were and are called elsewhere. No live entry was ever published, so
 * the stored word may be any of these. Compared without case.
 */
const KIN: Readonly<Record<Route, RegExp>> = {
  'connect-sync': /^(microsoft )?(entra|azure ?ad|aad) ?connect( sync)?$/i,
  'cloud-sync': /^(microsoft )?((entra|azure ?ad|aad) ?)?(connect )?cloud ?sync$/i,
};

/** Whether this is the log's word for the agent that carries passwords on this route. */
export function isAgentOf(route: Route, agent: string): boolean {
  return KIN[route].test(agent.trim().replace(/\s+/g, ' '));
}

/** Whether the log's word is one that a product of Microsoft's goes by; any other is shown as it stands, and proves less. */
export function isKnownAgent(agent: string): boolean {
  return isAgentOf('connect-sync', agent) || isAgentOf('cloud-sync', agent);
}
