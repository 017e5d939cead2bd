import type { RefusalId } from '../refusals.ts';
import type { Freeze } from '../time/freeze.ts';
import type { Because, ClosingReading, SettingName } from '../vocabulary.ts';

export type ClosingState = { readonly [R in ClosingReading]?: 'met' | 'unmet' | 'unknown' };

/** A setting that an apply could not turn on, and what the portal said. */
export type LeftSetting = { readonly name: SettingName; readonly because: Because; readonly code?: string };

/** How an apply ended, as its runner saw it. `refused`: nothing was written. `written`: accepted by the portal, then read back. */
export type ApplyOutcome =
  | {
      readonly kind: 'refused';
      readonly because: RefusalId;
      readonly code?: string;
      readonly why?: Because;
      readonly requestId?: string;
      /** How long after the record the service asks to be left alone, in seconds, where it says. */
      readonly retryAfter?: number;
      /** The freeze that it met before its first write. */
      readonly freeze?: Freeze;
    }
  /**
   * `requestIds`: what the portal knows each accepted write by; `accepted`: which settings it took, none where all had their
   * planned value; `left`: those it didn't take, or that got no clear answer. Records before 28 Nov 2026 hold neither. `freeze`: it began
   * while the apply ran, and what wasn't begun was left.
   */
  | {
      readonly kind: 'written';
      readonly requestIds?: readonly string[];
      readonly accepted?: readonly SettingName[];
      readonly left?: readonly LeftSetting[];
      readonly freeze?: Freeze;
    }
  /** Sent, and nobody can say whether it arrived; `requestId`: what the portal would know it by. */
  | { readonly kind: 'ambiguous'; readonly why: Because; readonly code?: string; readonly requestId?: string };
