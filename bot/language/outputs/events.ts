import type { FindingId } from './findings.ts';
import { found, type Reader } from './reader.ts';

/** What an event tells by standing there. All its codes are known besides; these are the ones that the cards ask for. */
const SEEN: Readonly<Record<number, FindingId>> = {
  31019: 'heartbeat-seen',
  31005: 'onboarding-seen',
  31001: 'resets-seen',
  31015: 'service-start-seen',
  6800: 'endpoint-failure-seen',
  4724: 'refused-by-domain',
  2517: 'rights-set-event',
  2518: 'account-changed-event',
};

/** `Get-WinEvent`: the events were read with all their dates; this says which of them matter here. */
export const events: Reader = {
  command: 'events',
  names: ['Get-WinEvent', 'Get-EventLog'],
  read: (printed) => found(...printed.events.map((id) => SEEN[id])),
};
