// Who started this process, as far as /proc shows it. In JavaScript, since run-bundled.mjs asks before any TypeScript is read.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const SHELLS = ['sh', 'dash', 'bash', 'ash', 'zsh', 'ksh'];

/** Whether who started it has gone already: the system's first process has taken it over, unless npm itself is that one, or its shell. */
export function isOrphan(parent) {
  return parent === 1 && !isForOneCommand(1) && !/npm|yarn|bun/.test(commandOf(1));
}

/** Whether this is a shell called as `sh -c "…"`. One that runs a script may leave on purpose what it started. */
export function isForOneCommand(pid) {
  const [program = '', ...rest] = commandOf(pid).split('\0');
  const end = rest.findIndex((word) => !word.startsWith('-'));
  return SHELLS.includes(basename(program)) && rest.slice(0, end).some((word) => /^-[a-z]*c$/.test(word));
}

/** Its words, parted by NUL; empty where there is no /proc. */
function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
