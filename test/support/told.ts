import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** The next thing a child process tells. Rejects where it ends before: nobody waits for what will never come. */
export async function told<T>(child: ChildProcess): Promise<T> {
  const late = new AbortController();
  const { signal } = late;
  const gone = once(child, 'exit', { signal }).then(([code, by]) =>
    Promise.reject(new Error(`it ended: ${code ?? by}`)),
  );
  gone.catch(() => {});
  try {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('it has ended');
    const [first] = await Promise.race([once(child, 'message', { signal }), gone]);
    return first as T;
  } finally {
    late.abort();
  }
}

/** Ends a child process at once, unless it has ended. */
export async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'exit');
}
