import type { Reader } from './env-reader.ts';

/** Where the metrics are served; undefined: nowhere, and nothing is counted. */
export type MetricsPlace = { readonly port: number; readonly host: string } | undefined;

/** 0 takes any free port, as it does for the bot's own. */
export function readMetrics(reader: Reader, port: number): MetricsPlace {
  const host = reader.address('METRICS_HOST', '127.0.0.1');
  if (!reader.text('METRICS_PORT')) return undefined;
  const own = reader.whole('METRICS_PORT', 0, 0, 65_535);
  if (own !== 0 && own === port) reader.problem('METRICS_PORT is the same as PORT: choose another one.');
  return { port: own, host };
}
