import { RIVALS, type Usage } from './contestants.ts';
import type { Measured } from './measure.ts';

type Results = {
  readonly measured: ReadonlyMap<string, readonly Measured[]>;
  readonly growth: readonly { readonly readings: number; readonly measured: readonly Measured[] }[];
  /** The commit whose server ran in the same rounds. */
  readonly against?: string;
  readonly long: { readonly turns: number; readonly before: Usage; readonly after: Usage } | undefined;
};

const BASE = RIVALS.botbuilder.name;

/** What was measured, as Markdown: medians, and ratios to the bare botbuilder echo of the same half round. */
export function report({ measured, growth, long, against }: Results): string {
  const base = measured.get(BASE) ?? [];
  const rows = [...measured].map(([name, list]) => {
    const ratio = ratios(list, base, (one) => one.rate);
    const cpu = ratios(list, base, (one) => one.cpu);
    return [
      name,
      `**${times(median(ratio))}** (${times(Math.min(...ratio))} to ${times(Math.max(...ratio))})`,
      whole(median(list.map((one) => one.rate))),
      median(list.map((one) => one.p50)).toFixed(1),
      median(list.map((one) => one.p99)).toFixed(1),
      whole(median(list.map((one) => one.cpu))),
      times(median(cpu)),
      mb(median(list.map((one) => one.rss))),
      whole(median(list.map((one) => one.startedIn))),
    ];
  });
  return [
    `# A turn beside its rivals, ${new Date().toISOString().slice(0, 10)}`,
    '',
    'Action.Execute with the answer inline, 16 connections, one signed token, identical local stubs for keys, logins and the',
    `connector; a fresh process for each measurement, rounds run forwards and backwards (${base.length} measurements each). The`,
    'sender shares the machine with the server, so only ratios mean anything; they are to the bare botbuilder echo of the same',
    "half round. All run under the Node of npm's `node` package. The SDKs are as their samples set them up, but for the hosts of",
    'keys and logins, which are sent to the local stub. Ours is the production server: door, deduplication, store, card. An approval',
    'is one durable commit (SQLite, synchronous FULL) with its audit record and its outbox, pressed in a group chat, where no card',
    'needs an edit. In a personal chat its card is edited as well: one call to the connector in each turn, which the echo doesn’t make;',
    'so there is an echo that does. What an approval left in the outbox is carried within its measurement and its CPU counts:',
    `${carried(measured)}.`,
    'A status turn is pressed by six hundred people in a group chat, each within the pace that a person has, and drawn anew each time',
    '(until 28 Nov 2026 one person pressed, and most of it was the same press within two seconds, answered from memory). *One who is',
    'too fast* presses without end, and nearly all presses are answered with a sentence and nothing else.',
    '',
    ...table(
      [
        'server',
        'turns/s vs botbuilder',
        'turns/s',
        'p50 ms',
        'p99 ms',
        'CPU µs a turn',
        'CPU vs botbuilder',
        'memory after, MB',
        'cold start ms',
      ],
      rows,
    ),
    ...(against ? againstPart(measured, against) : []),
    ...wrongs(measured),
    ...(growth[0]?.measured.length ? growthPart(growth) : []),
    ...(long ? [`## Memory`, '', longPart(long), ''] : []),
  ].join('\n');
}

/** Each kind of turn beside the same of another commit, in pairs of the same half round. */
function againstPart(measured: Results['measured'], against: string): readonly string[] {
  const rows = [...measured].flatMap(([name, list]) => {
    const theirs = measured.get(name.replace(/^ours/, against));
    if (!name.startsWith('ours') || !theirs) return [];
    const spread = (of: (one: Measured) => number) => {
      const all = ratios(list, theirs, of);
      return `**${times(median(all))}** (${times(Math.min(...all))} to ${times(Math.max(...all))})`;
    };
    return [
      [name, spread((one) => one.rate), spread((one) => one.cpu), spread((one) => one.p50), spread((one) => one.rss)],
    ];
  });
  return [`## Beside commit ${against}`, '', ...table(['turn', 'turns/s', 'CPU a turn', 'p50', 'memory after'], rows)];
}

function carried(measured: Results['measured']): string {
  const rests = [...measured.values()].flat().map((one) => one.rest);
  return `at most ${whole(Math.max(0, ...rests))} ms after the last answer nothing was left`;
}

function growthPart(growth: Results['growth']): readonly string[] {
  const first = growth[0]?.measured ?? [];
  const rows = growth.map(({ readings, measured: list }) => [
    whole(readings),
    whole(median(list.map((one) => one.cpu))),
    times(median(ratios(list, first, (one) => one.cpu))),
    times(median(ratios(list, first, (one) => one.p50))),
    whole(median(list.map((one) => one.startedIn))),
  ]);
  return [
    '## A status turn and the length of the trail',
    '',
    ...table(['events stored', 'CPU µs a turn', 'CPU vs the shortest', 'p50 vs the shortest', 'cold start ms'], rows),
  ];
}

function longPart({ turns, before, after }: NonNullable<Results['long']>): string {
  const memory = ({ rss, heap }: Usage) => `${mb(rss)} MB resident, ${mb(heap)} MB of it live objects`;
  return `After ${whole(turns / 10)} status turns: ${memory(before)}. After ${whole(turns)} more: ${memory(after)}.`;
}

function wrongs(measured: Results['measured']): readonly string[] {
  const found = [...measured].filter(([, list]) => list.some((one) => one.wrong > 0)).map(([name]) => name);
  return found.length > 0 ? [`Not to be trusted, some answers were wrong: ${found.join(', ')}.`, ''] : [];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

const ratios = (list: readonly Measured[], base: readonly Measured[], of: (one: Measured) => number) =>
  list.map((one, n) => of(one) / (base[n] ? of(base[n]) : Number.NaN));

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const high = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? high : (high + (sorted[middle - 1] ?? high)) / 2;
}

const times = (value: number) => `${value.toFixed(2)}×`;
const whole = (value: number) => Math.round(value).toLocaleString('en-GB');
const mb = (bytes: number) => (bytes / 1e6).toFixed(0);
