import { faultOf } from '../../bot/lib/fault.ts';
import { ROOT } from '../../bot/lib/root.ts';

/** Tells how a fault of this program is named where it runs, and where it takes its own folder to be. */
function fail(why: string): never {
  throw new TypeError(why);
}

try {
  fail('on purpose');
} catch (error) {
  const { stack = '' } = error instanceof Error ? error : new Error('no error was thrown');
  process.stdout.write(
    JSON.stringify({ root: ROOT.href, fault: faultOf(error), first: stack.split('\n').slice(0, 2) }),
  );
}
