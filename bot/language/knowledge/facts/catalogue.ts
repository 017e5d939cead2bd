import type { FactId } from '../../words/index.ts';
import { DOCS, type Doc } from '../sources.ts';

/**
 * Something that is so in every tenant, with the page it stands on. What asks for it stands in the `facts.ts` of each language, its
 * words in `cards/words/<locale>/known.ts`, both under `id`.
 */
export type Fact = {
  readonly id: FactId;
  readonly source: Doc;
  /** Answered although a code stands beside it, which is a diagnosis otherwise. */
  readonly isBesideCodes?: true;
};

/** What is so in every tenant. The order is part of the meaning: the first that a text asks for is the answer. */
export const FACTS = [
  // Connect Sync, cloud sync and how users sign in: what carries a password back, and what has nothing to do with it.
  { id: 'cloud-sync-module', source: DOCS.cloudTutorial },
  { id: 'cloud-sync-no-page', source: DOCS.cloudTutorial },
  { id: 'cloud-or-connect', source: DOCS.operations },
  { id: 'takes-a-client', source: DOCS.operations },
  { id: 'sign-in-methods', source: DOCS.operations },
  { id: 'hash-sync-apart', source: DOCS.hashSync },
  { id: 'one-active-server', source: DOCS.staging },
  { id: 'forests', source: DOCS.writeback },
  { id: 'clouds', source: DOCS.writeback },
  { id: 'controllers-version', source: DOCS.writeback },
  { id: 'other-writebacks', source: DOCS.operations },
  { id: 'sign-in-screen', source: DOCS.windows },
  { id: 'cached-sign-in', source: DOCS.windows },
  { id: 'temporary-password', source: DOCS.hashSync },
  { id: 'other-direction', source: DOCS.hashSync },
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
  { id: 'registered-methods', source: DOCS.reset },
  // How a reset goes its way, and what switching it on or off does.
  { id: 'nothing-queued', source: DOCS.operations },
  { id: 'at-once', source: DOCS.operations },
  { id: 'changes-too', source: DOCS.operations },
  { id: 'where-it-counts', source: DOCS.operations },
  { id: 'own-policy', source: DOCS.operations },
  { id: 'minimum-age', source: DOCS.tutorial },
  { id: 'no-restart', source: DOCS.tutorial },
  { id: 'no-password-changes', source: DOCS.tutorial },
  { id: 'switched-off', source: DOCS.howItWorks },
  { id: 'reset-unlocks', source: DOCS.howItWorks },
  { id: 'unlock-box', source: DOCS.howItWorks },
  { id: 'leaves-traces', source: DOCS.writeback },
  // What goes over the wire, where it goes and how it is protected.
  { id: 'endpoints-government', source: DOCS.writeback },
  { id: 'inbound', source: DOCS.operations },
  { id: 'endpoints', source: DOCS.writeback },
  { id: 'encrypted', source: DOCS.operations },
  { id: 'kept-nowhere', source: DOCS.operations },
  { id: 'keys-roll', source: DOCS.operations },
  { id: 'bandwidth', source: DOCS.operations },
  { id: 'tls', source: DOCS.writeback },
] as const satisfies readonly Fact[];

export type KnownFact = (typeof FACTS)[number];
