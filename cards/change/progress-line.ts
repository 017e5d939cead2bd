import { type Change, connectSteps } from '../../bot/workflow/change/change.ts';
import { minutesLeft } from '../../bot/workflow/change/minutes.ts';
import type { StepId } from '../../bot/workflow/steps/index.ts';
import { type Element, quiet, text } from '../parts/card.ts';
import { kindWords } from '../parts/kind-words.ts';
import { progressBar } from '../parts/native.ts';
import type { Words } from '../words/index.ts';

/** "Step 6 of 8 · Connect server" */
export function progress(words: Words, change: Change, id: StepId): string {
  const [at, all] = placeOf(change, id);
  const place = kindWords(words, change).instead?.place ?? words.running.place[change.plan.route];
  return words.change.watching.step(at, all, place);
}

/** The same with what is left of it all, and a bar of the steps that are behind. */
export function progressLine(words: Words, change: Change, id: StepId): readonly Element[] {
  const [at, all] = placeOf(change, id);
  const left = words.change.watching.left(words.time.minutes(minutesLeft(change)));
  const line = quiet(`${progress(words, change, id)} · ${left}`, { spacing: 'None' });
  return all > 1 ? [line, bar(at - 1, all)] : [line];
}

function placeOf(change: Change, id: StepId): readonly [at: number, all: number] {
  const all = connectSteps(change);
  return [all.indexOf(id) + 1, all.length];
}

/** In other clients a row of dots. The line above says it in words, so neither says anything alone. */
function bar(done: number, all: number): Element {
  const dots = text('●'.repeat(done) + '○'.repeat(all - done), { color: 'Accent', size: 'Small', spacing: 'None' });
  return progressBar(done, all, { spacing: 'Small', fallback: dots });
}
