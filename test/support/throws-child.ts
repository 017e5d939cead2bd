import { faultOf } from '../../bot/lib/fault.ts';
import { ROOT } from '../../bot/lib/root.ts';

/** Tells how a fault of this program is named where it runs, how long the first look at its stack took, and where it takes its own folder to be. */
function failOnPurpose(why: string): never {
  throw new TypeError(why);
}

// Never asked for, and so bundled: this program is as large as the server.
if (process.argv.includes('--serve')) void import('../../bot/compose.ts');

try {
  failOnPurpose('on purpose');
} catch (error) {
  const before = process.cpuUsage();
  const { stack = '' } = error instanceof Error ? error : new Error('no error was thrown');
  const { user, system } = process.cpuUsage(before);
  const first = stack.split('\n').slice(0, 2);
  const lookMs = (user + system) / 1000;
  process.stdout.write(JSON.stringify({ root: ROOT.href, fault: faultOf(error), first, lookMs }));
}
