import type { Route, SettingName } from '../vocabulary.ts';

export const TUTORIAL = 'https://learn.microsoft.com/entra/identity/authentication/tutorial-enable-sspr-writeback';

/** `connect`: on the server, where only a person gets; `sspr`: in the portal. */
export const HALVES = ['connect', 'sspr'] as const;
export type Half = (typeof HALVES)[number];

/** One step of a recipe. Its words (title, what to click, why, causes, undo) stand in `cards/words/<language>/` under its id. */
export type Step = {
  readonly id: string;
  readonly half: Half;
  readonly routes: readonly Route[];
  /** The page's label today, as the screen shows it, and the label of 2021 where it differs. */
  readonly label: string;
  readonly formerly?: string;
  /** The label of the box that is ticked there, where it is another than the page's. */
  readonly ticks?: string;
  /** What lets the flow go on: a click on Next, the ticked box, or a reading. */
  readonly confirmedBy: 'click' | 'checkbox' | 'reading';
  /** The settings that are made at this step, the page's own first. A plan that writes none of them leaves the step out. */
  readonly sets?: readonly SettingName[];
  /**
   * About how long it takes a person, in whole minutes: an estimate by the clicks on the page, longer where someone signs in with a second
   * factor or the wizard configures. Microsoft gives no times for them.
   */
  readonly minutes: number;
  readonly docs: string;
  /** It asks for a reset by the agent of this route: its card shows the newest one, and offers the test. */
  readonly wantsReset?: Route;
};
