import { known, type Observation } from '../reading.ts';
import type { ClosingReading, KindId, SettingValue } from '../vocabulary.ts';
import { disableWriteback } from './disable-writeback.ts';
import { enableWriteback } from './enable-writeback.ts';
import type { ChangeKind } from './kind.ts';
import { moveToCloudSync } from './move-to-cloud-sync.ts';

export type { ChangeKind, Held, Target, WhyLeft } from './kind.ts';

/** Every kind of change there is, by the id that its plans are hashed with. */
export const KINDS: Readonly<Record<KindId, ChangeKind>> = {
  'enable-writeback': enableWriteback,
  'disable-writeback': disableWriteback,
  'move-to-cloud-sync': moveToCloudSync,
};

/** The kind of a plan. */
export function kindOf(plan: { readonly operation: KindId }): ChangeKind {
  return KINDS[plan.operation];
}

/** What a reading holds, by name: `settings` for instance by the names of the portal's object. */
export type Facts = Readonly<Record<string, unknown>>;

/** What was read of that which this kind writes; undefined where it could not be read. */
export function factsFor({ reads }: ChangeKind, observations: readonly Observation[]): Facts | undefined {
  return known(observations, reads)?.facts;
}

/** One value of it. */
export function valueIn(facts: Facts | undefined, name: ClosingReading): SettingValue | 'unknown' {
  const value = facts?.[name];
  return typeof value === 'boolean' || typeof value === 'string' ? value : 'unknown';
}
