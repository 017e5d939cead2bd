import type { Looking } from '../cards/index.ts';
import {
  type Ended,
  objectionTo,
  objectionToRed,
  objectionToRole,
  outcomeOf,
  refuse,
  type Write,
  wholeRefusal,
} from './apply-outcome.ts';
import { doubtIn, showLook, unreadIn } from './apply-progress.ts';
import type { Ask } from './ask.ts';
import type { DirectorySession, SettingsRead } from './ports.ts';
import { APPLY_LIMIT_MS, decideReport } from './workflow/by-itself.ts';
import type { Change } from './workflow/change.ts';
import { closingState } from './workflow/closing.ts';
import type { Plan, PlannedSetting } from './workflow/plan.ts';
import type { Observation, PortalSettings } from './workflow/reading.ts';
import { READ_AGAIN } from './workflow/red.ts';
import type { SettingName } from './workflow/vocabulary.ts';

/** When the settings are read back after the write, in milliseconds after the reading before. */
const READ_BACK_MS = [2_000, 4_000, 8_000, 16_000, 30_000] as const;
/** No write begins later than this before the apply counts as lost: its own answer may take twenty seconds. */
const MARGIN_MS = 30_000;
/** A role read longer ago is read anew before a write: with the calls between, the newest is never a minute old. */
const ROLE_MS = 30_000;

/**
 * Carries out an apply whose intent is on the trail: the token of the person who clicked lives in this run alone, and whatever
 * happens ends in one report. Its result is a new command, never an effect.
 */
export function startApply(ask: Ask, change: Change, runner: string): void {
  const { app, incoming } = ask;
  app.background(
    open(ask).then(async (session) => {
      const forgetting = setTimeout(() => session?.end(), APPLY_LIMIT_MS);
      const job = {
        ask,
        plan: change.plan,
        change,
        writes: [],
        roleReadAt: 0,
        mayWrite: () => mayWrite(ask, change.id, runner),
        show: (looking: Looking) => showLook(ask, change.id, runner, looking),
      };
      const ended = session ? await run({ ...job, session }) : refuse('sign-in-needed');
      clearTimeout(forgetting);
      session?.end();
      await app.trail.write(incoming.person.tenantId, (state) =>
        decideReport(state, { changeId: change.id, runner, ...ended }, new Date(app.clock.now()).toISOString()),
      );
      app.kick();
    }),
  );
}

/** The turn's own session ends with the turn, so the run opens its own. */
async function open({ app, incoming }: Ask): Promise<DirectorySession | undefined> {
  const signedIn = await app.signIn.assertionFor(incoming.person, incoming.token);
  return signedIn.kind === 'signed-in' ? app.directory.as(incoming.person, signedIn.assertion) : undefined;
}

type Job = {
  readonly ask: Ask;
  readonly session: DirectorySession;
  readonly plan: Plan;
  /** The change as it was approved. */
  readonly change: Change;
  /** Tells the person what the run waits for. */
  readonly show: (looking: Looking) => void;
  /** Asked right before each write. */
  readonly mayWrite: () => Promise<boolean>;
  /** What became of each write; grows while the run goes on. */
  readonly writes: Write[];
  /** When the role was last read as one that may write, in ms. */
  roleReadAt: number;
};

/** Whether this run's intent is still the newest on record and young enough. A run that was held up must not write any more. */
async function mayWrite({ app, incoming }: Ask, changeId: string, runner: string): Promise<boolean> {
  try {
    const change = (await app.trail.read(incoming.person.tenantId)).changes.get(changeId);
    const { intent } = change ?? {};
    const isMine = change?.phase === 'applying' && intent?.runner === runner;
    return isMine && app.clock.now() - Date.parse(intent.at) < APPLY_LIMIT_MS - MARGIN_MS;
  } catch {
    return false;
  }
}

async function run(job: Job): Promise<Ended> {
  const { ask } = job;
  try {
    return await apply(job);
  } catch (error) {
    ask.app.log('error', 'apply broke', { cause: error instanceof Error ? error.name : 'unknown' });
    return { outcome: { kind: 'ambiguous', why: 'unexpected-answer' }, observations: [] };
  }
}

async function apply(job: Job): Promise<Ended> {
  const { session, plan } = job;
  const objection = await objectionToCaller(job);
  if (objection) return objection;
  const [seen, settings] = await Promise.all([Promise.all(READ_AGAIN.map(session.probe)), session.readSettings()]);
  const because = objectionTo(plan, settings) ?? objectionToRed(job.change, seen);
  if (because) return because;
  const ended = await writeAll(job);
  return { ...ended, observations: [...ended.observations, ...seen] };
}

async function writeAll(job: Job): Promise<Ended> {
  for (const setting of job.plan.settings) {
    const ended = await write(job, setting);
    if (ended) return ended;
  }
  return wholeRefusal(job.writes) ?? readBack(job);
}

async function objectionToCaller(job: Job): Promise<Ended | undefined> {
  const asked = job.ask.app.clock.now();
  const objection = objectionToRole(await job.session.probe('role'));
  if (!objection) job.roleReadAt = asked;
  return objection;
}

/**
 * One setting: read afresh, put, never again. Undefined lets the run go on; the reading back judges what took effect. What stands
 * in the way before anything was sent ends the run; after that it only leaves this setting out.
 */
async function write(job: Job, { name, after }: PlannedSetting): Promise<Ended | undefined> {
  const { session, plan, mayWrite, writes } = job;
  const isBegun = writes.length > 0;
  const isFirst = name === plan.settings[0]?.name;
  const fresh = isFirst ? await session.readSettings() : await readAfterWrites(job, name);
  if (!fresh) return isBegun ? undefined : UNREADABLE;
  if (fresh.kind === 'unknown' || !fresh.looksFamiliar) return isBegun ? undefined : objectionTo(plan, fresh);
  if (fresh.settings[name] === after) return undefined;
  if (!(await mayWrite())) return isBegun ? undefined : UNREADABLE;
  const isOld = job.ask.app.clock.now() - job.roleReadAt > ROLE_MS;
  const objection = isOld ? await objectionToCaller(job) : undefined;
  if (objection) return isBegun ? undefined : objection;
  const outcome = await session.turnOn(name, fresh.settings);
  writes.push({ name, outcome, read: fresh.observation });
  // Without the main switch the others are for nothing.
  return isFirst ? wholeRefusal(writes) : undefined;
}

/**
 * The settings once they show what was written before `name`; undefined where they don't within fourteen seconds. The whole
 * object is sent back, so one read from a replica that lags would turn the earlier setting off again. What the portal refused
 * will never show; an unlock that no client is known to be capable of is waited for as long, and then left behind.
 */
async function readAfterWrites(
  { ask, session, plan, writes, show }: Job,
  name: SettingName,
): Promise<SettingsRead | undefined> {
  const isRefused = (one: PlannedSetting) => writes.some((w) => w.name === one.name && w.outcome.kind === 'refused');
  const earlier = plan.settings.slice(
    0,
    plan.settings.findIndex((one) => one.name === name),
  );
  const waits = [0, ...READ_BACK_MS.slice(0, 3)];
  for (const [n, ms] of waits.entries()) {
    if (ms > 0) await ask.app.sleep(ms);
    const read = await session.readSettings();
    const isGivenUp = (one: PlannedSetting, facts: PortalSettings) =>
      one.name === 'accountUnlockEnabled' && !facts.accountUnlockSupported && n === waits.length - 1;
    const isShown = (one: PlannedSetting, facts: PortalSettings) =>
      facts[one.name] === one.after || isRefused(one) || isGivenUp(one, facts);
    if (read.kind === 'read' && earlier.every((one) => isShown(one, read.settings))) return read;
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

const UNREADABLE: Ended = {
  outcome: { kind: 'refused', because: 'settings-unreadable', why: 'unreachable' },
  observations: [],
};

/**
 * *Accepted* is not *verified*: the settings are read until all closing readings are met, but for those the portal refused, or the
 * readings are used up.
 */
async function readBack({ ask, session, plan, writes, show }: Job): Promise<Ended> {
  const refused = writes.flatMap(({ name, outcome }) => (outcome.kind === 'refused' ? [name as string] : []));
  const doubt = doubtIn(writes);
  let settings: Observation | undefined;
  for (const [looks, ms] of READ_BACK_MS.entries()) {
    const isWorthSaying = looks > 0 || doubt !== undefined;
    if (isWorthSaying)
      show({ looks, of: READ_BACK_MS.length, nextIn: ms / 1000, doubt, unread: settings && unreadIn(settings) });
    await ask.app.sleep(ms);
    settings = (await session.readSettings()).observation;
    const awaited = Object.entries(closingState(plan, [settings])).filter(([name]) => !refused.includes(name));
    if (awaited.every(([, state]) => state === 'met')) break;
  }
  const proof = await Promise.all([session.probe('connectivity'), session.probe('audit')]);
  return { outcome: outcomeOf(writes), observations: settings ? [settings, ...proof] : proof };
}
