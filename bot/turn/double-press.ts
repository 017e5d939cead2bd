import type { Clock } from '../ports/index.ts';
import type { Incoming } from '../request.ts';
import { isWithin } from '../workflow/time/within.ts';
import { isAct } from './press.ts';
import { pressOf } from './press-identity.ts';

/** A second press so soon after the answer is the same one. Milliseconds. */
const SAME_MS = 2_000;
const MOST = 5_000;

/** One press and its answer; `over` is set once its work is done. */
type Held<T> = { readonly result: Promise<T>; over: number | undefined };

/**
 * The same button of the same card pressed again by the same person, while its answer is under way or has only just come, gets
 * the first one's: what is answered below would stand there twice. Once all is over that may be old, a *Reading…* above all: `again` says
 * what such a press gets then. Presses on a change are guarded by what they mean (`createRepeats`).
 * `isAnswer`: whether anything was answered; a request to sign in isn't. `work` is told how to say what it does after its answer.
 */
export function createDoublePressGuard<T>(
  clock: Clock,
  isAnswer: (result: T) => boolean,
  again: (incoming: Incoming, first: T) => Promise<T> = async (_, first) => first,
): (incoming: Incoming, work: (goesOn: (rest: Promise<unknown>) => void) => Promise<T>) => Promise<T> {
  const pressed = new Map<string, Held<T>>();
  return (incoming, work) => {
    const key = incoming.kind === 'click' && !isAct(incoming) ? pressOf(incoming) : undefined;
    if (key === undefined) return work(() => {});
    const first = pressed.get(key);
    if (first && first.over === undefined) return first.result;
    if (first?.over !== undefined && isWithin(first.over, SAME_MS, clock.now()))
      return first.result.then((result) => again(incoming, result));
    const parts: Promise<unknown>[] = [];
    const result = work((rest) => parts.push(rest));
    const held: Held<T> = { result, over: undefined };
    const drop = () => void (pressed.get(key) === held && pressed.delete(key));
    const end = async (answer: T) => {
      if (!isAnswer(answer)) return drop();
      await Promise.allSettled(parts);
      held.over = clock.now();
    };
    result.then(end, drop);
    pressed.delete(key);
    pressed.set(key, held);
    forget(pressed, clock.now());
    return result;
  };
}

/** In the order of their first press; one that is still under way may keep a few that are over, for as long. */
function forget<T>(pressed: Map<string, Held<T>>, now: number): void {
  for (const [key, { over }] of pressed) {
    const isOver = over !== undefined && !isWithin(over, SAME_MS, now);
    if (!isOver && pressed.size <= MOST) return;
    pressed.delete(key);
  }
}
