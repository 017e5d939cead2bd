import type { Looking } from '../../cards/index.ts';
import { faultOf } from '../lib/fault.ts';
import type { DirectorySession } from '../ports/index.ts';
import { isStoreError } from '../ports/store-errors.ts';
import type { Ask } from '../request.ts';
import type { Change } from '../workflow/change/change.ts';
import { READ_AGAIN } from '../workflow/change/red.ts';
import { APPLY_LIMIT_MS, decideReport } from '../workflow/deciding/by-itself.ts';
import { kindOf, valueIn } from '../workflow/kinds/index.ts';
import type { PlannedSetting } from '../workflow/planning/plan.ts';
import type { Freeze } from '../workflow/time/freeze.ts';
import { isWithin } from '../workflow/time/within.ts';
import { type Leave, leaveToWrite } from './leave.ts';
import { type Looks, readAfterWrites, readBack } from './read-back.ts';
import {
  type Ended,
  inFreeze,
  objectionTo,
  objectionToRed,
  objectionToRole,
  refuse,
  refuseIn,
  wholeRefusal,
} from './result.ts';
import { showLook } from './show-progress.ts';

/** A role read longer ago is read anew before a write: with the calls between, the newest is never a minute old. */
const ROLE_MS = 30_000;
/** How long it waits with a report that the store didn't take. */
const RECORD_AGAIN_MS = 5_000;

/**
 * Carries out an apply whose intent is on the trail: the token of the person who clicked lives in this run alone, and whatever
 * happens ends in one report. Its result is a new command, never an effect. It begins once the presser has been answered, so that
 * the card which says that it runs is never drawn over the one that says how it ended.
 */
export function startApply(ask: Ask, change: Change, runner: string): void {
  const { app, incoming } = ask;
  app.background(
    ask.answered.then(async () => {
      const session = await open(ask);
      const forgetting = setTimeout(() => session?.end(), APPLY_LIMIT_MS);
      const job = {
        ask,
        sleep: app.sleep,
        plan: change.plan,
        change,
        writes: [],
        roleReadAt: 0,
        mayWrite: () => leaveToWrite(ask, change, runner),
        show: (looking: Looking) => showLook(ask, change.id, runner, looking),
      };
      const ended = session ? await run({ ...job, session }) : refuse('sign-in-needed');
      clearTimeout(forgetting);
      session?.end();
      await untilRecorded(ask, () =>
        app.trail.write(incoming.person.tenantId, (state) =>
          decideReport(state, { changeId: change.id, runner, ...ended }, new Date(app.clock.now()).toISOString()),
        ),
      );
      void app.kick();
    }),
  );
}

/**
 * Nobody else knows how the apply ended: a store that can't be written for a while, such as one on a full disk, must not lose it. Tried
 * until the apply counts as lost, which the trail says then.
 */
async function untilRecorded({ app }: Ask, record: () => Promise<unknown>): Promise<void> {
  for (let waited = 0; ; waited += RECORD_AGAIN_MS) {
    try {
      await record();
      return;
    } catch (error) {
      if (!isStoreError(error) || waited >= APPLY_LIMIT_MS) throw error;
      if (waited === 0) app.log('error', 'how an apply ended can’t be recorded yet; it is tried again', faultOf(error));
      await app.sleep(RECORD_AGAIN_MS);
    }
  }
}

/** The turn's own session ends with the turn, so the run opens its own. */
async function open({ app, incoming }: Ask): Promise<DirectorySession | undefined> {
  const signedIn = await app.signIn.assertionFor(incoming.person, incoming.token);
  return signedIn.kind === 'signed-in' ? app.directory.as(incoming.person, signedIn.assertion) : undefined;
}

type Job = Looks & {
  readonly ask: Ask;
  /** The change as it was approved. */
  readonly change: Change;
  /** Asked right before each write. */
  readonly mayWrite: () => Promise<Leave>;
  /** When the role was last read as one that may write, in ms. */
  roleReadAt: number;
  /** The freeze that left out what was not begun before it. */
  freeze?: Freeze;
};

async function run(job: Job): Promise<Ended> {
  const { ask } = job;
  try {
    return await apply(job);
  } catch (error) {
    ask.app.log('error', 'apply broke', faultOf(error));
    return { outcome: { kind: 'ambiguous', why: 'unexpected-answer' }, observations: [] };
  }
}

async function apply(job: Job): Promise<Ended> {
  const { session, plan } = job;
  const objection = await objectionToCaller(job);
  if (objection) return objection;
  const [seen, settings] = await Promise.all([
    Promise.all(READ_AGAIN.map(session.probe)),
    session.read(kindOf(plan).reads),
  ]);
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
  return wholeRefusal(job.writes) ?? inFreeze(await readBack(job), job.freeze);
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
  const fresh = isFirst ? await session.read(kindOf(plan).reads) : await readAfterWrites(job, name);
  if (!fresh) return isBegun ? undefined : UNREADABLE;
  if (fresh.kind === 'unknown' || !fresh.looksFamiliar) return isBegun ? undefined : objectionTo(plan, fresh);
  if (valueIn(fresh.facts, name) === after) return undefined;
  // A freeze may begin while the role is read again, so both are asked until neither has grown old. `mayWrite` knows when to give up.
  for (;;) {
    const leave = await mayWrite();
    if (leave === 'lost') return isBegun ? undefined : UNREADABLE;
    if (leave !== 'granted' && 'refusal' in leave) return isBegun ? undefined : refuse(leave.refusal);
    if (leave !== 'granted') {
      job.freeze = leave;
      return isBegun ? undefined : refuseIn(leave);
    }
    if (isWithin(job.roleReadAt, ROLE_MS, job.ask.app.clock.now())) break;
    const objection = await objectionToCaller(job);
    if (objection) return isBegun ? undefined : objection;
  }
  const outcome = await session.write({ name, after }, fresh);
  writes.push({ name, outcome, read: fresh.observation });
  // Without the first the others are for nothing.
  return isFirst ? wholeRefusal(writes) : undefined;
}

const UNREADABLE: Ended = {
  outcome: { kind: 'refused', because: 'settings-unreadable', why: 'unreachable' },
  observations: [],
};
