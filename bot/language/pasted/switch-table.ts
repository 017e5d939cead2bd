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

const TRUTH = /\b(?:True|False)\b/i;
const NAME_FIRST = /^["']?(?<name>[^"',;|]{1,200}? - AAD)["']?[\s,;|]{1,80}["']?(?<truth>True|False)["']?/i;
const TRUTH_FIRST =
  /^["']?(?<truth>True|False)["']?[\s,;|]{1,80}["']?(?<name>[^"',;|]{1,200}? - AAD)(?=["']|\s|$)["']?/i;

/** The switch in a table or in CSV: only where every column is one of its own. */
export function inTable(columns: readonly string[], rows: readonly string[], above: Above): Found {
  if (!looksLikeSwitch(columns) || !rows.some((row) => TRUTH.test(row))) return NOTHING;
  if (!isOwn(columns)) return doubtful(doubtOf(columns));
  return merged(rows.map((row) => inRow(row, columns, above)));
}

/** All the records of a row: a chat that lost its line breaks puts several into one. Anything beside them makes it doubtful. */
function inRow(row: string, columns: readonly string[], above: Above): Found {
  const [first = ''] = columns;
  if (columns.length === 1) return first === 'enabled' ? judged(row, undefined, above) : NOTHING;
  const shape = NAMES.includes(first) ? NAME_FIRST : TRUTH_FIRST;
  const found: Found[] = [];
  let rest = row.trim();
  for (let match = shape.exec(rest); match; match = shape.exec(rest)) {
    found.push(judged(match.groups?.truth, match.groups?.name, above));
    rest = rest.slice(match[0].length).trimStart();
  }
  return /[^\s|]/.test(rest) ? doubtful('mixed') : merged(found);
}
