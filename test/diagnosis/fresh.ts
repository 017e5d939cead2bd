import { readFileSync } from 'node:fs';
import { KINDS, type Row, type RowKind } from './rows.ts';
import { HALVES } from './wording/other.ts';

/** Batches of inputs that came after the rules, in their order (`fresh/README.md`). */
export const BATCHES = [
  'wordings',
  'forums',
  'spoken',
  'shift',
  'cases-1',
  'cases-2',
  'cases-3',
  'cases-4',
  'cases-5',
  'cases-6',
  'cases-7',
  'cases-8',
  'cases-9',
  'cases-10',
  'cases-11',
  'cases-12',
  'cases-13',
  'cases-14',
  'cases-15',
  'cases-16',
  'cases-17',
  'comfort-2',
  'cases-18',
] as const;
type Batch = (typeof BATCHES)[number];

const COMFORT =
  'nothing to do|all is well|as it should be|no action (is )?needed|ukrep ni potreben|vse je v redu|tako mora biti';
const NEVER: Readonly<Partial<Record<RowKind, string>>> = { evidence: HALVES, 'false-comfort': COMFORT };

/**
 * The rows of a batch, as rows to be said.
 * @throws on a line with another number of fields or an unknown kind
 */
export function freshRows(batch: Batch): readonly Row[] {
  const [, ...lines] = readFileSync(new URL(`fresh/${batch}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line, at): Row => {
    const [name, locale, scene, causes, text, ...rest] = line.split('\t');
    const kind = KINDS.find((one) => one === name);
    if (!kind || !scene || !causes || !text || rest.length > 0) throw new Error(`${batch}, line ${at + 2}: ${line}`);
    const [cause = '', ...also] = causes.split(',');
    const never = NEVER[kind];
    return {
      id: `${batch}-${locale}-${String(at + 1).padStart(3, '0')}`,
      kind,
      scene,
      locale: locale === 'sl' ? 'sl-SI' : 'en-US',
      text: text.replaceAll('\\n', '\n').replaceAll('\\t', '\t'),
      want: causes,
      cause,
      also,
      ...(never ? { never } : {}),
    };
  });
}
