import { stopwatch } from '../../lib/stopwatch.ts';
import type { MessageCall, MessageOutcome } from '../../meters/labels.ts';
import type { Meters } from '../../meters/meters.ts';
import type { Sender } from './index.ts';

/** A sender whose calls are counted; the wait for the platform's limits is part of each. */
export function countingCalls(sender: Sender, meters: Meters): Sender {
  const counted = async <T>(
    call: MessageCall,
    work: Promise<T>,
    outcomeOf: (result: T) => MessageOutcome,
  ): Promise<T> => {
    const took = stopwatch();
    const result = await work;
    meters.message(call, outcomeOf(result), took());
    return result;
  };
  return {
    post: (...given) => counted('post', sender.post(...given), ({ kind }) => kind),
    update: (...given) => counted('update', sender.update(...given), ({ kind }) => kind),
    member: (...given) => counted('member', sender.member(...given), (found) => (found ? 'read' : 'unread')),
  };
}
