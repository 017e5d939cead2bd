import { createBench } from './turns/measure.ts';
import { startStub } from './turns/stub.ts';

const stub = await startStub();
const bench = await createBench(stub, { seconds: 3, ...(process.env.PROF ? { profile: process.env.PROF } : {}) });
const which = process.argv.slice(2);
for (const one of which) {
  const m =
    one === 'status'
      ? await bench.status()
      : one === 'approval'
        ? await bench.approval()
        : await bench.rival(one as 'floor');
  console.log(one, Object.fromEntries(Object.entries(m).map(([k, v]) => [k, Math.round(v * 100) / 100])));
}
await bench.close();
stub.close();
