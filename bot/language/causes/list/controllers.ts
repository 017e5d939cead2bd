import { LINES } from '../../knowledge/server-commands.ts';
import { DOCS } from '../../knowledge/sources.ts';
import type { CauseShape } from '../shape/cause.ts';

/** The domain controllers that a password is written to. */
export const CONTROLLERS = [
  {
    id: 'dc-unreachable',
    topic: 'domain-controllers',
    named: [
      'controller stopped|fails|reach|blocked|not+reach|missing|reboot ! install policy filter rights read-only replication preferred inheritance',
      'rpc',
      'controller port|firewall|rpc',
    ],
    fits: [
      'controller service|stopped|reboot fails|since',
      'controller not|one reach|works|stopped|fails ! install rights policy filter read-only',
    ],
    texts: [
      'a domain controller could not be contacted',
      'the rpc server is unavailable',
      'rpc-server ist nicht verfügbar',
      'the server is not operational',
      'the specified domain either does not exist or could not be contacted',
      'user information: 0x6ba',
    ],
    sound: ['controller', 'rpc'],
    codes: { '0x80230818': 9, '0x6ba': 9, '0x800706ba': 9, '611': 5 },
    outputs: { for: ['controller-port-closed', 'directory-unreachable'], against: ['controller-port-open'] },
    look: LINES.controller,
    fix: [],
    proof: 'controller',
    source: DOCS.rpc,
  },
  {
    id: 'dc-names',
    topic: 'domain-controllers',
    named: [
      'preferred controller|connect|removed|old|connector-account ! group',
      'controller removed|former ! protected policy outdated sam user denied',
      'old controller|connect found|removed|missing|not|preferred ! outdated policy password',
    ],
    fits: ['preferred'],
    codes: { '0x80230818': 8, '0x6ba': 8 },
    look: LINES.controller,
    fix: [],
    proof: 'controller',
    source: DOCS.rpc,
  },
  {
    id: 'dc-replication',
    topic: 'domain-controllers',
    named: [
      'replication controller|another|fails|away ! rights read-only cloud-sync',
      'controller another|one|two arrives|old|works|new ! stopped fails reach install rights preferred filter policy',
    ],
    fits: ['replication ! rights granting'],
    sound: ['replication'],
    codes: { '0x80230818': 6 },
    outputs: { for: ['replication-failing'], against: ['replication-fine'] },
    fix: [],
    proof: 'controller',
    source: DOCS.operations,
  },
  {
    id: 'dc-read-only',
    topic: 'domain-controllers',
    named: [
      'read-only not|fails|denied|controller|reset|connect ! grey portal tab box',
      'read-only ! grey portal tab box',
    ],
    absent: ['read-only'],
    fix: [],
    proof: 'controller',
    source: DOCS.operations,
  },
  {
    id: 'ldap-unsigned',
    topic: 'domain-controllers',
    named: [
      'ldap signing|hardened|not|denied|fails|since|group-policy|old|enabled',
      'signing controller|connector-account|connect',
    ],
    fits: ['ldap'],
    texts: [
      'not configured for insecure setting of passwords',
      '128 bit tls or ssl connection is required',
      'sign and encrypt ldap',
    ],
    codes: { '0x8023062c': 9 },
    fix: [LINES.restart],
    proof: 'reset',
    source: DOCS.ldap,
  },
  {
    id: 'dc-too-old',
    topic: 'domain-controllers',
    named: ['controller outdated'],
    texts: ['ldap password policy control', 'ldap_server_policy_hints'],
    codes: { 'ldap-policy-control': 9 },
    outputs: { for: ['controllers-outdated'], against: ['controllers-recent'] },
    fix: [],
    proof: 'controller',
    source: DOCS.writeback,
  },
] as const satisfies readonly CauseShape[];
