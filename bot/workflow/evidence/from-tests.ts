import type { WritebackTest } from '../resets/writeback-test.ts';
import type { Finding } from './finding.ts';
import { proves, supports } from './finding.ts';
import { carrierOf, kindOf, wholeWay } from './from-log.ts';

/** What the guided tests showed, each as of the reset that it found. */
export function fromTests(tests: readonly WritebackTest[]): readonly Finding[] {
  return tests.flatMap((test): readonly Finding[] => {
    const part = fromTest(test);
    const { outcome, by } = test;
    if (!part || !outcome) return [];
    return [{ ...part, source: 'test', at: outcome.when, learnedAt: outcome.when, by, count: 1 }];
  });
}

type Told = Pick<Finding, 'key' | 'ground' | 'says' | 'claims' | 'meaning'>;

function fromTest({ id, outcome, doubts }: WritebackTest): Told | undefined {
  if (!outcome) return undefined;
  const key = `test ${id}`;
  const isSynced = !doubts.some((d) => d.what === 'synced');
  switch (outcome.kind) {
    case 'written-back': {
      const { agent } = outcome;
      const carrier = carrierOf(agent);
      const says = { id: 'test-written-back', agent } as const;
      return carrier === 'connect-half' || carrier === 'cloud-sync-half'
        ? { key, ground: 'documented', says, claims: wholeWay(carrier) }
        : { key, ground: 'inferred', meaning: 'otherCarrier', says, claims: [supports('way', true)] };
    }
    case 'agent-unnamed': {
      const claims = isSynced ? [supports('way', true)] : [];
      return { key, ground: 'inferred', meaning: 'unnamedSuccess', says: { id: 'test-agent-unnamed' }, claims };
    }
    case 'cloud-only': {
      // An admin's reset elsewhere than in the Entra admin center stays in the cloud by design.
      const claims = outcome.by === 'self' && isSynced ? [proves('way', false)] : [];
      return { key, ground: 'documented', says: { id: 'test-cloud-only' }, claims };
    }
    case 'failed': {
      const { claims, meaning } = kindOf(outcome.reason ?? '');
      const says = { id: 'test-failed', reason: outcome.reason } as const;
      return { key, ground: 'documented', says, claims, ...(meaning ? { meaning } : {}) };
    }
  }
}
