import type { MetricsPlace } from '../../config/metrics.ts';
import { type Meters, UNCOUNTED } from '../../meters/meters.ts';
import type { Clock, Log } from '../../ports/index.ts';
import type { TrailStore } from '../../store/driver/trail-store.ts';
import { createMetricsListener } from './scrape.ts';

/** What is counted, and the port it is served on. `listen` rejects where the port can't be had; `close` lets it go. */
type Metrics = {
  readonly meters: Meters;
  readonly listen: (log: Log) => Promise<void>;
  readonly close: () => void;
};

const OFF: Metrics = { meters: UNCOUNTED, listen: async () => {}, close: () => {} };

/** Metrics where the configuration asks for them; else nothing is counted and nobody listens. */
export async function openMetrics(
  place: MetricsPlace,
  store: Pick<TrailStore, 'backlog' | 'hookBacklog'>,
  clock: Clock,
): Promise<Metrics> {
  if (!place) return OFF;
  // Loaded only where it is used: prom-client costs a tenth of a second at start.
  const { createCounted } = await import('./prometheus.ts');
  const counted = createCounted(store, clock.now);
  const { listen, close } = createMetricsListener(counted);
  return {
    meters: counted.meters,
    async listen(log) {
      const port = await listen(place.port, place.host);
      log('info', 'metrics are served', { host: place.host, port });
    },
    close,
  };
}
