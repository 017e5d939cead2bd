import { LINES } from '../../knowledge/server-commands.ts';
import { DOCS } from '../../knowledge/sources.ts';
import type { CauseShape } from '../shape/cause.ts';
import { signedIn, switchedOn } from './shared.ts';

/** What keeps the Connect wizard from switching writeback on. */
export const WIZARD = [
  {
    id: 'wizard-tenant-licence',
    topic: 'wizard-refused',
    named: ['wizard licence ! clock federated user+assigned', 'licence missing wizard'],
    fits: [
      'wizard not>changing|fails|wizard>says|denied ! clock not>box not>half not>optional-features portal federated role token mfa organisation half+done tls local-group grey',
      'licence wizard',
    ],
    texts: [
      'ensure you have the required license',
      'ensure that you have the required license',
      'unable to configure password writeback',
      'kennwortrückschreiben kann nicht konfiguriert werden',
      'über die erforderliche lizenz verfügen',
      'kennwortrückschreiben konnte nicht konfiguriert werden',
    ],
    sound: ['licence'],
    banners: { 'not-configured': 5 },
    missing: switchedOn(5),
    readings: { for: ['licence-missing'], against: ['licence-present'] },
    fix: [],
    proof: 'onboarded',
    source: DOCS.wizard,
  },
  {
    id: 'wizard-account',
    topic: 'wizard-refused',
    named: [
      'wizard admin|account licence',
      'wizard admin assigned|not licence',
      'federated admin|wizard|role|global-admin|account',
      'wrong-password wizard|admin ! current-password',
    ],
    fits: [
      'wizard licence says|fails|not ! clock',
      'wizard not>changing|fails|wizard>says|denied ! clock checked not>box not>half not>optional-features portal token mfa organisation half+done tls local-group grey role',
    ],
    texts: [
      'ensure you have the required license',
      'unable to configure password writeback',
      'kennwortrückschreiben kann nicht konfiguriert werden',
      'unable to validate credentials',
      'token provider was unable',
      'could not authenticate the credentials',
    ],
    sound: ['federated'],
    codes: { '32009': 9, '31014': 9, '32011': 4, '32013': 4 },
    banners: { 'not-configured': 4 },
    missing: { ...switchedOn(4), ...signedIn(9) },
    fix: [],
    proof: 'onboarded',
    source: DOCS.wizard,
  },
  {
    id: 'wizard-clock',
    topic: 'wizard-refused',
    named: ['clock wizard|server|licence|fails|connect', 'clock'],
    sound: ['clock'],
    banners: { 'not-configured': 3 },
    missing: switchedOn(3),
    outputs: { for: ['clock-not-synced', 'time-service-stopped'], against: ['clock-synced', 'clock-resynced'] },
    look: LINES.clock,
    fix: [LINES.setClock],
    proof: 'onboarded',
    source: DOCS.wizard,
  },
  {
    id: 'wizard-network',
    topic: 'wizard-refused',
    named: [
      'wizard tls|proxy|network|dns|firewall',

      'proxy wrong-password ! user',
    ],
    texts: [
      'user_realm_discovery_failed',
      'user realm discovery failed',
      'unable to configure password writeback',
      'kennwortrückschreiben kann nicht konfiguriert werden',
    ],
    banners: { 'not-configured': 2 },
    missing: switchedOn(2),
    outputs: {
      for: ['tls-values-missing', 'tls-values-off'],
      beside: ['port-443-closed', 'proxy-set', 'name-not-resolved', 'tls-channel-failed'],
    },
    look: LINES.tls,
    fix: [],
    proof: 'onboarded',
    source: DOCS.wizard,
  },
] as const satisfies readonly CauseShape[];
