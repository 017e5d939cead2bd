import { complaintsAbout } from './published.ts';
import { startRecord } from './recorded.ts';
import { tally } from './tally.ts';

/**
 * Loaded by every process of a run of mocha: holds each request that reached a directory against what is published, after the last
 * test of the run or, where files run side by side, of each file, and fails the run with the requests that are not. What is
 * recorded, and what not, is said in `recorded.ts`.
 */
let record: ReturnType<typeof startRecord> | undefined;

export const mochaHooks = {
  beforeAll() {
    record = startRecord();
  },
  afterAll() {
    const requests = record?.requests() ?? [];
    record?.end();
    const said = requests.flatMap((request) => {
      const { method, path, query } = request;
      const search = Object.keys(query).length > 0 ? `?${new URLSearchParams(query)}` : '';
      return complaintsAbout(request).map((complaint) => `${method} ${path}${search} ${complaint}`);
    });
    const strange = [...new Set(said)];
    if (strange.length > 0) throw new Error(`requests to the directory that are not published:\n${strange.join('\n')}`);
    if (requests.length > 0) tally(requests.length, 'requests to the directory, all published');
  },
};
