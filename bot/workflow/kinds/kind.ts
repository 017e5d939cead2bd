import type { Observation } from '../reading.ts';
import type { RefusalId } from '../refusals.ts';
import type { StepId } from '../steps/index.ts';
import type {
  Attestation,
  ClosingReading,
  KindId,
  Resource,
  Route,
  SettingName,
  SettingValue,
  Way,
} from '../vocabulary.ts';

/** A setting, and the value that a change gives it. */
export type Target = { readonly name: SettingName; readonly after: SettingValue };

/** Something that no write makes, and that must read so all the same before a change is done. */
export type Held = { readonly name: ClosingReading; readonly after: SettingValue };

/** What a plan is drawn up from. `hasUnlock` is false where somebody wished the account unlock left out. */
export type Wish = {
  readonly route: Route;
  readonly observations: readonly Observation[];
  readonly hasUnlock: boolean;
};

/** Why a setting was not taken, where the kind itself can tell. */
export type WhyLeft = 'client-cannot-unlock' | 'write-unproven';

/**
 * One kind of change: what it writes, what closes it, what stands in its way, how it is done. Everything else (approval, steps, apply,
 * reading back, history) is the same for all. Its words stand in `cards/words/<language>/kinds.ts` under its id.
 */
export type ChangeKind = {
  readonly id: KindId;
  /** What it means for writeback that a change of this kind was made: what somebody's word about it counts for. */
  readonly speaksFor: 'on' | 'off' | 'neither';
  /** Plan, drift and closing read this, and this is what is written. */
  readonly reads: Resource;
  readonly routes: readonly Route[];
  /** Where it may keep to one half: the server's steps, or the portal's with what they set. */
  readonly hasHalves?: true;
  /** The route to draw up where nobody has chosen, by what was read; undefined where that tells nothing. */
  readonly likelyRoute?: (observations: readonly Observation[]) => Route | undefined;
  /** In the order of writing. Without the first, the others are for nothing. */
  readonly targets: (wish: Wish) => readonly Target[];
  readonly alsoHolds: (route: Route) => readonly Held[];
  /** In order. Steps that set only what a plan doesn't write are left out of it. */
  readonly steps: (route: Route) => readonly StepId[];
  /** The steps that leave something behind, in the order in which they are undone by hand. */
  readonly undone: (route: Route) => readonly StepId[];
  /** Whether the server half is as this kind wants it, as far as a reading tells; undefined where it tells nothing. */
  readonly isServerHalfThere: (route: Route, observations: readonly Observation[]) => boolean | undefined;
  /** Confirming this step attests that. Nobody gets to the settings past a gate, unless the plan found its step done. */
  readonly gates: readonly { readonly step: StepId; readonly attests: Attestation }[];
  /** Why nothing may be written to what reads like this. */
  readonly objection: (route: Route, observations: readonly Observation[]) => RefusalId | undefined;
  /** True for a setting that may never read as written: an apply waits for it, and then goes on without it. */
  readonly mayNeverShow: (name: SettingName, observations: readonly Observation[]) => boolean;
  readonly whyLeft: (name: ClosingReading, observations: readonly Observation[]) => WhyLeft | undefined;
  readonly ways: readonly Way[];
  /** No reading alone ends it: a reset must, that the log says came by the agent of its route after the last step. */
  readonly needsProof?: true;
  /** For how many days after its proof somebody is to look again, and every how many they are asked to. */
  readonly watched?: { readonly days: number; readonly every: number };
  /** The kind that takes this one back. */
  readonly undoneBy?: KindId;
};
