import { keyOf } from '../engine/field-name.ts';
import { isNode, type Node } from './json.ts';
import {
  type Above,
  doubtful,
  doubtOf,
  type Found,
  isOwn,
  judged,
  looksLikeSwitch,
  merged,
  NAMES,
  NOTHING,
} from './judge.ts';

const MOST_NODES = 200;
const MOST_KEYS = 400;

/** The switch in JSON: only at the top, or in what PowerShell wraps a list into. What lies deeper belongs to something else. */
export function inJson(value: unknown, above: Above): Found {
  const root = isNode(value) && Array.isArray(value.value) && isWrapper(value) ? value.value : value;
  const nodes = (Array.isArray(root) ? root.slice(0, MOST_NODES) : [root]).filter(isNode);
  return merged(nodes.map((node) => inNode(node, above)));
}

const isWrapper = (node: Node): boolean => Object.keys(node).every((key) => key === 'value' || key === 'Count');

function inNode(node: Node, above: Above): Found {
  const keys = keysWithin(node);
  if (!looksLikeSwitch(keys)) return NOTHING;
  const fields = new Map(Object.entries(node).map(([key, held]) => [keyOf(key), held]));
  // More names than fields: some lie deeper, or one comes twice in another case.
  if (!isOwn(keys) || keys.length !== fields.size) return doubtful(doubtOf(keys));
  const [name] = NAMES.flatMap((n) => textOf(fields.get(n)) ?? []);
  return judged(textOf(fields.get('enabled')), name, above);
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'boolean' ? String(value) : undefined;

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
