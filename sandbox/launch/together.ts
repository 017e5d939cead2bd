import { type Child, type Spec, startChild } from './child.ts';
import { isReady } from './ready.ts';
import { died, late, seconds } from './words.ts';

const readyMs = 60_000;
const tailLines = 12;

type Launching = {
  readonly signal: AbortSignal;
  readonly say: (text: string) => void;
  readonly onReady: () => void;
};

/**
 * Starts the parts one after the other, each when the one before is ready, and keeps them until one ends or `signal`
 * fires. Puts each into `children` as it starts. Resolves with what went wrong, or undefined when it was asked to stop.
 */
export async function runTogether(
  specs: readonly Spec[],
  children: Child[],
  { signal, say, onReady }: Launching,
): Promise<string | undefined> {
  for (const spec of specs) {
    if (signal.aborted) return undefined;
    const since = Date.now();
    say(`Starting ${spec.name} …`);
    const child = await startChild(spec);
    children.push(child);
    const isUp = await isReady(child, spec.readyUrl, readyMs, signal);
    if (signal.aborted) return undefined;
    if (child.hasEnded()) return deathOf(child);
    if (!isUp) return late(spec.name, readyMs / 1000, spec.logFile);
    say(` ready (${seconds(Date.now() - since)})\n`);
  }
  const first = firstToEnd(children);
  onReady();
  const dead = await Promise.race([first, aborted(signal)]);
  return dead ? deathOf(dead) : undefined;
}

/** Ends every part, the newest first, so that nothing loses what it depends on while it still works. */
export async function stopAll(children: readonly Child[]): Promise<void> {
  for (const child of [...children].reverse()) await child.stop();
}

async function deathOf(child: Child): Promise<string> {
  return died(child.name, await child.ended, await child.lastLines(tailLines), child.logFile);
}

const firstToEnd = (children: readonly Child[]): Promise<Child> =>
  Promise.race(children.map((child) => child.ended.then(() => child)));

function aborted(signal: AbortSignal): Promise<undefined> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener('abort', () => resolve(undefined), { once: true });
  });
}
