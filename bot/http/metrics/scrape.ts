import { createServer, type ServerResponse } from 'node:http';
import { guard, LISTENER_OPTIONS } from '../listener.ts';
import type { Counted } from './prometheus.ts';

/** What listens for a scrape, on a port of its own: the public one is for Teams and for browsers. */
export type MetricsListener = {
  /** Resolves to the port; rejects where it can't be had. */
  readonly listen: (port: number, host: string) => Promise<number>;
  readonly close: () => void;
};

export function createMetricsListener({ text, contentType }: Counted): MetricsListener {
  const listener = createServer(LISTENER_OPTIONS);
  const cutOff = guard(listener, (req, res) => {
    const { pathname } = new URL(req.url ?? '', 'http://localhost');
    if (pathname !== '/metrics') return end(res, 404);
    if (req.method !== 'GET') return end(res, 405);
    void text().then(
      (lines) => end(res, 200, lines, contentType),
      () => end(res, 500),
    );
  });
  return {
    listen: (port, host) =>
      new Promise((resolve, reject) => {
        listener.once('error', reject);
        listener.listen(port, host, () => {
          const address = listener.address();
          resolve(typeof address === 'object' && address ? address.port : port);
        });
      }),
    close() {
      listener.close();
      cutOff();
    },
  };
}

function end(res: ServerResponse, status: number, body = '', type = 'text/plain; charset=utf-8'): void {
  res.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  res.end(body);
}
