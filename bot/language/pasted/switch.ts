import type { Block } from './blocks.ts';
import { type Field, keyOf, truthOf } from './fields.ts';
import { type Foreign, foreignOf } from './foreign.ts';
import { isNode, type Node } from './json.ts';

/**
 * Why something that looks like the switch isn't taken for it. `unnamed`: nothing says whose it is. `mixed`: fields that its command
 * doesn't print stand in the same record. `two-answers`: two connectors, and they disagree. Else: what it belongs to.
 */
export type SwitchDoubt = 'unnamed' | 'mixed' | 'two-answers' | 'other-command' | Foreign;

export type SwitchReading = { readonly enabled?: boolean; readonly doubts: readonly SwitchDoubt[] };

/** `own`: the switch's own command stands right above; `other`: another one does. */
type Above = 'own' | 'own-value' | 'other' | undefined;
type Found = { readonly answers: readonly boolean[]; readonly doubts: readonly SwitchDoubt[] };
const NOTHING: Found = { answers: [], doubts: [] };

/**
 * What the command prints: the connector and the switch. Its full output is nowhere documented; a public script tells of *started*
 * and *onboarding*. The rest is what PowerShell adds to anything that comes from another machine.
 */
const OWN_FIELD =
  /^(?:connector|connectorname|enabled|started|onboard\p{L}{0,20}|pscomputername|psshowcomputername|runspaceid)$/u;
const NAMES = ['connector', 'connectorname'];
/** How Connect names its connector to the cloud. */
const CONNECTOR = /\S - AAD["',;\s]{0,6}$/i;
/** Inside a value: the next field, whose line break got lost. */
const ANOTHER_FIELD = /[\p{L}\p{N}_]\s{0,40}:(?:\s|$)/u;
const LOOSE = /enabled["']?\s{0,20}[:=]\s{0,20}["']?\$?(?:true|false)(?!\p{L})/iu;
const ROWS = [
  { shape: /^["']?(?<name>[^"',;|]{1,200}? - AAD)["']?[\s,;|]{1,80}["']?(?<truth>True|False)["']?/i },
  { shape: /^["']?(?<truth>True|False)["']?[\s,;|]{1,80}["']?(?<name>[^"',;|]{1,200}? - AAD)(?=["']|\s|$)["']?/i },
] as const;

/**
 * The writeback switch in a paste. It is read only from a record that carries a connector's name or stands under the switch's own
 * command, with nothing foreign in it; whatever else looks like a switch is a doubt and changes nothing.
 */
export function readSwitch(blocks: readonly Block[]): SwitchReading {
  const found: Found[] = [];
  let above: Above;
  for (const block of blocks) {
    found.push(inBlock(block, above));
    above = next(block, above);
  }
  const answers = found.flatMap((f) => f.answers);
  const doubts = [...new Set(found.flatMap((f) => f.doubts))];
  const [first] = answers;
  if (first === undefined) return { doubts };
  return answers.every((a) => a === first) ? { enabled: first, doubts } : { doubts: ['two-answers', ...doubts] };
}

function next(block: Block, above: Above): Above {
  if (block.kind === 'command') return block.is === 'unclear' ? undefined : block.is;
  // Whatever stands between the switch's command and a record takes the record from it; another command's output may go on.
  return above === 'other' ? above : undefined;
}

function inBlock(block: Block, above: Above): Found {
  switch (block.kind) {
    case 'command':
      return loose(block.text, 'other-command');
    case 'prose':
      return loose(block.text, 'unnamed');
    case 'value':
      return above === 'own-value' ? { answers: [block.is], doubts: [] } : NOTHING;
    case 'fields':
      return inFields(block.fields, above);
    case 'table':
      return inTable(block.columns, block.rows, above);
    case 'json':
      return inJson(block.value, above);
  }
}

/** Something like the switch in the middle of other text: it says nothing for sure. */
const loose = (text: string, doubt: SwitchDoubt): Found =>
  LOOSE.test(text) ? { answers: [], doubts: [doubt] } : NOTHING;

const isSwitch = (key: string): boolean => key.endsWith('enabled');

/** Records without the word that are taken for the switch all the same: a list of features, a policy, hash sync. */
const isTelling = (keys: readonly string[]): boolean => {
  const foreign = foreignOf(keys);
  return foreign === 'feature-flags' || foreign === 'policy' || foreign === 'hash-sync';
};

/** The fields of one list: a name that comes again begins the next record. One foreign field makes all of them doubtful. */
function inFields(fields: readonly Field[], above: Above): Found {
  const keys = fields.map((f) => f.key);
  const truths = fields.filter(({ value }) => truthOf(value) !== undefined);
  if (truths.length === 0 || !(truths.some((f) => isSwitch(f.key)) || isTelling(keys))) return NOTHING;
  const isOwn = fields.every(({ key, value }) => OWN_FIELD.test(key) && !ANOTHER_FIELD.test(value));
  if (!isOwn) return { answers: [], doubts: [doubtOf(keys)] };
  const records: Map<string, string>[] = [];
  for (const { key, value } of fields) {
    const record = records.at(-1);
    if (record && !record.has(key)) record.set(key, value);
    else records.push(new Map([[key, value]]));
  }
  return merged(records.map((r) => judged(r.get('enabled'), NAMES.flatMap((n) => r.get(n) ?? [])[0], above)));
}

function doubtOf(keys: readonly string[]): SwitchDoubt {
  const isOurs = keys.some((key) => NAMES.includes(key));
  return foreignOf(keys) ?? (isOurs || keys.includes('enabled') ? 'mixed' : 'unnamed');
}

const merged = (found: readonly Found[]): Found => ({
  answers: found.flatMap((f) => f.answers),
  doubts: found.flatMap((f) => f.doubts),
});

function judged(value: string | undefined, name: string | undefined, above: Above): Found {
  const truth = value === undefined ? undefined : truthOf(value);
  if (truth === undefined) return NOTHING;
  if (above === 'other') return { answers: [], doubts: ['other-command'] };
  const isNamed = name === undefined ? above === 'own' : CONNECTOR.test(name);
  return isNamed || above === 'own' ? { answers: [truth], doubts: [] } : { answers: [], doubts: ['unnamed'] };
}

function inTable(columns: readonly string[], rows: readonly string[], above: Above): Found {
  if (!(columns.some(isSwitch) || isTelling(columns)) || !rows.some((row) => /\b(?:True|False)\b/i.test(row)))
    return NOTHING;
  if (!columns.every((key) => OWN_FIELD.test(key))) return { answers: [], doubts: [doubtOf(columns)] };
  return merged(rows.map((row) => inRow(row, columns, above)));
}

/** All the records of a row: a chat that lost its line breaks puts several into one. */
function inRow(row: string, columns: readonly string[], above: Above): Found {
  const [single] = columns;
  if (columns.length === 1 && single === 'enabled') return judged(row, undefined, above);
  const shape = NAMES.includes(columns[0] ?? '') ? ROWS[0].shape : ROWS[1].shape;
  const found: Found[] = [];
  let rest = row.trim();
  for (let match = shape.exec(rest); match; match = shape.exec(rest)) {
    found.push(judged(match.groups?.truth, match.groups?.name, above));
    rest = rest.slice(match[0].length).trimStart();
  }
  return /[^\s|]/.test(rest) ? { answers: [], doubts: ['mixed'] } : merged(found);
}

/** Only at the top, or in what PowerShell wraps a list into: what lies deeper belongs to something else. */
function inJson(value: unknown, above: Above): Found {
  const root = isNode(value) && Array.isArray(value.value) && isWrapper(value) ? value.value : value;
  const nodes = (Array.isArray(root) ? root.slice(0, 200) : [root]).filter(isNode);
  return merged(nodes.map((node) => inNode(node, above)));
}

const isWrapper = (node: Node): boolean => Object.keys(node).every((key) => key === 'value' || key === 'Count');

function inNode(node: Node, above: Above): Found {
  const keys = keysWithin(node);
  if (!keys.some(isSwitch) && !isTelling(keys)) return NOTHING;
  if (
    !Object.keys(node)
      .map(keyOf)
      .every((key) => OWN_FIELD.test(key)) ||
    keys.length > Object.keys(node).length
  )
    return { answers: [], doubts: [doubtOf(keys)] };
  const held = (names: readonly string[]) => Object.entries(node).find(([key]) => names.includes(keyOf(key)))?.[1];
  const [on, name] = [held(['enabled']), held(NAMES)];
  const isPlain = (v: unknown) => ['string', 'boolean'].includes(typeof v);
  return isPlain(on) ? judged(String(on), isPlain(name) ? String(name) : undefined, above) : NOTHING;
}

const MOST_KEYS = 400;

/** The names of all fields of an object and of what it holds. */
function keysWithin(node: Node): readonly string[] {
  const keys: string[] = [];
  const open: unknown[] = [node];
  for (let value = open.pop(); value !== undefined && keys.length < MOST_KEYS; value = open.pop()) {
    if (Array.isArray(value)) open.push(...value.slice(0, MOST_KEYS));
    else if (isNode(value)) {
      keys.push(...Object.keys(value).map(keyOf));
      open.push(...Object.values(value).slice(0, MOST_KEYS));
    }
  }
  return keys;
}
