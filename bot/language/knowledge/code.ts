import type { RemedyId } from './remedies.ts';
import type { Doc } from './sources.ts';

/** Where a code is seen, as the screen spells it. */
export type Source =
  | 'PasswordResetService'
  | 'ADSync'
  | 'Directory Synchronization'
  | 'Entra Connect Admin Actions'
  | 'Microsoft-Windows-Security-Auditing'
  | 'SSPR'
  | 'HRESULT'
  | 'Audit log'
  | 'AADSTS';

/**
 * One code as it is known: `good` is as it should be, `info` says little by itself, `trouble` needs something done. The causes that it
 * points to name it themselves (`causes/list`).
 */
export type Code = {
  readonly id: string;
  /** Microsoft's own name for it, where it has one. */
  readonly name?: string;
  readonly source: Source;
  readonly weight: 'good' | 'info' | 'trouble';
  readonly remedy?: RemedyId;
  /** What to run for the remedy, where it is more than clicks. */
  readonly line?: string;
  readonly docs: Doc;
};
