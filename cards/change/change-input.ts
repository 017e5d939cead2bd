import type { Change } from '../../bot/workflow/change/change.ts';
import type { Failed } from '../../bot/workflow/reasons/reasons.ts';
import type { Half } from '../../bot/workflow/steps/index.ts';
import type { SlotWish } from '../../bot/workflow/time/slot.ts';
import type { EmergencyVerdict, Route, Shell } from '../../bot/workflow/vocabulary.ts';
import type { Frozen } from '../parts/freeze.ts';
import type { Gap } from '../parts/gap.ts';
import type { Common, Viewer, Where } from '../parts/viewer.ts';

export type ChangeView =
  | 'slot'
  | 'stuck'
  | 'confirm-cancel'
  | 'confirm-reject'
  | 'ask'
  | 'emergency'
  | 'review'
  | 'undo'
  | 'command'
  | 'portal';

export type ChangeInput = Common & {
  readonly change: Change;
  readonly viewer: Viewer;
  /** Where the card stands; a group or channel gets the stage only, and the request itself. */
  readonly where?: Where | undefined;
  readonly view?: ChangeView | undefined;
  /** What the sentence above the card has said already: the reason, or something else that leads in. */
  readonly above?: 'reason' | 'answer' | undefined;
  /** What stands still now, or will soon. */
  readonly frozen?: Frozen | undefined;
  /** What a running apply waits for. */
  readonly looking?: Looking | undefined;
  /** The sign-in or role that isn't there, where this viewer would have more buttons with it. */
  readonly gap?: Gap | undefined;
  /** The reader's own clock (IANA), which an appointed time is named by; UTC where nobody knows it. */
  readonly zone?: string | undefined;
  /** What the person had typed, to be shown again. */
  readonly typed?:
    | {
        readonly reason?: string | undefined;
        readonly ticket?: string | undefined;
        readonly comment?: string | undefined;
        readonly question?: string | undefined;
        readonly answer?: string | undefined;
        readonly verdict?: EmergencyVerdict | undefined;
        readonly route?: Route | undefined;
        readonly only?: Half | 'both' | undefined;
        readonly unlock?: boolean | undefined;
        readonly confirmed?: boolean | undefined;
        /** By the clock of the zone that the card names. */
        readonly slot?: Omit<SlotWish, 'zone'> | undefined;
      }
    | undefined;
  /** The policy wants a plan to name its ticket. */
  readonly needsTicket?: boolean | undefined;
  /** The change that stands in the way of sending this plan. */
  readonly open?: Change | undefined;
  /** When a reset last came by the agent that this step asks for (ISO). */
  readonly carriedAt?: string | undefined;
  /** A test's reset that came through after all was turned off. */
  readonly stillCarried?: { readonly agent: string; readonly when: string } | undefined;
  /** Names of approvers who haven't been reached. */
  readonly unreached?: readonly string[] | undefined;
  /** Nobody is known who could carry it out once this reader has approved it. */
  readonly isLastToApply?: boolean | undefined;
  /** The command as the admin is to run it, in the shell of their choice. */
  readonly command?: { readonly shell: Shell; readonly lines: string } | undefined;
};

/**
 * The looks at the settings that an apply has had since it wrote, out of how many, and the seconds to the next. `between`: it waits for one
 * setting to show before it writes another. `doubt`: the write that got no clear answer; `unread`: the last look, where it found nothing.
 */
export type Looking = {
  readonly looks: number;
  readonly of: number;
  readonly nextIn: number;
  readonly isBetween?: boolean;
  readonly doubt?: Failed | undefined;
  readonly unread?: Failed | undefined;
};
