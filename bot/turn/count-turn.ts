import { stopwatch } from '../lib/stopwatch.ts';
import type { TurnKind, TurnOutcome } from '../meters/labels.ts';
import type { Meters } from '../meters/meters.ts';
import type { Answer } from '../request.ts';

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
