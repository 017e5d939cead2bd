import type { Faults } from './faults.ts';
import type { Journal } from './journal.ts';
import type { Keep } from './keep.ts';
import type { SigningKeys } from './keys.ts';
import { scenario } from './scenarios.ts';
import { portalSettings, type State } from './state.ts';

/** What every part of the practice tenant shares. */
export interface World {
  readonly botId: string;
  /** Compared when set; any non-empty secret does otherwise. */
  readonly botSecret?: string;
  readonly keys: SigningKeys;
  readonly faults: Faults;
  readonly journal: Journal;
  now(): Date;
  /** `https://localhost:<port>`, known once it listens. */
  cloudOrigin(): string;
  state(): State;
  /** The state as it was before the newest change of settings: what a lagging replica would still answer. */
  before(): State;
  /** Replaces the state and saves it. */
  change(update: (state: State) => State): State;
}

/** The part of a world that remembers. */
export function memory(keep: Keep, now: () => Date): Pick<World, 'state' | 'before' | 'change'> & { note?: string } {
  const { state: kept, note } = keep.load();
  let state = kept ?? scenario('fresh', now());
  let before = state;
  return {
    ...(note ? { note } : {}),
    state: () => state,
    before: () => before,
    change(update) {
      const next = update(state);
      if (settingsKey(next) !== settingsKey(state)) before = state;
      keep.save(next);
      state = next;
      return state;
    },
  };
}

function settingsKey(state: State): string {
  return JSON.stringify([portalSettings(state), state.ssprScope, state.scenario]);
}
