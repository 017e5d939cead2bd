/** A page as data, all text in the cards' Markdown: bold, and a backslash before what is to be read as it stands. */
export type Block =
  | { readonly heading: string; readonly level: 1 | 2 | 3 }
  | { readonly text: string; readonly look?: 'notice' | 'quiet' | 'code' }
  | { readonly lines: readonly string[] }
  /** `record`: its first two columns are short, and stay on a line. */
  | { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly look?: 'record' };

export const chapter = (heading: string): Block => ({ heading, level: 3 });
/** A table with its heading; nothing where it has no rows. */
export const tableOf = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
  look?: 'record',
): readonly Block[] => (rows.length > 0 ? [{ head, rows, ...(look ? { look } : {}) }] : []);
/** Lines that are there, without the empty ones. */
export const linesOf = (lines: readonly string[]): readonly Block[] => {
  const said = lines.filter((line) => line !== '');
  return said.length > 0 ? [{ lines: said }] : [];
};
