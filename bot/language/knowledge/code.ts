import type { CauseId, ProblemId } from './problems.ts';
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

/** A problem that a code leads to; `causes` when it points to some of them only, likeliest first. */
export type Lead = { readonly problem: ProblemId; readonly causes?: readonly CauseId[] };

/** One code as it is known: `good` is as it should be, `info` says little by itself, `trouble` needs something done. */
export type Code = {
  readonly id: string;
  /** Microsoft's own name for it, where it has one. */
  readonly name?: string;
  readonly source: Source;
  readonly weight: 'good' | 'info' | 'trouble';
  readonly leads: readonly Lead[];
  readonly remedy?: RemedyId;
  /** What to run for the remedy, where it is more than clicks. */
  readonly line?: string;
  readonly docs: Doc;
};

/** A failed password operation may be any of these. */
export const FAILED: readonly Lead[] = [
  { problem: 'on-premises-policy' },
  { problem: 'connector-rights' },
  { problem: 'protected-account' },
];
