export type Yaml = string | boolean | readonly Yaml[] | { readonly [key: string]: Yaml };

type Line = { readonly indent: number; readonly text: string };

/**
 * The part of YAML that the project files use: mappings, sequences and plain or quoted scalars in block style, and
 * comments on lines of their own. Anything else throws.
 */
export function readYaml(text: string): Yaml {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'))
    .map((line) => ({ indent: line.length - line.trimStart().length, text: line.trim() }));
  return block(lines);
}

function block(lines: readonly Line[]): Yaml {
  const [first] = lines;
  if (!first) return '';
  const isSequence = first.text.startsWith('- ');
  const parts = partsOf(lines, first.indent);
  if (isSequence)
    return parts.map(([head, ...rest]) => (isPlain(head, rest) ? plain(head) : block([item(head), ...rest])));
  return Object.fromEntries(parts.map(([head, ...rest]) => entry(head, rest)));
}

/** The lines of a block, cut where a line stands as far to the left as the first. */
function partsOf(lines: readonly Line[], indent: number): readonly (readonly [Line, ...Line[]])[] {
  const parts: [Line, ...Line[]][] = [];
  for (const line of lines) {
    if (line.indent === indent) parts.push([line]);
    else if (line.indent < indent) throw new Error(`stands too far to the left: ${line.text}`);
    else parts.at(-1)?.push(line);
  }
  return parts;
}

/** An item that is no mapping: a word, or anything quoted. */
const isPlain = ({ text }: Line, rest: readonly Line[]) => rest.length === 0 && !/^- [\w-]+:( |$)/.test(text);

function plain({ text }: Line): Yaml {
  if (/^- [&*|>[{!-]/.test(text)) throw new Error(`not read: ${text}`);
  return scalar(text.slice(2));
}

const item = ({ indent, text }: Line): Line => ({ indent: indent + 2, text: text.slice(2) });

function entry({ text }: Line, rest: readonly Line[]): readonly [string, Yaml] {
  const [, key = '', value = ''] = /^([\w-]+):(?: (.+))?$/.exec(text) ?? [];
  if (!key || (value && rest.length > 0) || /^[&*|>[{!]/.test(value)) throw new Error(`not read: ${text}`);
  return [key, value ? scalar(value) : block(rest)];
}

function scalar(text: string): Yaml {
  if (text === 'true' || text === 'false') return text === 'true';
  return /^(["']).*\1$/.test(text) ? text.slice(1, -1) : text;
}
