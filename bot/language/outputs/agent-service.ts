import { found, type Reader } from './reader.ts';
import { serviceState } from './service-state.ts';

/** A console of eighty columns leaves "AADConnectProvi..." of it. */
const stateIn = serviceState(
  'aadconnectprovisioningagent',
  String.raw`aadconnectprovi(?:sioningagent|[a-z]{0,10}\.\.\.)`,
);

/** `Get-Service AADConnectProvisioningAgent`: cloud sync's agent, which carries the passwords where it is the only client. */
export const agentService: Reader = {
  command: 'agent-service',
  names: [],
  read: (printed) => {
    const state = stateIn(printed);
    return found(state === 'running' ? 'agent-running' : state && 'agent-stopped');
  },
};
