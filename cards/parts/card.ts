import { isAllowed } from './links.ts';
import { type CodeLanguage, codeBlock } from './native.ts';

/** Adaptive Card JSON, schema 1.5. */
export type Card = Readonly<Record<string, unknown>>;
export type Element = Readonly<Record<string, unknown>>;
export type Action = Readonly<Record<string, unknown>>;

/** A card and the one plain sentence that stands for it in a notification. */
export type Drawn = { readonly card: Card; readonly summary: string };

/** What ties a click to a change: an opaque id and the version shown, nothing else. */
export type Tie = { readonly id: string; readonly version: number };

const MAX_ACTIONS = 6;

export function draw(
  summary: string,
  body: readonly (Element | undefined)[],
  actions: readonly (Action | undefined)[] = [],
): Drawn {
  const room = MAX_ACTIONS - body.reduce<number>((sum, element) => sum + actionsIn(element), 0);
  const shown = actions.filter((a) => a !== undefined).slice(0, Math.max(0, room));
  const card = {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.5',
    body: body.filter((e) => e !== undefined),
    ...(shown.length > 0 ? { actions: shown } : {}),
  };
  return { card, summary };
}

/** Those within the body count too: Teams shows six in all. */
function actionsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + actionsIn(part), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const isAction = 'type' in value && String(value.type).startsWith('Action.');
  return isAction ? 1 : actionsIn(Object.values(value));
}

/** A paragraph. Markdown: whatever comes from people or the tenant must have passed `escape`. */
export function text(markdown: string, look: Element = {}): Element {
  return { type: 'TextBlock', text: markdown, wrap: true, ...look };
}

export function heading(markdown: string, look: Element = {}): Element {
  return text(markdown, { size: 'Large', weight: 'Bolder', style: 'heading', ...look });
}

export function subheading(markdown: string): Element {
  return text(markdown, { weight: 'Bolder', spacing: 'Medium' });
}

export function quiet(markdown: string, look: Element = {}): Element {
  return text(markdown, { isSubtle: true, size: 'Small', spacing: 'Small', ...look });
}

/** Numbered lines; each is Markdown. Columns, because clients disagree on Markdown lists and some cut them off. */
export function numbered(lines: readonly string[], from = 1): Element {
  return marked(lines.map((line, i) => [`${i + from}\\.`, line]));
}

export function bulleted(lines: readonly string[], look: Element = {}): Element {
  return marked(
    lines.map((line) => ['•', line]),
    look,
  );
}

function marked(rows: readonly (readonly [string, string])[], look: Element = {}): Element {
  const column = (width: string, markdown: string) => ({
    type: 'Column',
    width,
    spacing: 'Small',
    items: [text(markdown)],
  });
  const items = rows.map(([mark, line]) => ({
    type: 'ColumnSet',
    spacing: 'Small',
    columns: [column('auto', mark), column('stretch', line)],
  }));
  return { type: 'Container', items, ...look };
}

/** Lines to copy. Where no CodeBlock is known, a text run: it renders no Markdown, so quotes, braces and stars stay what they are. */
export function code(lines: string, language: CodeLanguage = 'PowerShell'): Element {
  const run = { type: 'TextRun', text: lines, fontType: 'Monospace', size: 'Small' };
  const spacing = 'Small';
  const fallback = box('emphasis', [{ type: 'RichTextBlock', inlines: [run] }], { spacing });
  return codeBlock(lines, language, { spacing, fallback });
}

export function facts(rows: readonly (readonly [string, string])[]): Element {
  return { type: 'FactSet', facts: rows.map(([title, value]) => ({ title, value })) };
}

type BoxStyle = 'emphasis' | 'good' | 'warning' | 'attention' | 'accent';

export function box(style: BoxStyle, items: readonly (Element | undefined)[], look: Element = {}): Element {
  return { type: 'Container', style, items: items.filter((i) => i !== undefined), ...look };
}

type ButtonLook = {
  readonly style?: 'positive' | 'destructive' | undefined;
  readonly sendsInputs?: boolean;
  /** What the press brings along besides the verb: ids that the server looks up again, or what was chosen. Never facts. */
  readonly brings?: Readonly<Record<string, string | number>>;
};

/** A button as Action.Execute, with an Action.Submit of the same data for clients that don't know it. */
export function button(title: string, verb: string, tie?: Tie, look: ButtonLook = {}): Action {
  const data = { ...(tie ? { change: tie.id, version: tie.version } : {}), verb, ...look.brings };
  // A button that sends no inputs must not be held up by a required one.
  const inputs = look.sendsInputs ? {} : { associatedInputs: 'none' };
  const style = look.style ? { style: look.style } : {};
  const fallback = { type: 'Action.Submit', title, data, ...inputs };
  return { type: 'Action.Execute', title, verb, data, ...inputs, ...style, fallback };
}

/** A link button, or none where the address isn't on the allow-list. */
export function openUrl(title: string, url: string): Action | undefined {
  return isAllowed(url) ? { type: 'Action.OpenUrl', title, url } : undefined;
}

/** The same within a text, where the buttons have run out. */
export function linked(title: string, url: string): string | undefined {
  return isAllowed(url) ? `[${title}](${url})` : undefined;
}

/** Opens a page of the bot itself in Teams' sign-in pop-up. Source: "Add card actions in a bot", learn.microsoft.com. */
export function popUp(title: string, url: string): Action | undefined {
  const isOurs = URL.canParse(url) && new URL(url).protocol === 'https:';
  return isOurs ? { type: 'Action.Submit', title, data: { msteams: { type: 'signin', value: url } } } : undefined;
}

/** Opens a page of the bot itself in the browser: https, or this machine in the practice run. */
export function ownPage(title: string, url: string): Action | undefined {
  const page = URL.canParse(url) ? new URL(url) : undefined;
  const isOurs = page?.protocol === 'https:' || (page?.protocol === 'http:' && page.hostname === '127.0.0.1');
  return isOurs ? { type: 'Action.OpenUrl', title, url } : undefined;
}
