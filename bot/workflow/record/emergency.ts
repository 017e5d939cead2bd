import type { Person } from '../reading.ts';
import type { EmergencyVerdict, ProbeId } from '../vocabulary.ts';

export type EmergencyTold =
  /** In an emergency it goes on without approval. `told`: who heard of it beside those who were asked; `inSpiteOf`: what was ticked. */
  | {
      readonly type: 'glass-broken';
      readonly reason: string;
      readonly told: readonly Person[];
      readonly inSpiteOf?: readonly ProbeId[];
    }
  /** An approver's word on it afterwards. `for`: who is away, and for whom it was given. */
  | {
      readonly type: 'reviewed';
      readonly verdict: EmergencyVerdict;
      readonly comment: string;
      readonly for?: readonly Person[];
    };
