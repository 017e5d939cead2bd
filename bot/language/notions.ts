import { normalise } from './engine/normalise.ts';
import { FACTS, type KnownFact, NOTIONS } from './knowledge/facts/index.ts';
import { anyOf } from './words/any-of.ts';
import { NOTION_IDS, type Notion } from './words/shape/notions.ts';

const MOST_CHARACTERS = 120;

const before = anyOf(({ notions }) => notions.before);
const after = anyOf(({ notions }) => notions.after);
const named = (id: Notion): string => anyOf(({ notions }) => notions.names[id]);
const whole = (id: Notion): string => anyOf(({ notions }) => notions.whole[id]);

const ASKED = NOTION_IDS.map(
  (id) => [id, new RegExp(`^(?:${before}${named(id)}${after}|${named(id)} ${before}|${whole(id)})$`)] as const,
);
/** "Staging mode?" */
const ALONE = NOTION_IDS.map((id) => [id, new RegExp(`^${named(id)}$`)] as const);

/** "What is staging mode?": the fact that tells what a word of the field means. Undefined where the text asks for anything more. */
export function notionAsked(text: string): KnownFact | undefined {
  if (text.length > MOST_CHARACTERS) return undefined;
  const { plain, asks } = normalise(text);
  const said = plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const [id] = [...ASKED, ...(asks ? ALONE : [])].find(([, pattern]) => pattern.test(said)) ?? [];
  return [...NOTIONS, ...FACTS].find((fact) => fact.id === id);
}
