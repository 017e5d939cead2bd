import { actionsOf, type CardJson } from '../support/card.ts';

const SPOKEN = ['title', 'text', 'value', 'codeSnippet'] as const;
const UNSEEN = ['actions', 'selectAction', 'fallback', 'refresh', 'msteams', 'authentication', 'data'];

/** What a person sees of a card without pressing anything: no button, no list to choose from, nothing that is folded away. */
export function visibleText(card: CardJson): string {
  return plain([...spoken(card)].filter((text) => text.trim() !== '').join('\n'));
}

function* spoken(node: unknown): Generator<string> {
  if (Array.isArray(node)) for (const part of node) yield* spoken(part);
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
  const { type = '', isVisible, label, ...rest } = node as CardJson;
  const isInput = String(type).startsWith('Input.');
  if (isVisible === false || String(type).startsWith('Action.')) return;
  if (isInput) {
    if (typeof label === 'string') yield label;
    return;
  }
  for (const name of SPOKEN) if (typeof rest[name] === 'string') yield rest[name];
  for (const [name, part] of Object.entries(rest)) if (!UNSEEN.includes(name)) yield* spoken(part);
}

/** Without Markdown, and with one kind of each mark. */
const plain = (text: string): string =>
  text
    .replace(/\*\*|`/g, '')
    .replace(/\\([\\_*[\](){}#+.!<>~|-])/g, '$1')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u00a0\u202f]/g, ' ');

/** Whether the buttons go on with a search, and at which cause it stands: the ids are what the server looks up again. */
export function searchOn(card: CardJson): { readonly isSearch: boolean; readonly first?: string } {
  const places = actionsOf(card).filter(
    ({ verb, data }) => verb === 'diagnose' && ('causes' in data || 'problem' in data),
  );
  const [place] = places;
  const causes = typeof place?.data.causes === 'string' ? place.data.causes.split(' ') : [];
  const first = causes[Number(place?.data.cause ?? 1) - 1]?.replace('!', '');
  return { isSearch: place !== undefined, ...(first ? { first } : {}) };
}
