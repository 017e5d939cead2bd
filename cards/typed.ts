import type { Element } from './card.ts';
import type { ChangeInput } from './change-parts.ts';
import { LENGTHS, plain } from './escape.ts';

type Texts = 'reason' | 'ticket' | 'comment' | 'question' | 'answer';
type Input = {
  readonly id: Texts;
  /** Renders no Markdown. */
  readonly label: string;
  readonly hint: string;
  readonly value?: string | undefined;
};

/** Room for some lines that somebody else will read. Blank is refused by the bot: a required input would hold up *Keep it* too. */
export function linesInput({ id, label, hint, value }: Input): Element {
  return {
    type: 'Input.Text',
    id,
    label,
    placeholder: hint,
    isMultiline: true,
    maxLength: LENGTHS.reason,
    ...(value ? { value: plain(value, LENGTHS.reason) } : {}),
  };
}

/**
 * What stands in the card's inputs, carried through a view that doesn't show them: inputs out of sight, which a client sends like any
 * other, so that no button holds a person's words.
 */
export function keptInputs({ words, typed = {} }: ChangeInput): readonly Element[] {
  const { reason, ticket, answer, route, unlock } = typed;
  const kept = { reason, ticket, answer, route, unlock: unlock === undefined ? undefined : String(unlock) };
  return Object.entries(kept).flatMap(([id, value]) =>
    value ? [{ type: 'Input.Text', id, label: words.change.keptLabel, value, isVisible: false }] : [],
  );
}
