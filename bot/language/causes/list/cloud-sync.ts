import { DOCS } from '../../knowledge/sources.ts';
import type { CauseShape } from '../shape/cause.ts';

/** Cloud sync's own troubles. */
export const CLOUD_SYNC = [
  {
    id: 'agent-module',
    topic: 'cloud-sync',
    named: [
      'cloud-sync module|command ! connect not>done',
      'cloud-sync outdated|old+command ! controller',
      'cloud-sync command module|not',
      'cloud-sync outdated',
    ],
    outputs: {
      for: ['agent-module-missing', 'agent-version-old', 'cmdlet-unknown', 'module-missing'],
      against: ['agent-version-enough'],
    },
    fix: [],
    proof: 'as-described',
    source: DOCS.cloudTutorial,
  },
  {
    id: 'agent-unreachable',
    topic: 'cloud-sync',
    named: [
      'cloud-sync stopped|fails|reach|blocked|firewall|proxy|missing|disabled reset|not|since|writeback|password|portal|service ! two moved not>enabled not>done not>changing replication outdated clients rights both module command heartbeat denied filter transition connect staging',
      'cloud-sync firewall|proxy|network stopped|fails|reach|not|blocked|missing ! two both module command denied filter',
      'cloud-sync active|works not|fails|reset ! two moved not>enabled not>done not>changing replication clients rights both module command denied filter transition',
    ],
    fits: [
      'cloud-sync fails|stopped|reboot ! two moved not>enabled not>done rights both module command denied filter transition',
      'cloud-sync reset not|fails ! two moved not>enabled not>done rights both module command denied filter transition',
    ],
    hints: ['cloud-sync'],
    texts: ['hybrididentityservicenoactiveagents', 'hybrididentityservicenoagentsassigned'],
    codes: { SSPR_0030: 3 },
    outputs: { for: ['agent-stopped'] },
    fix: [],
    proof: 'reset',
    source: DOCS.cloudTutorial,
  },
  {
    id: 'agent-rights',
    topic: 'cloud-sync',
    named: ['gmsa rights|denied ! service connector-account', 'cloud-sync rights|denied ! both filter'],
    sound: ['rights'],
    outputs: { for: ['rights-account-absent'] },
    fix: [],
    proof: 'reset',
    source: DOCS.cloudTutorial,
  },
  {
    id: 'agent-switch-off',
    topic: 'cloud-sync',
    named: [
      'cloud-sync wizard|optional-features|box|half not|missing|only|portal ! both transition',
      'cloud-sync not>done|not>enabled|not>changing writeback|password|reset',
    ],
    fix: [],
    proof: 'registered',
    source: DOCS.cloudTutorial,
  },
  {
    id: 'agents-apart',
    topic: 'cloud-sync',
    named: [
      'cloud-sync replication|two|another replication|two|controller|another ! connect both',
      'cloud-sync two ! connect both',
    ],
    fix: [],
    proof: 'controller',
    source: DOCS.cloudTutorial,
  },
  {
    id: 'moved-to-cloud-sync',
    topic: 'cloud-sync',
    named: [
      'transition cloud-sync since|not|fails|stopped ! not>done not>enabled',
      'moved cloud-sync since|not|fails|stopped writeback|password|reset ! not>done not>enabled firewall proxy network',
      'transition since|not|fails|stopped',
    ],
    fix: [],
    proof: 'registered',
    source: DOCS.cloudTutorial,
  },
] as const satisfies readonly CauseShape[];
