import type { Locale } from '../intents.ts';
import { FRAME, type Part } from './parts.ts';
import { type Sentence, type Stretch, sentencesOf } from './reader.ts';
import { type Subject, subjectOf } from './subjects.ts';

export { SUBJECTS, type Subject } from './subjects.ts';

/** One state that is asked for, with nothing beside it. `names` are words that are no name or the names of people. */
export type Asked = { readonly subject: Subject; readonly parts: ReadonlySet<Part>; readonly names: readonly string[] };

const FRAMES = new Set<Part>(FRAME);
const isFrame = ({ parts, rest }: Stretch): boolean =>
  rest.length === 0 && [...parts].every((part) => FRAMES.has(part));

function askedIn({ parts, rest }: Stretch): Asked | undefined {
  const subject = subjectOf(parts, rest.length > 0);
  return subject && { subject, parts, names: rest };
}

/** Each state a sentence asks for; undefined where it holds anything else. */
function asks({ whole, stretches }: Sentence): readonly Asked[] | undefined {
  if (isFrame(whole)) return [];
  const one = askedIn(whole);
  if (one) return [one];
  const several = stretches.filter((stretch) => !isFrame(stretch)).map(askedIn);
  return several.every((asked) => asked !== undefined) ? several : undefined;
}

/**
 * The states that a text asks for, each exactly: no yes or no may be said to any other text. Empty where it asks for more than
 * a state, for something else, or for nothing. Pure; reads at most six sentences of sixty words.
 */
export function statesAsked(text: string, locale: Locale): readonly Asked[] {
  const sentences = sentencesOf(text, locale).map(asks);
  if (sentences.some((one) => one === undefined)) return [];
  const asked = sentences.flatMap((one) => one ?? []);
  return asked.filter((one, at) => asked.findIndex((other) => other.subject === one.subject) === at);
}
