import { diagnose, probesFor } from '../../language/causes/index.ts';
import type { Ask } from '../../request.ts';
import { observe } from '../status/status.ts';

/** The code that the log's reason names, and the first cause that today's readings don't rule out. */
export async function explainReason(ask: Ask, reason: string) {
  const question = { codes: [], text: reason };
  const { known, trouble } = diagnose({
    ...question,
    observations: await observe(ask, probesFor(question)),
    now: ask.now,
  });
  const [code] = known;
  return code && { id: code.id, name: code.name, first: trouble?.current };
}
