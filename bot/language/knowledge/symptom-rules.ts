import type { Idea } from '../words/ideas.ts';
import type { ProblemId } from './problems.ts';

/** A symptom: every group must be told by one of its ideas, and none of `but`. The first rule that fits leads. */
type Rule = {
  readonly leads: readonly ProblemId[];
  readonly all: readonly (readonly Idea[])[];
  readonly but?: readonly Idea[];
  /** A complaint even where nothing is said to fail. */
  readonly complains?: true;
};

const NEGATIVE: readonly Idea[] = ['not', 'fails', 'stopped', 'denied'];

/** From the most telling to the least. Symptoms: Microsoft's troubleshoot-sspr and troubleshoot-sspr-writeback. */
export const RULES: readonly Rule[] = [
  { leads: ['remote-sam'], all: [['sam']], complains: true },
  { leads: ['object-match'], all: [['forest'], ['double']], complains: true },
  { leads: ['object-match'], all: [['forest']] },
  { leads: ['connector-rights'], all: [['inheritance']] },
  { leads: ['connector-rights'], all: [['connector-account'], ['rights', 'allow', ...NEGATIVE]] },
  { leads: ['one-half'], all: [['half'], ['wizard'], ['undone', 'only'], ['not', 'only']] },
  { leads: ['object-match'], all: [['ou'], ['characters', 'fails', 'not']] },
  { leads: ['object-match'], all: [['characters'], ['on-premises', 'ou', 'fails', 'not']], but: ['policy'] },
  { leads: ['object-match'], all: [['found'], ['not'], ['user', 'synced', 'on-premises']], but: ['licence'] },
  { leads: ['object-match'], all: [['not'], ['synced'], ['user', 'one']] },
  { leads: ['on-premises-policy'], all: [['again'], ['changing'], NEGATIVE], but: ['forest', 'found'] },
  {
    leads: ['object-match'],
    all: [['double'], ['found', 'forest', 'synced', 'user']],
    but: ['half', 'works', 'admin', 'online'],
  },
  { leads: ['wizard-sign-in'], all: [['token'], ['fails', 'not', 'wizard']] },
  { leads: ['wizard-sign-in'], all: [['federated'], ['admin', 'wizard', 'fails', 'not']] },
  { leads: ['wizard-refused'], all: [['wizard'], ['licence'], ['says']], but: ['organisation'], complains: true },
  {
    leads: ['wizard-refused', 'wizard-sign-in'],
    all: [['wizard'], ['licence', 'clock', 'network', ...NEGATIVE]],
    but: ['organisation'],
  },
  { leads: ['connect-on-dc'], all: [['controller'], ['install', 'denied', 'rights', 'fails', 'not']], but: ['policy'] },
  { leads: ['user-licence'], all: [['licence'], [...NEGATIVE, 'user']] },
  { leads: ['one-half'], all: [['organisation'], ['allow'], ['not']], but: ['policy'] },
  {
    leads: ['one-half'],
    all: [['half'], ['only'], ['one', 'enabled', 'double']],
    but: ['online', 'reach'],
    complains: true,
  },
  {
    leads: ['one-half'],
    all: [['half'], ['only', 'one', 'not', 'enabled']],
    but: ['online', 'on-premises', 'reach', 'network', 'heartbeat'],
  },
  { leads: ['unsupported-reset'], all: [['powershell'], ['works', 'not', 'old', 'new', 'fails']] },
  { leads: ['unsupported-reset'], all: [['admin'], ['admin-center'], ['new', 'not', 'old', 'works', 'fails']] },
  { leads: ['unsupported-reset'], all: [['old'], ['works'], ['on-premises', 'online']] },
  {
    leads: ['unsupported-reset'],
    all: [['online'], ['on-premises'], ['not', 'old', 'only', 'works']],
    but: ['reach', 'network', 'reboot'],
  },
  { leads: ['unsupported-reset'], all: [['only'], ['online'], ['works']], but: ['reach', 'network', 'admin'] },
  { leads: ['protected-account'], all: [['protected']] },
  { leads: ['protected-account'], all: [['domain-admin'], NEGATIVE], but: ['service', 'reboot', 'policy'] },
  {
    leads: ['protected-account'],
    all: [['admin'], ['on-premises', 'domain-admin'], NEGATIVE],
    but: ['online', 'policy', 'service', 'reboot'],
  },
  {
    leads: ['admin-reset', 'protected-account'],
    all: [['admin'], ['entra-role'], [...NEGATIVE, 'only']],
    but: ['service', 'reboot', 'policy'],
  },
  {
    leads: ['protected-account', 'admin-reset'],
    all: [['admin'], NEGATIVE, ['only', 'user']],
    but: ['service', 'reboot', 'policy', 'rights'],
  },
  {
    leads: ['protected-account', 'admin-reset'],
    all: [['admin'], ['only', 'not']],
    but: ['service', 'reboot', 'policy', 'rights', 'wizard'],
  },
  {
    leads: ['service-down', 'connectivity'],
    all: [
      ['reboot', 'upgrade'],
      [...NEGATIVE, 'since'],
    ],
    but: ['policy'],
  },
  { leads: ['service-down'], all: [['service'], NEGATIVE], but: ['reach', 'network', 'certificate'] },
  { leads: ['connectivity'], all: [['certificate'], [...NEGATIVE, 'works']] },
  { leads: ['connectivity'], all: [['network', 'heartbeat']] },
  { leads: ['connectivity', 'service-down'], all: [['reach'], NEGATIVE] },
  { leads: ['on-premises-policy'], all: [['policy']], but: ['organisation'] },
  {
    leads: ['reset-scope'],
    all: [
      ['register', 'group'],
      [...NEGATIVE, 'one', 'only', 'user'],
    ],
  },
  {
    leads: ['connector-rights', 'protected-account'],
    all: [
      ['rights', 'denied', 'access'],
      [...NEGATIVE, 'rights'],
    ],
  },
  { leads: ['on-premises-policy'], all: [['allow'], ['not']] },
  { leads: ['service-down', 'connectivity'], all: [['stopped'], ['since', 'works', 'not', 'stopped']] },
  { leads: ['reset-scope', 'one-half'], all: [['enabled'], ['not'], ['user', 'one']] },
  { leads: ['service-down', 'connectivity'], all: [['since'], NEGATIVE, ['works']] },
  {
    leads: ['object-match', 'connector-rights', 'reset-scope'],
    all: [['one', 'only'], ['user'], [...NEGATIVE, 'only']],
    but: ['admin'],
  },
];
