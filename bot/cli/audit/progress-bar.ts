import type { Progress } from '../../store/audit/index.ts';

const WIDTH = 30;

/** A bar on a person's screen; nothing where the output goes to a file or a pipe. */
export function progressBar(
  screen: Pick<NodeJS.WriteStream, 'write'> & { readonly isTTY?: boolean },
  total: number,
): Progress | undefined {
  if (!screen.isTTY || total === 0) return undefined;
  const step = Math.max(1, Math.floor(total / 200));
  let count = 0;
  return () => {
    count += 1;
    if (count % step !== 0 && count !== total) return;
    const share = Math.min(1, count / total);
    const bar = '#'.repeat(Math.round(share * WIDTH)).padEnd(WIDTH, '.');
    screen.write(`\r[${bar}] ${count} of ${total}${count === total ? '\n' : ''}`);
  };
}
