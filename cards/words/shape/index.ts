import type { Half, STEPS, Step, StepId, TRANSITION_STEPS, TURN_OFF_STEPS } from '../../../bot/workflow/steps/index.ts';
import type { Route, SettingName } from '../../../bot/workflow/vocabulary.ts';

/**
 * The words of one step. `undo` reads on after "To stop here:" and stands alone in a list, so it begins in lower case. `leave`
 * replaces it while someone is still on that page, where stopping is another thing than undoing later.
 */
export type StepWords = {
  readonly title: string;
  readonly clicks: readonly string[];
  readonly why: string;
  readonly stuck: readonly { readonly cause: string; readonly fix: string }[];
  readonly undo: string;
  readonly leave?: string;
  /** What is ticked on the card of a step that is confirmed by its box. */
  readonly confirm?: string;
};

type Confirmed<I extends StepId> = Extract<(typeof STEPS)[number], { readonly id: I }>['confirmedBy'];

type TurningOff = (typeof TURN_OFF_STEPS)[number]['id'];
type Transition = (typeof TRANSITION_STEPS)[number]['id'];

type StepOf<Half> = Exclude<Extract<(typeof STEPS)[number], { readonly half: Half }>['id'], TurningOff | Transition>;

type WordsOf<Id extends StepId> = {
  readonly [I in Id]: StepWords & ('checkbox' extends Confirmed<I> ? { readonly confirm: string } : unknown);
};

/** The words of every step of one half, but for those of turning it off and of moving. One that is confirmed by its box says what is ticked. */
export type WordsOfSteps<Half extends Step['half']> = WordsOf<StepOf<Half>>;

/** The same of the steps of turning it off. */
export type WordsOfTurningOff = WordsOf<TurningOff>;

/** And of Microsoft's migration tool. */
export type WordsOfTransition = WordsOf<Transition>;

/** What a kind says in the places where the common sentence speaks of what is turned on. */
type Instead = Partial<{
  /** Of the server half, by somebody's word. */
  readonly serverHalf: {
    readonly ticked: (who: string) => string;
    readonly unlooked: (who: string) => string;
    readonly unreadable: (who: string) => string;
    readonly unread: (who: string, because: string) => string;
  };
  readonly ticked: (who: string) => string;
  /** The same as a sentence of its own. */
  readonly wasTicked: (who: string) => string;
  /** What the plan begins with, to who draws it up. */
  readonly plan: string;
  /** What would confirm it where it couldn't be read, by its route. */
  /** `log`: Connect's own events may end it. `reading`: only a reading or a refused reset does. */
  readonly confirms: Readonly<Record<'log' | 'reading', string>>;
  /** That it can be taken back, to whoever asks. */
  readonly undo: string;
  readonly portal: { readonly cloudSync: string; readonly formerly?: string };
  /** Where its server steps are done. */
  readonly place: string;
  readonly why: { readonly 'write-unproven': string };
}>;

/** The words of one kind of change. */
export type KindWords = {
  readonly title: string;
  /** The button that draws up such a plan, where it stands beside what it takes back. */
  readonly start?: string;
  /** The same after it ended without success. */
  readonly again?: string;
  /** Where it may keep to one half: which of them it is to be. */
  readonly halves?: { readonly label: string } & { readonly [H in 'both' | Half]: string };
  readonly instead?: Instead;
  readonly asks: (who: string) => string;
  /** The same where it keeps to one half. */
  readonly asksHalf?: { readonly [H in Half]: (who: string) => string };
  /** What it means for users; `with`: what one of its settings adds. */
  /** `off`: where writeback reads off before it. */
  readonly users: {
    readonly always: string;
    readonly off?: string;
    readonly with: { readonly [S in SettingName]?: string };
  };
  /** Where it keeps to the server half of one client and another is there, which `isSure` where a reading shows that it carries passwords. */
  readonly beside?: {
    readonly asks: (who: string, own: Route) => string;
    readonly users: (other: Route, isSure: boolean) => string;
    /** The choice of one half, where it stops more or less than that half. */
    readonly halves: { readonly [H in Half]: string };
    readonly heading: (two: { readonly own: Route; readonly other: Route; readonly isSure: boolean }) => string;
    readonly next: string;
  };
  /** How a closing reading stands: as this kind wants it, otherwise, or unread. */
  readonly answer: { readonly met: string; readonly unmet: string; readonly unknown: string };
  /** The values of its settings that are neither on nor off. */
  readonly values: Readonly<Record<string, string>>;
  /** What of the plan was so already. */
  readonly met: (what: string) => string;
  /** To whoever asks for it where all of it is so already; a kind without its own word shows how things stand. */
  readonly already?: string;
  /** Nothing is left to set in the portal. */
  readonly nothingLeft: string;
  /** What it may do to whom, to whoever asks whether it is safe. */
  readonly safe: string;
  /** The server half, as this kind wants it. `age`: when it was read; `who`: whose word it is. */
  readonly serverHalf: {
    readonly there: (age: string) => string;
    readonly skipped: (steps: string) => string;
    readonly skippedOne: string;
    readonly missing: (who: string) => string;
    readonly gone: string;
  };
  /** What is left of it: written and not seen, the client that is missing or should be gone, a setting, and how its box is set. */
  readonly left: {
    readonly written: (names: string) => string;
    readonly client: string;
    readonly plain: string;
    readonly box: string;
  };
  readonly done: {
    readonly heading: string;
    /** Where it kept to the server's half, and the other may still be as it was. */
    readonly serverAlone?: string;
    readonly intro: (date: string, names: string) => string;
    /** Where a reset closes it: which agent the log says carried it, and when. */
    readonly proven?: (agent: string, date: string) => string;
    readonly next: string;
    /** Once the days in which it is looked at again are over. */
    readonly over?: { readonly heading: string; readonly next: string };
  };
  /** `onlyLeft`: the heading where nothing else of it is left. */
  readonly failed: {
    readonly heading: string;
    readonly inPart: string;
    readonly onlyLeft: { readonly [S in SettingName]?: string };
  };
  /** How it is taken back by hand. `after` where the main setting was a part of it, `others` where it wasn't. */
  readonly undo: {
    readonly inShort: string;
    readonly heading: string;
    /** With the button beside it; `byHand`: to whom it isn't offered. */
    readonly intro: string;
    readonly byHand?: string;
    readonly box: string;
    readonly others: string;
    readonly after: string;
  };
};

/** What a sentence is filled with; every value arrives escaped, a missing one reads as an empty string. */
export type Fill = (name: string) => string;
