import assert from 'node:assert/strict';
import { LABELS } from '../../bot/meters/labels.ts';

export type Sample = {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
};

/** What one scrape says. */
export type Scrape = {
  readonly text: string;
  readonly samples: readonly Sample[];
  /** The sum of the samples of this name whose labels say so; 0 where there is none. */
  readonly sum: (name: string, labels?: Readonly<Record<string, string>>) => number;
};

/** The address that the server's log names. */
export function addressIn(lines: readonly string[]): string {
  const line = lines.find((one) => one.includes('metrics are served'));
  const { host, port } = JSON.parse(line ?? '{}');
  assert.ok(port, 'the log names no port for metrics');
  return `http://${host}:${port}/metrics`;
}

export async function scrape(address: string): Promise<Scrape> {
  const answer = await fetch(address);
  assert.equal(answer.status, 200);
  assert.match(answer.headers.get('content-type') ?? '', /^text\/plain; version=0\.0\.4/);
  const text = await answer.text();
  const samples = text.split('\n').flatMap((line) => sampleOf(line) ?? []);
  return {
    text,
    samples,
    sum: (name, labels = {}) =>
      samples
        .filter((one) => one.name === name && Object.entries(labels).every(([key, value]) => one.labels[key] === value))
        .reduce((sum, { value }) => sum + value, 0),
  };
}

/** A line of Prometheus' text format; undefined for a comment. */
function sampleOf(line: string): Sample | undefined {
  const [, name, inside = '', value] = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line) ?? [];
  if (!name || line.startsWith('#')) return undefined;
  const labels = Object.fromEntries(
    [...inside.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, key, said]) => [key, said]),
  );
  return { name, labels, value: Number(value) };
}

/** Every label of our own has a value of its closed list, whatever the process has met. */
export function assertBounded({ samples }: Scrape): void {
  for (const { name, labels } of samples.filter((one) => one.name.startsWith('pilot_'))) {
    for (const [label, value] of Object.entries(labels)) {
      if (label === 'le') continue;
      const allowed: readonly string[] | undefined = LABELS[label as keyof typeof LABELS];
      assert.ok(allowed?.includes(value), `${name} has ${label}="${value}"`);
    }
  }
}
