import { HISTORY_KINDS, type HistoryKind } from '../../bot/workflow/record/history.ts';
import type { Element } from '../parts/card.ts';
import type { Words } from '../words/index.ts';

/** A page belongs to the kind it is offered for: whoever chooses another kind beside it begins at its first. */
export function pageInput({ history }: Words, kind: HistoryKind, page: number, pages: number): Element {
  const numbers = Array.from({ length: Math.min(pages, 50) }, (_, i) => String(i + 1));
  return {
    type: 'Input.ChoiceSet',
    id: 'page',
    label: history.pageLabel,
    style: 'compact',
    value: `${kind}-${page < pages ? page + 1 : 1}`,
    choices: numbers.map((number) => ({ title: number, value: `${kind}-${number}` })),
  };
}

/** Which part of the trail is shown next. */
export function kindInput({ history }: Words, kind: HistoryKind): Element {
  return {
    type: 'Input.ChoiceSet',
    id: 'show',
    label: history.kindLabel,
    style: 'compact',
    value: kind,
    choices: HISTORY_KINDS.map((one) => ({ title: history.kinds[one], value: one })),
  };
}
