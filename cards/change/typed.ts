import { UTC } from '../../bot/workflow/time/slot.ts';
import type { Element } from '../parts/card.ts';
import { plain } from '../parts/escape.ts';
import type { ChangeInput } from './change-input.ts';

type Texts = 'reason' | 'ticket' | 'comment' | 'question' | 'answer';
type Input = {
  readonly id: Texts;
  /** Renders no Markdown. */
  readonly label: string;
  readonly hint: string;
  readonly value?: string | undefined;
};

/**
 * Room for some lines that somebody else will read. Blank and too long are refused by the bot: a required input would hold up *Keep it* too,
 * and a client that knows a limit cuts what is pasted without a word.
 */
export function linesInput({ id, label, hint, value }: Input): Element {
  return {
    type: 'Input.Text',
    id,
    label,
    placeholder: hint,
    isMultiline: true,
    ...(value ? { value: asTyped(value) } : {}),
  };
}

/** What somebody typed, to stand in an input again, whole: its lines without what can't be seen. */
export function asTyped(value: string): string {
  const lines = value.split(/\r\n|[\n\r\u2028\u2029]/).map((line) => plain(line, Number.POSITIVE_INFINITY));
  return lines.join('\n').trim();
}

/**
 * What stands in the card's inputs, carried through a view that doesn't show them: inputs out of sight, which a client sends like any
 * other, so that no button holds a person's words.
 */
export function keptInputs({ words, zone = UTC, typed = {} }: ChangeInput): readonly Element[] {
  const { reason, ticket, answer, route, only, unlock, slot } = typed;
  const kept = {
    reason,
    ticket,
    answer,
    route,
    only,
    unlock: unlock === undefined ? undefined : String(unlock),
    slotDay: slot?.day,
    slotFrom: slot?.from,
    slotTo: slot?.to,
    slotZone: slot && zone,
  };
  return Object.entries(kept).flatMap(([id, value]) =>
    value ? [{ type: 'Input.Text', id, label: words.change.keptLabel, value: asTyped(value), isVisible: false }] : [],
  );
}
