import type { Looking } from '../../cards/index.ts';
import type { App } from '../app.ts';
import type { DirectorySession, ResourceRead } from '../ports/index.ts';
import { closingState } from '../workflow/change/closing.ts';
import { type Facts, kindOf } from '../workflow/kinds/index.ts';
import type { Plan, PlannedSetting } from '../workflow/planning/plan.ts';
import type { Observation } from '../workflow/reading.ts';
import type { SettingName } from '../workflow/vocabulary.ts';
import { type Ended, outcomeOf, type Write } from './result.ts';
import { doubtIn, unreadIn } from './show-progress.ts';

/** When the settings are read back after the write, in milliseconds after the reading before. */
const READ_BACK_MS = [2_000, 4_000, 8_000, 16_000, 30_000] as const;

/** What the looks of an apply need of it. */
export type Looks = {
  readonly sleep: App['sleep'];
  readonly session: DirectorySession;
  readonly plan: Plan;
  /** What became of each write; grows while the run goes on. */
  readonly writes: Write[];
  /** Tells the person what the run waits for. */
  readonly show: (looking: Looking) => void;
};

/**
 * The settings once they show what was written before `name`; undefined where they don't within fourteen seconds. The whole
 * object is sent back, so one read from a replica that lags would turn the earlier setting off again. What the portal refused
 * will never show; an unlock that no client is known to be capable of is waited for as long, and then left behind.
 */
export async function readAfterWrites(
  { sleep, session, plan, writes, show }: Looks,
  name: SettingName,
): Promise<ResourceRead | undefined> {
  const kind = kindOf(plan);
  const isRefused = (one: PlannedSetting) => writes.some((w) => w.name === one.name && w.outcome.kind === 'refused');
  const earlier = plan.settings.slice(
    0,
    plan.settings.findIndex((one) => one.name === name),
  );
  const waits = [0, ...READ_BACK_MS.slice(0, 3)];
  for (const [n, ms] of waits.entries()) {
    if (ms > 0) await sleep(ms);
    const read = await session.read(kind.reads);
    const isGivenUp = (one: PlannedSetting) =>
      kind.mayNeverShow(one.name, [read.observation]) && n === waits.length - 1;
    const isShown = (one: PlannedSetting, facts: Facts) =>
      facts[one.name] === one.after || isRefused(one) || isGivenUp(one);
    if (read.kind === 'read' && earlier.every((one) => isShown(one, read.facts))) return read;
    const nextIn = (waits[n + 1] ?? 0) / 1000;
    if (nextIn > 0)
      show({
        looks: n,
        of: waits.length - 1,
        nextIn,
        isBetween: true,
        doubt: doubtIn(writes),
        unread: unreadIn(read.observation),
      });
  }
  return undefined;
}

/**
 * *Accepted* is not *verified*: the settings are read until all closing readings are met, but for those the portal refused, or the
 * readings are used up.
 */
export async function readBack({ sleep, session, plan, writes, show }: Looks): Promise<Ended> {
  const refused = writes.flatMap(({ name, outcome }) => (outcome.kind === 'refused' ? [name as string] : []));
  const doubt = doubtIn(writes);
  let settings: Observation | undefined;
  for (const [looks, ms] of READ_BACK_MS.entries()) {
    const isWorthSaying = looks > 0 || doubt !== undefined;
    if (isWorthSaying)
      show({ looks, of: READ_BACK_MS.length, nextIn: ms / 1000, doubt, unread: settings && unreadIn(settings) });
    await sleep(ms);
    settings = (await session.read(kindOf(plan).reads)).observation;
    const awaited = Object.entries(closingState(plan, [settings])).filter(([name]) => !refused.includes(name));
    if (awaited.every(([, state]) => state === 'met')) break;
  }
  const proof = await Promise.all([session.probe('connectivity'), session.probe('audit')]);
  return { outcome: outcomeOf(writes), observations: settings ? [settings, ...proof] : proof };
}
