import type { Played } from '../../test/diagnosis/play.ts';
import { KINDS, type Part, type Row } from '../../test/diagnosis/rows.ts';

export type Result = Pick<Played, 'row' | 'answer' | 'faults'>;

const HARD: readonly Row['kind'][] = ['evidence', 'false-comfort'];
const isRight = ({ faults }: Result) => faults.length === 0;

/** "41 of 60 (68 %)", or a dash where there is none. */
function share(results: readonly Result[]): string {
  if (results.length === 0) return '–';
  const right = results.filter(isRight).length;
  return `${right} of ${results.length} (${Math.round((100 * right) / results.length)} %)`;
}

/** What fell short, one after the other. Of the held-back part nobody may ask for it. */
export const failures = (results: readonly Result[]): readonly string[] =>
  results
    .filter((one) => !isRight(one))
    .map(({ row, answer, faults }) => {
      const line = (text: string, most: number) => text.replace(/\s*\n\s*/g, ' / ').slice(0, most);
      return [
        `--- ${row.id} ${faults.join('; ')}`,
        `  > ${line(row.text, 200)}`,
        `  want: ${[row.cause, ...(row.also ?? [])].join(', ')} (${row.want})`,
        `  first: ${answer.first ?? '-'}; seen: ${line(answer.text, 260)}`,
      ].join('\n');
    });

function table(results: readonly Result[]): readonly string[] {
  const cell = (kind: string | undefined, locale?: string) =>
    share(results.filter(({ row }) => (!kind || row.kind === kind) && (!locale || row.locale === locale)));
  const line = (name: string, kind?: string) =>
    `| ${name} | ${cell(kind, 'en-US')} | ${cell(kind, 'sl-SI')} | ${cell(kind)} |`;
  return [
    '| kind | English | Slovenian | both |',
    '| --- | --- | --- | --- |',
    ...KINDS.map((kind) => line(kind, kind)),
    line('**all**'),
  ];
}

const isBroken = ({ row, faults }: Result) =>
  HARD.includes(row.kind) && faults.some((fault) => /^(never|the status)/.test(fault));

/** What a batch of fresh inputs got, as Markdown. */
export function firstHeard(batch: string, results: readonly Result[], day: string): string {
  return [
    `# Fresh inputs as first heard: ${batch}, ${day}`,
    '',
    'A batch of `test/diagnosis/fresh`, labelled and committed before any rule was mended for it, said to a real bot before a practice',
    `tenant once. Made by \`npm run bench:diagnosis -- --batch ${batch}\`, whose later runs leave this page as it is.`,
    '',
    ...table(results),
    '',
    `Comfort where somebody complained, or a status moved by a paste (must be none): ${results.filter(isBroken).length}.`,
    '',
  ].join('\n');
}

/** Tables of both parts, as Markdown. `byId`: how many were judged by the id on the card's buttons, not by its words. */
export function report(parts: ReadonlyMap<Part, readonly Result[]>, day: string): string {
  const all = [...parts.values()].flat();
  const byId = all.filter(({ answer }) => answer.first).length;
  const lines = [
    `# Whether the first card is the right one, ${day}`,
    '',
    'The corpus of `test/diagnosis/corpus`, each row said to a real bot before a practice tenant, in one process. Right is: in the asker’s',
    'language, never what would do harm, and the wanted cause, fact or question first: by the cause that the card’s buttons carry where they',
    `carry one (${byId} of ${all.length} answers), else by the words in its first 600 visible characters. Of *evidence* only the status counts.`,
    'Made by `npm run bench:diagnosis`.',
    '',
    ...[...parts].flatMap(([part, results]) => [
      `## ${part === 'open' ? 'Open' : 'Held back'}`,
      '',
      ...table(results),
      '',
    ]),
    `Comfort where somebody complained, or a status moved by a paste (must be none): ${all.filter(isBroken).length}.`,
    '',
  ];
  return lines.join('\n');
}
