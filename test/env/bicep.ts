/** A resource of a template: its type with version, and the paths of the properties it sets. `existing` ones set none of their own. */
type Resource = { readonly type: string; readonly properties: readonly string[] };

/**
 * The resources of a bicep text, read by its indentation, which bicep itself doesn't need but its formatter writes. Items of a list
 * and bodies of a `for` lie at their list's path; a key made at deployment reads `*`.
 */
export function resourcesOf(text: string): readonly Resource[] {
  const lines = text.split('\n').map((line) => line.replace(/(^|\s)\/\/ .*$/, ''));
  return blocksOf(lines, undefined);
}

const OPENING = /^( *)resource \w+ '([^']+)'( existing)? = \{$/;

function blocksOf(lines: readonly string[], parent: string | undefined): readonly Resource[] {
  return lines.flatMap((line, at) => {
    const [, indent = '', name = '', existing] = OPENING.exec(line) ?? [];
    if (!name || indent.length !== (parent ? 2 : 0)) return [];
    const type = parent && !name.startsWith('Microsoft.') ? `${parent.split('@')[0]}/${name}` : name;
    const end = lines.indexOf(`${indent}}`, at);
    const body = lines.slice(at + 1, end);
    const properties = existing ? [] : pathsOf(body, indent.length);
    return [{ type, properties }, ...(parent ? [] : blocksOf(body, type))];
  });
}

function pathsOf(body: readonly string[], base: number): readonly string[] {
  const open: { readonly indent: number; readonly key: string }[] = [];
  const paths = new Set<string>();
  let nested = Number.POSITIVE_INFINITY;
  for (const line of body) {
    const indent = line.length - line.trimStart().length;
    if (indent <= nested) nested = OPENING.test(line) ? indent : Number.POSITIVE_INFINITY;
    const [, key] = /^ +('[^']+'|\w+): /.exec(line) ?? [];
    if (!key || nested < indent || key === 'parent' || key === 'scope') continue;
    while ((open.at(-1)?.indent ?? base) >= indent) open.pop();
    open.push({ indent, key: key.includes('${') ? '*' : key.replaceAll("'", '') });
    paths.add(open.map((one) => one.key).join('.'));
  }
  return [...paths];
}
