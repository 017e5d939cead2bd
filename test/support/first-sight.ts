import type { CardJson } from './card.ts';

const SPOKEN = ['text', 'label', 'title', 'value', 'placeholder', 'codeSnippet'] as const;

/** How many words a person has before them when the card appears: buttons and labels too, what is folded away not. */
export const wordsAtFirstSight = (card: CardJson): number => seen(card).reduce((sum, text) => sum + wordsIn(text), 0);

/** What a person reads when the card appears, a line a text. */
export const saidAtFirstSight = (card: CardJson): string => seen(card).join('\n');

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

function seen(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(seen);
  if (typeof value !== 'object' || value === null) return [];
  const node = value as CardJson;
  if (node.isVisible === false) return [];
  const type = String(node.type ?? '');
  if (type.startsWith('Action.')) return [String(node.title ?? '')];
  // A closed list shows its choice alone.
  if (type === 'Input.ChoiceSet' && node.style !== 'expanded') {
    const chosen = (node.choices as readonly CardJson[]).find((choice) => choice.value === node.value);
    return [node.label, chosen?.title ?? node.placeholder].map((text) => String(text ?? ''));
  }
  const isInput = type.startsWith('Input.');
  const own = SPOKEN.flatMap((name) => {
    const text = node[name];
    return typeof text === 'string' && !(isInput && name === 'value') ? [text] : [];
  });
  const parts = Object.entries(node).flatMap(([name, part]) =>
    name === 'fallback' || name === 'data' ? [] : seen(part),
  );
  return [...own, ...parts];
}
