/** The closed lists of this product. Each type comes from its list, so a new word is added in one place. */

export const PHASES = [
  'draft',
  'waiting',
  'running',
  'applying',
  'verifying',
  'unsettled',
  'done',
  'unconfirmed',
  'failed',
  'rejected',
  'cancelled',
  'expired',
] as const;
export type Phase = (typeof PHASES)[number];

export const OPEN_PHASES = [
  'waiting',
  'running',
  'applying',
  'verifying',
  'unsettled',
] as const satisfies readonly Phase[];

/** What one person is told of a change by a message of its own, each at least once. */
export const TELLINGS = [
  'request',
  'asked-again',
  'question',
  'answer',
  'decision',
  'outcome',
  'accept',
  'ended',
  'look',
  'escalated',
  'ticket',
  'turn',
  'stop',
  'emergency',
  'review',
] as const;
export type Telling = (typeof TELLINGS)[number];

export const CHANGE_VERBS = [
  'submit',
  'approve',
  'reject',
  'ask',
  'answer',
  'remind',
  'slot',
  'emergency',
  'next',
  'back',
  'stuck',
  'apply',
  'command',
  'portal',
  'check',
  'accept',
  'review',
  'cancel',
] as const;
export type ChangeVerb = (typeof CHANGE_VERBS)[number];

/** What is done to a tenant as a whole: *stop everything*, and lift that again. */
export const STOP_VERBS = ['stop', 'lift'] as const;
export type StopVerb = (typeof STOP_VERBS)[number];

/** What the bot can read from the directory. The last two need permissions that an install may do without. */
export const PROBES = [
  'licence',
  'sync',
  'sspr-scope',
  'admin-sspr',
  'role',
  'settings',
  'connectivity',
  'audit',
  'resets',
  'policy-log',
  'agents',
  'sync-jobs',
] as const;
export type ProbeId = (typeof PROBES)[number];

/** What no API shows, in the order it is asked. */
export const SERVER_QUESTIONS = [
  'connector-rights',
  'agent-rights',
  'minimum-password-age',
  'outbound-443',
  'tls-12',
  'staging-mode',
  'agent-version',
] as const;
export type ServerQuestion = (typeof SERVER_QUESTIONS)[number];

/** Why a reading is unknown: never a wrong "off". */
export const REASONS_UNKNOWN = [
  'consent-missing',
  'permission-optional',
  'interaction-required',
  'role-missing',
  'licence-missing',
  'throttled',
  'unreachable',
  'refused-by-policy',
  'switched-off',
  'token-refused',
  'unexpected-answer',
  'no-event',
  'not-signed-in',
  'not-read-yet',
  'only-the-server-knows',
] as const;
export type Because = (typeof REASONS_UNKNOWN)[number];

export const VERDICTS = ['on', 'probably-on', 'off', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const ROUTES = ['connect-sync', 'cloud-sync'] as const;
export type Route = (typeof ROUTES)[number];

/** The shells that the command of the portal half is written for; the first is shown to whoever has not chosen. */
export const SHELLS = ['powershell', 'bash'] as const;
export type Shell = (typeof SHELLS)[number];

/** The kinds of change, each a file of its own in `kinds/`. The id is what a plan's hash holds. */
export const KIND_IDS = ['enable-writeback', 'disable-writeback', 'move-to-cloud-sync'] as const;
export type KindId = (typeof KIND_IDS)[number];

/** What is meant where nothing says which, as by a button of before there were several. */
export const USUAL_KIND: KindId = 'enable-writeback';

/** What a change may write: each is read by the probe of this name, and written by one writer in `directory/`. */
export const RESOURCES = ['settings'] as const satisfies readonly ProbeId[];
export type Resource = (typeof RESOURCES)[number];

/** What a setting reads as. No setting's own value is the word *unknown*: a plan says so of what nobody could read. */
export type SettingValue = boolean | string;

/** What an approver says afterwards of a change that went on without approval. */
export const EMERGENCY_VERDICTS = ['justified', 'unjustified'] as const;
export type EmergencyVerdict = (typeof EMERGENCY_VERDICTS)[number];

export const WAYS = ['apply', 'command', 'portal'] as const;
export type Way = (typeof WAYS)[number];

/**
 * The settings this product writes, in the order of writing; names as the portal backend spells them when read (inferred, facts of
 * 2026-11). The third belongs to the cloud-sync route alone.
 */
export const SETTINGS = [
  'enablementForTenant',
  'accountUnlockEnabled',
  'cloudProvisioningEnablementForTenant',
] as const;
export type SettingName = (typeof SETTINGS)[number];

/** The readings that close a change; which of them do depends on its route and its plan. */
export const CLOSING_READINGS = ['passwordWritebackSupported', ...SETTINGS] as const;
export type ClosingReading = (typeof CLOSING_READINGS)[number];

/** What a person says of what no reading shows: a box ticked or cleared on the server, the settings made by hand. */
export const ATTESTATIONS = [
  'writeback-ticked',
  'writeback-unticked',
  'set-in-portal',
  'set-by-command',
  'worked-before',
  'writeback-confirmed',
  'objects-compared',
] as const;
export type Attestation = (typeof ATTESTATIONS)[number];

/** Directory roles that count here, with the template ids Microsoft documents for the built-in roles. */
export const ROLES = {
  'Global Administrator': '62e90394-69f5-4237-9190-012177145e10',
  'Hybrid Identity Administrator': '8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2',
  'Authentication Policy Administrator': '0526716b-113d-4c15-b2c8-68e3c22b9f80',
  'Reports Reader': '4a5d8f65-41da-4de4-8968-e035b65339cf',
  'Security Reader': '5d6b6bb7-de71-4623-b4af-96380a352509',
  'Security Administrator': '194ae4cb-b126-40b2-bd5b-6091b380977d',
} as const;
export type RoleName = keyof typeof ROLES;

export const OPERATOR_ROLES = [
  'Global Administrator',
  'Hybrid Identity Administrator',
  'Authentication Policy Administrator',
] as const satisfies readonly RoleName[];
