import type { Change } from '../../bot/workflow/change/change.ts';
import { factsFor, kindOf, valueIn } from '../../bot/workflow/kinds/index.ts';
import { alsoHeld } from '../../bot/workflow/planning/plan.ts';
import { type Element, text } from '../parts/card.ts';
import { shownValue } from '../parts/kind-words.ts';
import type { Words } from '../words/index.ts';

export function planTable(words: Words, change: Change): Element {
  return tableOf([header(words), ...planRows(words, change)]);
}

/**
 * Before and after of everything this change brings about: the server's client, then the settings. What the portal's object says of
 * a client is said of Connect's, so on the other route it has no place.
 */
export function planRows(words: Words, change: Change): readonly (readonly string[])[] {
  const kind = kindOf(change.plan);
  const facts = factsFor(kind, change.observations);
  const server = alsoHeld(change.plan)
    .filter((held) => change.plan.settings.every(({ name }) => name !== held.name))
    .map(({ name, after }) => [
      name === 'passwordWritebackSupported' ? words.change.client : words.terms.closing[name],
      shownValue(words, change, valueIn(facts, name)),
      `**${shownValue(words, change, after)}**`,
    ]);
  return [...server, ...settingRows(words, change)];
}

/** The settings alone: once the server half is done, what was read of it for the plan no longer holds. */
export function settingsTable(words: Words, change: Change): Element {
  return tableOf([header(words), ...settingRows(words, change)]);
}

function header({ change: { table } }: Words): readonly string[] {
  return [table.setting, table.before, table.after];
}

function settingRows(words: Words, change: Change): readonly (readonly string[])[] {
  return change.plan.settings.map((s) => [
    words.terms.setting[s.name],
    shownValue(words, change, s.before),
    `**${shownValue(words, change, s.after)}**`,
  ]);
}

function tableOf(rows: readonly (readonly string[])[]): Element {
  const cell = (markdown: string) => ({ type: 'TableCell', items: [text(markdown)] });
  return {
    type: 'Table',
    firstRowAsHeaders: true,
    showGridLines: false,
    columns: [{ width: 3 }, { width: 2 }, { width: 2 }],
    rows: rows.map((cells) => ({ type: 'TableRow', cells: cells.map(cell) })),
  };
}
