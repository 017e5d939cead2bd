import type { Idea } from '../words/shape/ideas.ts';
import type { ProblemId } from './problems.ts';

/** A symptom: every group must be told by one of its ideas, and none of `but`. The first rule that fits leads. */
type Rule = {
  /** Which rule it is; `test/language/rules/` holds a sentence in each language by which it fires. */
  readonly name: string;
  readonly leads: readonly ProblemId[];
  readonly all: readonly (readonly Idea[])[];
  readonly but?: readonly Idea[];
  /** A complaint even where nothing is said to fail. */
  readonly complains?: true;
};

const NEGATIVE: readonly Idea[] = ['not', 'fails', 'stopped', 'denied'];

/** From the most telling to the least. Symptoms: Microsoft's troubleshoot-sspr and troubleshoot-sspr-writeback. */
export const RULES: readonly Rule[] = [
  { name: 'remote-calls-to-sam', leads: ['remote-sam'], all: [['sam']], complains: true },
  { name: 'forest-and-duplicates', leads: ['object-match'], all: [['forest'], ['double']], complains: true },
  { name: 'forest-added', leads: ['object-match'], all: [['forest']] },
  { name: 'inheritance-off', leads: ['connector-rights'], all: [['inheritance']] },
  {
    name: 'rights-of-the-connector-account',
    leads: ['connector-rights'],
    all: [['connector-account'], ['rights', 'allow', ...NEGATIVE]],
  },
  { name: 'wizard-half-done', leads: ['one-half'], all: [['half'], ['wizard'], ['undone', 'only'], ['not', 'only']] },
  { name: 'moved-to-another-ou', leads: ['object-match'], all: [['ou'], ['characters', 'fails', 'not']] },
  {
    name: 'odd-characters',
    leads: ['object-match'],
    all: [['characters'], ['on-premises', 'ou', 'fails', 'not']],
    but: ['policy'],
  },
  {
    name: 'not-found',
    leads: ['object-match'],
    all: [['found'], ['not'], ['user', 'synced', 'on-premises']],
    but: ['licence'],
  },
  { name: 'not-synced', leads: ['object-match'], all: [['not'], ['synced'], ['user', 'one']] },
  {
    name: 'changed-again-too-soon',
    leads: ['on-premises-policy'],
    all: [['again'], ['changing'], NEGATIVE],
    but: ['forest', 'found'],
  },
  {
    name: 'found-twice',
    leads: ['object-match'],
    all: [['double'], ['found', 'forest', 'synced', 'user']],
    but: ['half', 'works', 'admin', 'online'],
  },
  { name: 'token-refused', leads: ['wizard-sign-in'], all: [['token'], ['fails', 'not', 'wizard']] },
  { name: 'federated-admin', leads: ['wizard-sign-in'], all: [['federated'], ['admin', 'wizard', 'fails', 'not']] },
  {
    name: 'wizard-speaks-of-a-licence',
    leads: ['wizard-refused'],
    all: [['wizard'], ['licence'], ['says']],
    but: ['organisation'],
    complains: true,
  },
  {
    name: 'wizard-refuses',
    leads: ['wizard-refused', 'wizard-sign-in'],
    all: [['wizard'], ['licence', 'clock', 'network', ...NEGATIVE]],
    but: ['organisation'],
  },
  {
    name: 'connect-on-a-controller',
    leads: ['connect-on-dc'],
    all: [['controller'], ['install', 'denied', 'rights', 'fails', 'not']],
    but: ['policy'],
  },
  { name: 'user-without-licence', leads: ['user-licence'], all: [['licence'], [...NEGATIVE, 'user']] },
  {
    name: 'organisation-does-not-allow',
    leads: ['one-half'],
    all: [['organisation'], ['allow'], ['not']],
    but: ['policy'],
  },
  {
    name: 'one-half-enabled',
    leads: ['one-half'],
    all: [['half'], ['only'], ['one', 'enabled', 'double']],
    but: ['online', 'reach'],
    complains: true,
  },
  {
    name: 'one-half-missing',
    leads: ['one-half'],
    all: [['half'], ['only', 'one', 'not', 'enabled']],
    but: ['online', 'on-premises', 'reach', 'network', 'heartbeat'],
  },
  {
    name: 'reset-by-powershell',
    leads: ['unsupported-reset'],
    all: [['powershell'], ['works', 'not', 'old', 'new', 'fails']],
  },
  {
    name: 'reset-in-the-wrong-center',
    leads: ['unsupported-reset'],
    all: [['admin'], ['admin-center'], ['new', 'not', 'old', 'works', 'fails']],
  },
  { name: 'old-password-works', leads: ['unsupported-reset'], all: [['old'], ['works'], ['on-premises', 'online']] },
  {
    name: 'online-not-on-premises',
    leads: ['unsupported-reset'],
    all: [['online'], ['on-premises'], ['not', 'old', 'only', 'works']],
    but: ['reach', 'network', 'reboot'],
  },
  {
    name: 'only-online',
    leads: ['unsupported-reset'],
    all: [['only'], ['online'], ['works']],
    but: ['reach', 'network', 'admin'],
  },
  { name: 'protected', leads: ['protected-account'], all: [['protected']] },
  {
    name: 'domain-admin-refused',
    leads: ['protected-account'],
    all: [['domain-admin'], NEGATIVE],
    but: ['service', 'reboot', 'policy'],
  },
  {
    name: 'admins-refused-on-premises',
    leads: ['protected-account'],
    all: [['admin'], ['on-premises', 'domain-admin'], NEGATIVE],
    but: ['online', 'policy', 'service', 'reboot'],
  },
  {
    name: 'entra-admins-refused',
    leads: ['admin-reset', 'protected-account'],
    all: [['admin'], ['entra-role'], [...NEGATIVE, 'only']],
    but: ['service', 'reboot', 'policy'],
  },
  {
    name: 'only-admins-refused',
    leads: ['protected-account', 'admin-reset'],
    all: [['admin'], NEGATIVE, ['only', 'user']],
    but: ['service', 'reboot', 'policy', 'rights'],
  },
  {
    name: 'admins-only',
    leads: ['protected-account', 'admin-reset'],
    all: [['admin'], ['only', 'not']],
    but: ['service', 'reboot', 'policy', 'rights', 'wizard'],
  },
  {
    name: 'fails-since-a-restart',
    leads: ['service-down', 'connectivity'],
    all: [
      ['reboot', 'upgrade'],
      [...NEGATIVE, 'since'],
    ],
    but: ['policy'],
  },
  {
    name: 'service-down',
    leads: ['service-down'],
    all: [['service'], NEGATIVE],
    but: ['reach', 'network', 'certificate'],
  },
  { name: 'certificate', leads: ['connectivity'], all: [['certificate'], [...NEGATIVE, 'works']] },
  { name: 'network', leads: ['connectivity'], all: [['network', 'heartbeat']] },
  { name: 'cannot-reach', leads: ['connectivity', 'service-down'], all: [['reach'], NEGATIVE] },
  { name: 'password-policy', leads: ['on-premises-policy'], all: [['policy']], but: ['organisation'] },
  {
    name: 'not-registered',
    leads: ['reset-scope'],
    all: [
      ['register', 'group'],
      [...NEGATIVE, 'one', 'only', 'user'],
    ],
  },
  {
    name: 'rights-missing',
    leads: ['connector-rights', 'protected-account'],
    all: [
      ['rights', 'denied', 'access'],
      [...NEGATIVE, 'rights'],
    ],
  },
  { name: 'not-allowed', leads: ['on-premises-policy'], all: [['allow'], ['not']] },
  {
    name: 'stopped',
    leads: ['service-down', 'connectivity'],
    all: [['stopped'], ['since', 'works', 'not', 'stopped']],
  },
  { name: 'not-enabled-for-users', leads: ['reset-scope', 'one-half'], all: [['enabled'], ['not'], ['user', 'one']] },
  { name: 'worked-before', leads: ['service-down', 'connectivity'], all: [['since'], NEGATIVE, ['works']] },
  {
    name: 'one-user-only',
    leads: ['object-match', 'connector-rights', 'reset-scope'],
    all: [['one', 'only'], ['user'], [...NEGATIVE, 'only']],
    but: ['admin'],
  },
];
