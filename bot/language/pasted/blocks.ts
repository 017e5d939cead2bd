import { keyOf } from '../engine/field-name.ts';
import { type Field, fieldIn, isPrinted, truthOf } from './fields.ts';
import { isForeignKey } from './foreign.ts';
import { type Command, commandIn } from './typed-commands.ts';

/** A paste as the pieces that a person sees in it. `fields` are neighbours in a list; `rows` stand below the `columns` of a table. */
export type Block =
  | { readonly kind: 'command'; readonly is: Command; readonly text: string }
  | { readonly kind: 'fields'; readonly fields: readonly Field[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly string[] }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'value'; readonly is: boolean }
  | { readonly kind: 'prose'; readonly text: string };

const RULE = /^[\s|:─—-]{2,}$/;
const MOST_COLUMNS = 16;
const TRUTH = /(?<!\p{L})(?:True|False)(?!\p{L})/iu;
/** The two columns of the switch, in either order, with no rule below: as Excel and CSV give them. */
const OWN_HEAD =
  /^["']?(?:Connector(?:Name)?["']?\s{0,40}[\s,;|]\s{0,40}["']?Enabled|Enabled["']?\s{0,40}[\s,;|]\s{0,40}["']?Connector(?:Name)?)["']?/;
const CSV_HEAD = /^"[\w .-]{1,60}"(?:[,;]"[\w .-]{1,60}"){0,40}/;

/** A stretch of a paste, in order: its lines, or the value of the JSON that stood there. */
export type Piece = { readonly lines: readonly string[] } | { readonly json: unknown };

/** What a person sees in a paste, in order. Looks at each line once. */
export function blocksOf(pieces: readonly Piece[]): readonly Block[] {
  return pieces.flatMap((p) => ('json' in p ? [{ kind: 'json' as const, value: p.json }] : inLines(p.lines)));
}

function inLines(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let fields: Field[] = [];
  let rows: string[] | undefined;
  const add = (block: Block, below?: string[]) => {
    if (fields.length > 0) blocks.push({ kind: 'fields', fields });
    fields = [];
    rows = below;
    blocks.push(block);
  };
  for (const [at, line] of lines.entries()) {
    const bare = line.trim();
    if (bare === '' && rows?.length) rows = undefined;
    if (bare === '' || RULE.test(bare)) continue;
    const command = commandIn(line);
    const isRow = rows !== undefined && (TRUTH.test(bare) || /\s{2}/.test(bare));
    const head = command || isRow ? undefined : headIn(bare, lines[at + 1] ?? '');
    const field = command || isRow || head ? undefined : fieldOf(line);
    const truth = truthOf(bare);
    if (command) add({ kind: 'command', is: command, text: bare });
    else if (head) {
      const below = [...head.rest];
      add({ kind: 'table', columns: head.columns, rows: below }, below);
    } else if (field) {
      rows = undefined;
      fields.push(field);
    } else if (rows && isRow) rows.push(bare);
    else if (truth !== undefined) add({ kind: 'value', is: truth });
    else add({ kind: 'prose', text: bare });
  }
  if (fields.length > 0) blocks.push({ kind: 'fields', fields });
  return blocks;
}

/** A line of a list, told from a sentence with a colon ("this is what it says:", "Server: sync01"). */
function fieldOf(line: string): Field | undefined {
  const field = fieldIn(line);
  if (!field) return undefined;
  const isOutput = isPrinted(line);
  const isMeant =
    isOutput || isForeignKey(field.key) || /^(?:connector|connectorname)$|enabled$|writeback$/.test(field.key);
  return isMeant && (isOutput || field.value !== '') ? field : undefined;
}

type Head = { readonly columns: readonly string[]; readonly rest: readonly string[] };

/** The names of a table's columns, with what a lost break put behind them. */
function headIn(line: string, next: string): Head | undefined {
  const own = OWN_HEAD.exec(line)?.[0];
  const rest = own === undefined ? '' : line.slice(own.length).replace(/^[|\s]{1,20}/, '');
  if (own !== undefined && (rest === '' || TRUTH.test(rest)))
    return { columns: namesIn(own), rest: rest ? [rest] : [] };
  const listed = CSV_HEAD.exec(line)?.[0];
  if (listed !== undefined) return { columns: namesIn(listed), rest: [line.slice(listed.length)].filter(Boolean) };
  if (own === undefined && (!next.includes('--') || !RULE.test(next.trim()) || /:\s/.test(line))) return undefined;
  const columns = namesIn(line);
  return columns.length <= MOST_COLUMNS ? { columns, rest: [] } : undefined;
}

const namesIn = (line: string): readonly string[] =>
  line
    .split(/["',;|\s]+/)
    .filter(Boolean)
    .map(keyOf);
