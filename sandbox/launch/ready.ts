import { setTimeout as pause } from 'node:timers/promises';
import type { Child } from './child.ts';

const pollMs = 100;

/** Whether `url` answered 200 in time. `false` when the part ended, time ran out, or `signal` fired first. */
export async function isReady(child: Child, url: string, timeoutMs: number, signal?: AbortSignal): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (!child.hasEnded() && !signal?.aborted && Date.now() < deadline) {
    if (await answers(url)) return true;
    await pause(pollMs);
  }
  return false;
}

/** Whether `url` answers 200 now. */
export async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.ok;
  } catch {
    // Nobody listens yet.
    return false;
  }
}
