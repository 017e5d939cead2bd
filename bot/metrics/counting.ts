import type { Answer } from '../ask.ts';
import type { Batch, Store } from '../ports.ts';
import type { Sender } from '../teams/sender.ts';
import type { MessageCall, MessageOutcome, TurnKind, TurnOutcome } from './labels.ts';
import type { Meters } from './meters.ts';

/** Milliseconds since it was made, by a clock that nobody sets. */
function stopwatch(): () => number {
  const began = performance.now();
  return () => performance.now() - began;
}

/** A store whose commits are counted, and the applies that end with one. */
export function countingCommits<S extends Store>(store: S, meters: Meters): S {
  return {
    ...store,
    async commit(tenantId, expectedVersion, batch) {
      const took = stopwatch();
      try {
        const result = await store.commit(tenantId, expectedVersion, batch);
        meters.commit(result.kind, took());
        if (result.kind === 'committed') countApplies(batch, meters);
        return result;
      } catch (error) {
        meters.commit('broke', took());
        throw error;
      }
    },
  };
}

function countApplies({ events }: Batch, meters: Meters): void {
  for (const event of events) {
    if (event.type === 'apply-ended') meters.apply(event.outcome.kind);
    if (event.type === 'outcome-lost') meters.apply('not-recorded');
  }
}

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

/** Counts what a turn's work leads to. What broke has become a card by then. */
export function countTurn(meters: Meters, kind: TurnKind, work: Promise<Answer>): void {
  const took = stopwatch();
  void work.then((answer) => {
    meters.turn(kind, outcomeOf(answer));
    meters.answer(kind, took());
  });
}

function outcomeOf(answer: Answer): TurnOutcome {
  if (answer.kind === 'card') return answer.outcome ?? 'answered';
  return answer.kind;
}
