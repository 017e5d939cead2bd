/** One page with every picture, grouped by sample. File names are `<sample>-<locale>-<theme>-<width>.png`. */
export function contactSheet(files: readonly string[]): string {
  const bySample = group(files);
  const rows = [...bySample].map(
    ([sample, shots]) =>
      `<h2>${sample}</h2><div>${shots.map((f) => `<a href="${f}"><img src="${f}" alt="${f}" loading="lazy"></a>`).join('')}</div>`,
  );
  const style = 'body{font:14px sans-serif;margin:24px}img{margin:4px;vertical-align:top;max-width:300px}';
  return `<!doctype html><meta charset="utf-8"><title>Cards</title><style>${style}</style>${rows.join('')}`;
}

function group(files: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const file of files) {
    const sample = file.replace(/-(en|sl)-(light|dark)-\d+\.png$/, '');
    found.set(sample, [...(found.get(sample) ?? []), file]);
  }
  return found;
}
