/** An adaptive card as JSON, read without trusting its shape. */
export type CardJson = Readonly<Record<string, unknown>>;

export type CardAction = {
  readonly type: string;
  readonly title: string;
  readonly verb: string | undefined;
  readonly data: CardJson;
  readonly url: string | undefined;
};

const isObject = (value: unknown): value is CardJson =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const spoken = new Set(['text', 'label', 'title', 'value', 'placeholder']);
const isAction = (node: CardJson): boolean => String(node.type ?? '').startsWith('Action.');

/** Everything inside a card, the card first; what stands inside an action isn't on the screen. */
export function* nodes(value: unknown): Generator<CardJson> {
  if (Array.isArray(value)) for (const item of value) yield* nodes(item);
  if (!isObject(value)) return;
  yield value;
  if (!isAction(value)) for (const part of Object.values(value)) yield* nodes(part);
}

/** What a person reads on the card, one line per text; buttons are left out (see `buttons`). */
export function textOf(card: CardJson): string {
  const lines: string[] = [];
  for (const node of nodes(card)) {
    if (isAction(node)) continue;
    const isInput = String(node.type ?? '').startsWith('Input.');
    for (const [name, value] of Object.entries(node)) {
      if (spoken.has(name) && typeof value === 'string' && !(isInput && name === 'value')) lines.push(value);
    }
  }
  return lines.join('\n');
}

/** The card's buttons, as titles, in reading order. */
export const buttons = (card: CardJson): readonly string[] => actionsOf(card).map(({ title }) => title);

/** The ids of the card's inputs with the values they start with. */
export function inputs(card: CardJson): Readonly<Record<string, string>> {
  const found = [...nodes(card)].filter((node) => String(node.type ?? '').startsWith('Input.'));
  return Object.fromEntries(found.map((node) => [String(node.id), startValue(node)]));
}

// A toggle that isn't set sends its off value; an empty text input sends nothing in the local client, '' in Teams [guess].
function startValue(node: CardJson): string {
  if (node.type !== 'Input.Toggle') return String(node.value ?? '');
  return String(node.value ?? node.valueOff ?? 'false');
}

export function actionsOf(card: CardJson): readonly CardAction[] {
  return [...nodes(card)].filter(isAction).map((node) => ({
    type: String(node.type),
    title: String(node.title ?? ''),
    verb: typeof node.verb === 'string' ? node.verb : undefined,
    data: isObject(node.data) ? node.data : {},
    url: typeof node.url === 'string' ? node.url : undefined,
  }));
}

/** The action with this title; throws a sentence that lists what the card has. */
export function actionOf(card: CardJson, title: string): CardAction {
  const action = actionsOf(card).find((one) => one.title === title);
  if (action) return action;
  throw new Error(`The card has no "${title}", only: ${buttons(card).join(', ')}. It says:\n${textOf(card)}`);
}

/** The adaptive card an activity carries, if it carries one. */
export function cardIn(activity: unknown): CardJson | undefined {
  const attachments = isObject(activity) ? activity.attachments : undefined;
  const first: unknown = Array.isArray(attachments) ? attachments[0] : undefined;
  const content = isObject(first) ? first.content : undefined;
  return isObject(content) && content.type === 'AdaptiveCard' ? content : undefined;
}
