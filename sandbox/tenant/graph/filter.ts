/**
 * The part of OData's $filter that directory reads use: comparisons of a property with a literal, joined by `and`, `or`
 * and brackets, `startswith(…)`, and `list/any(x:…)`. Undefined means that the text can't be read.
 */
export type Test = (item: Readonly<Record<string, unknown>>) => boolean;

const comparisons = ['eq', 'ne', 'gt', 'ge', 'lt', 'le'] as const;
type Comparison = (typeof comparisons)[number];
const token = /\s*(\(|\)|'(?:[^']|'')*'|[^\s()']+)/y;

export function parseFilter(text: string): Test | undefined {
  const tokens = split(text);
  if (!tokens) return undefined;
  let at = 0;
  const next = () => tokens[at++];
  const joined = (word: string, part: () => Test | undefined, join: (a: Test, b: Test) => Test): Test | undefined => {
    let left = part();
    while (left && tokens[at]?.toLowerCase() === word) {
      at += 1;
      const right = part();
      left = right && join(left, right);
    }
    return left;
  };
  const any = (): Test | undefined => joined('or', all, (a, b) => (item) => a(item) || b(item));
  const all = (): Test | undefined => joined('and', one, (a, b) => (item) => a(item) && b(item));
  const one = (): Test | undefined => {
    const list = /^(\w+(?:\/\w+)*)\/any$/i.exec(tokens[at] ?? '')?.[1];
    if (list && tokens[at + 1] === '(') return some(list);
    if (tokens[at]?.toLowerCase() === 'startswith' && tokens[at + 1] === '(') return start();
    if (tokens[at] !== '(') return compare(next(), next(), next());
    at += 1;
    const inner = any();
    return next() === ')' ? inner : undefined;
  };
  const start = (): Test | undefined => {
    // The comma stands with the property or apart from it.
    const path = (tokens[at + 2] ?? '').replace(/,$/, '');
    at += tokens[at + 3] === ',' ? 4 : 3;
    const literal = next() ?? '';
    const wanted = readLiteral(literal);
    if (next() !== ')' || typeof wanted !== 'string' || !/^[\w/]+$/.test(path)) return undefined;
    return (item) =>
      String(property(item, path) ?? '')
        .toLowerCase()
        .startsWith(wanted.toLowerCase());
  };
  const some = (list: string): Test | undefined => {
    at += 2;
    const name = /^(\w+):/.exec(tokens[at] ?? '')?.[1];
    // `t:t/id` and, with a blank after the colon, `t:` and `t/id`.
    const start = (tokens[at] ?? '').slice((name?.length ?? 0) + 1);
    if (start === '') at += 1;
    else tokens[at] = start;
    const inner = name ? any() : undefined;
    if (!name || !inner || next() !== ')') return undefined;
    return (item) => {
      const members = property(item, list);
      return Array.isArray(members) && members.some((member: unknown) => inner({ [name]: member }));
    };
  };
  const test = any();
  return at === tokens.length ? test : undefined;
}

function split(text: string): string[] | undefined {
  const tokens: string[] = [];
  token.lastIndex = 0;
  let end = 0;
  for (let match = token.exec(text); match; match = token.exec(text)) {
    tokens.push(match[1] ?? '');
    end = token.lastIndex;
  }
  return tokens.length > 0 && text.slice(end).trim() === '' ? tokens : undefined;
}

function compare(path: string | undefined, verb: string | undefined, literal: string | undefined): Test | undefined {
  const comparison = comparisons.find((known) => known === verb?.toLowerCase());
  const wanted = literal === undefined ? undefined : readLiteral(literal);
  if (!path || !/^[\w/]+$/.test(path) || !comparison || wanted === undefined) return undefined;
  return (item) => holds(comparison, order(property(item, path), wanted));
}

function readLiteral(text: string): string | boolean | number | Date | null | undefined {
  if (text.startsWith("'")) return text.slice(1, -1).replaceAll("''", "'");
  if (text === 'null') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^\d{4}-\d\d-\d\d/.test(text)) {
    const date = new Date(text);
    return Number.isNaN(date.getTime()) ? undefined : date;
  }
  return /^-?\d+$/.test(text) ? Number(text) : undefined;
}

/** Follows `initiatedBy/user/id`. */
export function property(item: Readonly<Record<string, unknown>>, path: string): unknown {
  return path.split('/').reduce<unknown>((inner, name) => (inner as Record<string, unknown> | null)?.[name], item);
}

/** Below zero, zero or above; NaN when the two can't be compared, which fails every test but `ne`. */
function order(value: unknown, wanted: string | boolean | number | Date | null): number {
  if (wanted instanceof Date) return typeof value === 'string' ? Date.parse(value) - wanted.getTime() : Number.NaN;
  if (wanted === null) return value === null || value === undefined ? 0 : Number.NaN;
  if (typeof value !== typeof wanted) return Number.NaN;
  if (typeof value === 'string' && typeof wanted === 'string') {
    const [a, b] = [value.toLowerCase(), wanted.toLowerCase()];
    return a === b ? 0 : a < b ? -1 : 1;
  }
  return Number(value) - Number(wanted);
}

function holds(comparison: Comparison, difference: number): boolean {
  switch (comparison) {
    case 'eq':
      return difference === 0;
    case 'ne':
      return difference !== 0;
    case 'gt':
      return difference > 0;
    case 'ge':
      return difference >= 0;
    case 'lt':
      return difference < 0;
    case 'le':
      return difference <= 0;
  }
}
