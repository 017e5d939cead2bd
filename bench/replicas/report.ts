import { availableParallelism, cpus } from 'node:os';
import type { Load, Measured } from './measure.ts';

type Size = { readonly people: number; readonly bursts: number; readonly tenants: number };

/** What was measured, as Markdown: three replicas beside one in the same rounds. */
export function report(measured: readonly Measured[], { people, bursts, tenants }: Size): string {
  const of = (replicas: number) => measured.filter((one) => one.replicas === replicas);
  const [one, three] = [of(1), of(3)];
  const wrong = measured.flatMap((each) => each.wrong);
  const approvals = sum(measured.map((each) => each.approvals));
  const messages = sum(measured.map((each) => each.messages));
  const loads = measured.map((each) => each.load);
  const row = (name: string, pick: (from: Measured) => readonly Load[]) => {
    const [before, after] = [one.map(pick), three.map(pick)];
    const ratios = after.flatMap((list, n) => list.map((load, m) => load.rate / (before[n]?.[m]?.rate ?? Number.NaN)));
    const [a, b] = [before.flat(), after.flat()];
    const cells = [
      name,
      `**${median(ratios).toFixed(2)}×** (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`,
      both(a, b, ({ rate }) => rate),
      both(a, b, ({ p50 }) => p50),
      both(a, b, ({ p99 }) => p99),
      both(a, b, ({ cpu }) => cpu / 1000),
      both(a, b, ({ told }) => told),
    ];
    return `| ${cells.join(' | ')} |`;
  };
  return [
    `# Three replicas beside one, ${new Date().toISOString().slice(0, 10)}`,
    '',
    'The production server on one Azurite (`tables:`), each replica its own process; Azurite and servers fresh for each measurement, one and',
    `three replicas in the same rounds, forwards and backwards (${one.length} rounds). Each press is an *Approve* by another person, and writes one record.`,
    `The whole runs on one machine: ${availableParallelism()} processors (${cpus()[0]?.model ?? 'unknown'}), ${Math.min(...loads).toFixed(0)} to ${Math.max(...loads).toFixed(0)} processes waiting for them meanwhile, sender,`,
    'connector and Azurite among them. So the ratio says what sharing a store costs, not what three machines bring. Ratios are of the same round.',
    '',
    '| load | approvals a second, three vs one | a second, one / three | p50 ms | p99 ms | CPU ms of the replicas for each | told after ms |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    row(`${people} people of one tenant at one moment (${bursts} times a round)`, (from) => from.bursts),
    row(`${tenants} tenants, four approvers each, 24 presses under way`, (from) => [from.tenants]),
    '',
    `${approvals} presses, each by another person, and ${messages} tellings. Every trail was read and verified afterwards: ${
      wrong.length === 0
        ? 'each press stands there exactly once, every chain is intact, every requester got exactly one message.'
        : `**${wrong.length} findings**: ${wrong.slice(0, 20).join('; ')}.`
    }`,
    '',
  ].join('\n');
}

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const both = (a: readonly Load[], b: readonly Load[], of: (load: Load) => number): string =>
  [a, b].map((list) => median(list.map(of)).toFixed(0)).join(' / ');
