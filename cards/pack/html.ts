import type { Block } from './block.ts';

/** A page's blocks as HTML, one element a line. Nothing in them becomes markup, a script or an address. */
export function htmlOf(blocks: readonly Block[]): string {
  return blocks.map((block) => `${elementOf(block)}\n`).join('');
}

function elementOf(block: Block): string {
  if ('heading' in block) return `<h${block.level}>${inline(block.heading)}</h${block.level}>`;
  if ('text' in block) {
    if (block.look === 'code') return `<pre>${inline(block.text)}</pre>`;
    return block.look ? `<p class="${block.look}">${inline(block.text)}</p>` : `<p>${inline(block.text)}</p>`;
  }
  if ('lines' in block) return `<ul>\n${block.lines.map((line) => `<li>${inline(line)}</li>\n`).join('')}</ul>`;
  const head = row('th', block.head, []);
  const body = block.rows.map((cells) => row('td', cells, block.head)).join('\n');
  return `<table${block.look ? ` class="${block.look}"` : ''}>\n<thead>${head}</thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

/** On a narrow screen a cell stands on a line of its own, with its column's name before it. */
function row(tag: 'th' | 'td', cells: readonly string[], names: readonly string[]): string {
  const cell = (text: string, i: number) =>
    tag === 'th'
      ? `<th scope="col">${inline(text)}</th>`
      : `<td data-name="${inline(names[i] ?? '')}">${inline(text)}</td>`;
  return `<tr>${cells.map(cell).join('')}</tr>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The little Markdown that our words are written in. */
export function inline(markdown: string): string {
  let isBold = false;
  const html = markdown.replace(/\\([^\p{L}\p{N}\s])|\*\*|[&<>"]/gu, (found, literal: string | undefined) => {
    if (literal !== undefined) return ENTITIES[literal] ?? literal;
    if (found !== '**') return ENTITIES[found] ?? found;
    isBold = !isBold;
    return isBold ? '<b>' : '</b>';
  });
  return isBold ? `${html}</b>` : html;
}
