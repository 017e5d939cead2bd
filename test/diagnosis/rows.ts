import { readdirSync, readFileSync } from 'node:fs';

export const KINDS = [
  'fact',
  'neighbour',
  'cloudsync',
  'wizard',
  'cause',
  'usertext',
  'output',
  'event',
  'mixed',
  'evidence',
  'false-comfort',
] as const;
export type RowKind = (typeof KINDS)[number];

/** One thing that somebody types or pastes, and what must come first. The fields are told in `corpus/README.md`. */
export type Row = {
  readonly id: string;
  readonly kind: RowKind;
  readonly scene: string;
  readonly locale: 'en-US' | 'sl-SI';
  readonly text: string;
  readonly want: string;
  readonly cause: string;
  readonly also?: readonly string[];
  readonly never?: string;
};
/** `open` may be read while rules are written, `held-back` only by whoever counts. */
export const PARTS = ['open', 'held-back'] as const;
export type Part = (typeof PARTS)[number];

const CORPUS = new URL('corpus/', import.meta.url);

/** All rows of a part, by file and place. Throws where a line is no JSON. */
export function rowsOf(part: Part): readonly Row[] {
  const folder = part === 'open' ? CORPUS : new URL('held-back/', CORPUS);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(new URL(name, folder), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as Row),
    );
}

/** What may come first, the likeliest of them first. */
export const acceptable = ({ cause, also = [] }: Row): readonly string[] => [cause, ...also];
