/**
 * The part of Markdown that Teams renders in card text: bold, italic, links, two kinds of lists, line breaks and backslash
 * escapes. HTML is never passed through. Used by the gallery and to show that what people typed renders as itself.
 */
export function markdownToHtml(markdown: string): string {
  const blocks: string[] = [];
  let list: { readonly tag: 'ol' | 'ul'; readonly items: string[] } | undefined;
  const close = () => {
    if (list) blocks.push(`<${list.tag}>${list.items.map((i) => `<li>${i}</li>`).join('')}</${list.tag}>`);
    list = undefined;
  };
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const item = /^(?:([-*+])|\d+[.)])\s+(.*)$/.exec(line);
    if (!item) {
      close();
      blocks.push(`<p>${inline(line)}</p>`);
      continue;
    }
    const tag = item[1] ? 'ul' : 'ol';
    if (list?.tag !== tag) {
      close();
      list = { tag, items: [] };
    }
    list?.items.push(inline(item[2] ?? ''));
  }
  close();
  return blocks.join('');
}

const ESCAPED = /\\([!-/:-@[-`{-~])/g;

function inline(markdown: string): string {
  const kept: string[] = [];
  const hide = (html: string) => `\uE000${kept.push(html) - 1}\uE001`;
  const hidden = markdown.replace(ESCAPED, (_, character: string) => hide(escapeHtml(character)));
  const marked = escapeHtml(hidden)
    .replace(/\[([^\]]*)\]\((https?:[^)\s]+)\)/g, '<a href="$2">$1</a>')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '<strong>$2</strong>')
    .replace(/(\*|_)(?=\S)(.+?)(?<=\S)\1/g, '<em>$2</em>');
  return marked.replace(/\uE000(\d+)\uE001/g, (_, i: string) => kept[Number(i)] ?? '');
}

export function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (c) => entities[c] ?? c);
}
