import type { STEPS, Step, StepId } from '../../../bot/workflow/steps/index.ts';
import type { SettingName } from '../../../bot/workflow/vocabulary.ts';

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

type StepOf<Half> = Extract<(typeof STEPS)[number], { readonly half: Half }>['id'];

/** The words of every step of one half. One that is confirmed by its box says what is ticked. */
export type WordsOfSteps<Half extends Step['half']> = {
  readonly [Id in StepOf<Half>]: StepWords &
    ('checkbox' extends Confirmed<Id> ? { readonly confirm: string } : unknown);
};

/** The words of one kind of change. */
export type KindWords = {
  readonly title: string;
  readonly asks: (who: string) => string;
  /** What it means for users; `with`: what one of its settings adds. */
  readonly users: { readonly always: string; readonly with: { readonly [S in SettingName]?: string } };
  /** How a closing reading stands: as this kind wants it, otherwise, or unread. */
  readonly answer: { readonly met: string; readonly unmet: string; readonly unknown: string };
  /** The values of its settings that are neither on nor off. */
  readonly values: Readonly<Record<string, string>>;
  /** What of the plan was so already. */
  readonly met: (what: string) => string;
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
    readonly intro: (date: string, names: string) => string;
    readonly next: string;
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
    readonly intro: string;
    readonly box: string;
    readonly others: string;
    readonly after: string;
  };
};

/** What a sentence is filled with; every value arrives escaped, a missing one reads as an empty string. */
export type Fill = (name: string) => string;
