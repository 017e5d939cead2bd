import { readFileSync } from 'node:fs';
import { isForOneCommand, isOrphan } from './starters.mjs';

const LOOK_MS = 500;

/** A process as /proc shows it; `since` tells it from a later one under the same number. */
type Process = { readonly pid: number; readonly parent: number; readonly since: string; readonly isOver: boolean };

/**
 * Ends this process with 0 at a signal. Call it before all else: a container's first process gets no signal that it doesn't listen for. SIGTERM
 * may come again and changes nothing; a second Ctrl-C ends it at once.
 * @returns how it is told what is to be finished first, once there is something
 */
export function endOnSignals(): (close: () => Promise<void>) => void {
  let isEnding = false;
  let finish = async () => {};
  const end = () => {
    if (isEnding) return;
    isEnding = true;
    void finish().then(() => {
      process.stdout.write('Writeback Pilot has ended\n');
      process.exit(0);
    });
  };
  process.on('SIGTERM', end);
  process.once('SIGINT', end);
  return (close) => {
    finish = close;
  };
}

/** Ends a process that can't go on with 1, as soon as its last line is written, so that whoever watches over it starts it anew. */
export function endAtOnce(): void {
  setTimeout(() => process.exit(1), 100);
}

/**
 * Sends SIGTERM to this process when one of those through whom it was started is gone, half a second later at most: npm, and each shell
 * that was started for one command. npm hands SIGTERM to its shell alone, and a shell hands it to nobody, so without this the server
 * would go on with nobody left to end it. A server that was started directly, or by a script, stays by itself. Call it early: a shell
 * that had gone before isn't missed.
 */
export function endWithStarters(env: Readonly<Record<string, string | undefined>>): void {
  const isByNpm = env.npm_lifecycle_event !== undefined;
  const parent = process.ppid;
  const starters = startersOf(parent, isByNpm);
  if (!isByNpm && starters.length === 0) return;
  if (isByNpm && isOrphan(parent)) process.kill(process.pid, 'SIGTERM');
  const looking = setInterval(() => {
    if (process.ppid === parent && !starters.some(isGone)) return;
    clearInterval(looking);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_MS);
  looking.unref();
}

/** From the parent upwards: shells that run one command, and the npm between them. Empty where there is no /proc. */
function startersOf(parent: number, isByNpm: boolean): readonly Process[] {
  const found: Process[] = [];
  let isNpmMet = !isByNpm;
  for (let pid = parent; pid > 1; ) {
    const one = look(pid);
    if (!one) break;
    if (!isForOneCommand(pid)) {
      if (isNpmMet) break;
      isNpmMet = true;
    }
    found.push(one);
    pid = one.parent;
  }
  return found;
}

function isGone({ pid, since }: Process): boolean {
  const now = look(pid);
  return !now || now.isOver || now.since !== since;
}

/** Source: proc_pid_stat(5). The name in brackets may hold anything, so what counts begins after the last one. */
function look(pid: number): Process | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const [state = '', parent = ''] = fields;
    return { pid, parent: Number(parent), since: fields[19] ?? '', isOver: state === 'Z' || state === 'X' };
  } catch {
    return undefined;
  }
}
