import type { Notion } from '../../words/shape/notions.ts';
import { DOCS, type Doc } from '../sources.ts';

/**
 * Something that is so in every tenant, with the page it stands on. What asks for it stands in `test/language/facts.seen.tsv`, from
 * which the weights are learned; its words are in `cards/words/<locale>/known/`, both under `id`.
 */
export type Fact = {
  readonly id: string;
  readonly source: Doc;
  /** Answered although a code stands beside it, which is a diagnosis otherwise. */
  readonly isBesideCodes?: true;
  /** Answered where it is only told of: it looks like trouble with writeback, and isn't. */
  readonly isTold?: true;
};

/** What is so in every tenant. Their order is that of the weights. */
export const FACTS = [
  // Connect Sync, cloud sync and how users sign in: what carries a password back, and what has nothing to do with it.
  { id: 'what-it-is', source: DOCS.operations },
  { id: 'cloud-sync-module', source: DOCS.cloudTutorial, isTold: true },
  { id: 'cloud-sync-no-page', source: DOCS.cloudTutorial, isTold: true },
  { id: 'cloud-or-connect', source: DOCS.operations },
  { id: 'both-clients', source: DOCS.operations },
  { id: 'cloud-sync-agents', source: DOCS.agents, isTold: true },
  { id: 'move-to-cloud-sync', source: DOCS.cloudTutorial },
  { id: 'takes-a-client', source: DOCS.operations },
  { id: 'two-halves', source: DOCS.tutorial },
  { id: 'no-api', source: DOCS.syncFeatures },
  { id: 'sign-in-methods', source: DOCS.operations },
  { id: 'hash-sync-apart', source: DOCS.hashSync },
  { id: 'one-active-server', source: DOCS.staging },
  { id: 'forests', source: DOCS.writeback },
  { id: 'several-tenants', source: DOCS.topologies },
  { id: 'clouds', source: DOCS.writeback },
  { id: 'controllers-version', source: DOCS.writeback },
  { id: 'which-controller', source: DOCS.writeback },
  { id: 'rodc', source: DOCS.prerequisites },
  { id: 'server-windows', source: DOCS.prerequisites },
  { id: 'client-version', source: DOCS.prerequisites },
  { id: 'other-writebacks', source: DOCS.operations, isTold: true },
  { id: 'sign-in-screen', source: DOCS.windows, isTold: true },
  { id: 'cached-sign-in', source: DOCS.windows, isTold: true },
  { id: 'temporary-password', source: DOCS.hashSync, isTold: true },
  { id: 'admin-temporary', source: DOCS.operations, isTold: true },
  { id: 'other-direction', source: DOCS.hashSync, isTold: true },
  { id: 'ad-expiry', source: DOCS.hashSync, isTold: true },
  // Whose passwords, by which accounts, and what it costs.
  { id: 'never-domain-admin', source: DOCS.accounts },
  { id: 'protected-accounts', source: DOCS.operations },
  { id: 'admins-themselves', source: DOCS.adminReset },
  { id: 'guests', source: DOCS.howItWorks },
  { id: 'cloud-only-users', source: DOCS.operations },
  { id: 'all-synced', source: DOCS.operations },
  { id: 'one-user', source: DOCS.reset },
  { id: 'licence-needed', source: DOCS.licensing },
  { id: 'price', source: DOCS.licensing },
  { id: 'find-account', source: DOCS.connectorAccount, isBesideCodes: true },
  { id: 'account-rights', source: DOCS.tutorial },
  { id: 'gmsa', source: DOCS.accounts },
  { id: 'only-some', source: DOCS.enable },
  { id: 'sspr-needed', source: DOCS.howItWorks },
  { id: 'registered-methods', source: DOCS.reset },
  { id: 'wizard-account', source: DOCS.prerequisites, isTold: true },
  { id: 'wizard-mfa', source: DOCS.prerequisites },
  { id: 'gdap', source: DOCS.agents, isTold: true },
  { id: 'blade-greyed', source: DOCS.howItWorks, isTold: true },
  // How a reset goes its way, and what switching it on or off does.
  { id: 'nothing-queued', source: DOCS.operations },
  { id: 'at-once', source: DOCS.operations },
  { id: 'changes-too', source: DOCS.operations },
  { id: 'where-it-counts', source: DOCS.operations },
  { id: 'own-policy', source: DOCS.operations },
  { id: 'banned-list', source: DOCS.howItWorks },
  { id: 'minimum-age', source: DOCS.tutorial },
  { id: 'no-restart', source: DOCS.tutorial },
  { id: 'setup-time', source: DOCS.tutorial },
  { id: 'how-to-test', source: DOCS.enable },
  { id: 'no-password-changes', source: DOCS.tutorial },
  { id: 'effect-on-users', source: DOCS.howItWorks },
  { id: 'risk', source: DOCS.operations },
  { id: 'switched-off', source: DOCS.howItWorks },
  { id: 'reset-unlocks', source: DOCS.howItWorks },
  { id: 'unlock-box', source: DOCS.howItWorks },
  { id: 'unlock-shown', source: DOCS.howItWorks, isTold: true },
  { id: 'smart-lockout', source: DOCS.smartLockout, isTold: true },
  { id: 'leaves-traces', source: DOCS.writeback },
  { id: 'mail-notice', source: DOCS.howItWorks },
  // What goes over the wire, where it goes and how it is protected.
  { id: 'endpoints-government', source: DOCS.writeback },
  { id: 'inbound', source: DOCS.operations },
  { id: 'endpoints', source: DOCS.writeback },
  { id: 'tls-inspection', source: DOCS.prerequisites },
  { id: 'encrypted', source: DOCS.operations },
  { id: 'kept-nowhere', source: DOCS.operations },
  { id: 'keys-roll', source: DOCS.operations },
  { id: 'bandwidth', source: DOCS.operations },
  { id: 'tls', source: DOCS.writeback },
] as const satisfies readonly Fact[];

/**
 * What a word of the field means, known by its name alone (`words/shape/notions.ts`): whoever asks "what is staging mode?" asks for nothing
 * else, so no weights are learned for these.
 */
export const NOTIONS = [
  { id: 'staging-mode', source: DOCS.staging },
  { id: 'cloud-sync', source: DOCS.cloudTutorial },
  { id: 'connect-sync', source: DOCS.tutorial },
  { id: 'provisioning-agent', source: DOCS.agents },
  { id: 'offboarding', source: DOCS.writeback },
  { id: 'off-by-log', source: DOCS.writeback },
  { id: 'move-confirmation', source: DOCS.migrationTool },
  { id: 'complete-transfer', source: DOCS.migrationTool },
  { id: 'validation-weeks', source: DOCS.migrationTool },
  { id: 'being-watched', source: DOCS.migrationTool },
  { id: 'proof-by-reset', source: DOCS.migrationTool },
] as const satisfies readonly (Fact & { readonly id: Notion })[];

export type KnownFact = (typeof FACTS | typeof NOTIONS)[number];

/** What a text can be found to ask: none of the facts, or one. */
export const FACT_LABELS: readonly string[] = ['-', ...FACTS.map(({ id }) => id)];
