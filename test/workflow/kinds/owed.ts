import type { StepId } from '../../../bot/workflow/steps/index.ts';
import type { Attestation, ClosingReading, KindId, Route, SettingValue } from '../../../bot/workflow/vocabulary.ts';

type Values = Partial<Record<ClosingReading, SettingValue>>;

/** What a kind of change owes whoever relies on it. */
export type Owed = {
  /** By which routes, and what must read how there before a change of it is done. */
  readonly holds: Partial<Record<Route, Values>>;
  /** The steps that nobody passes without their word, and the word. */
  readonly gates: Partial<Record<Route, Partial<Record<StepId, Attestation>>>>;
  /** What ends it: what is read; or a reset alone, carried by its route's agent after the last step. */
  readonly endsBy: 'reading' | 'reset';
  readonly speaksFor: 'on' | 'off' | 'neither';
  readonly undoneBy?: KindId;
  /** For how many days it is looked at again, and every how many. */
  readonly watched?: { readonly days: number; readonly every: number };
};

/** The log's own word for the agent of each route (howto-sspr-reporting). */
export const CARRIERS: Readonly<Record<Route, string>> = {
  'connect-sync': 'Microsoft Entra Connect',
  'cloud-sync': 'CloudSync',
};

const both = (value: boolean): Values => ({ enablementForTenant: value, accountUnlockEnabled: value });

/**
 * Written down from what was asked for and what Microsoft's pages say, and not from the kinds themselves: a kind that loses a gate or its
 * proof no longer agrees with this. Turning on and off: both tutorials, the server's box or command and the portal's boxes. Moving: the
 * page of the migration tool of 2026-09-16, whose confirmation of password writeback is a gate; what the tool validates not is asked of a
 * person; its proof is the word *CloudSync* in the log.
 */
export const OWED: Readonly<Record<KindId, Owed>> = {
  'enable-writeback': {
    holds: {
      'connect-sync': { ...both(true), passwordWritebackSupported: true },
      'cloud-sync': { ...both(true), cloudProvisioningEnablementForTenant: true },
    },
    gates: {
      'connect-sync': { 'connect-features': 'writeback-ticked' },
      'cloud-sync': { 'cloud-sync-command': 'writeback-ticked' },
    },
    endsBy: 'reading',
    speaksFor: 'on',
    undoneBy: 'disable-writeback',
  },
  'disable-writeback': {
    holds: {
      'connect-sync': { ...both(false), passwordWritebackSupported: false },
      'cloud-sync': { ...both(false), cloudProvisioningEnablementForTenant: false },
    },
    gates: {
      'connect-sync': { 'connect-features-off': 'writeback-unticked' },
      'cloud-sync': { 'cloud-sync-command-off': 'writeback-unticked' },
    },
    endsBy: 'reading',
    speaksFor: 'off',
    undoneBy: 'enable-writeback',
  },
  'move-to-cloud-sync': {
    holds: { 'cloud-sync': { enablementForTenant: true, cloudProvisioningEnablementForTenant: true } },
    gates: {
      'cloud-sync': {
        'move-proof-before': 'worked-before',
        'transition-verify': 'writeback-confirmed',
        'transition-validate': 'objects-compared',
      },
    },
    endsBy: 'reset',
    speaksFor: 'on',
    watched: { days: 14, every: 3 },
  },
};
