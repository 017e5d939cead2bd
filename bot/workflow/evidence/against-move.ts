import type { Assessment, EvidenceItem } from './assessment.ts';
import type { Proposition } from './finding.ts';

/** What must hold for cloud sync to carry passwords. What is said of Connect's own half says nothing of that. */
const NEEDED: readonly Proposition[] = ['portal-switch', 'cloud-sync-box', 'cloud-sync-half', 'way'];

/**
 * The newest evidence since `proven` (ISO) that speaks against a move to cloud sync: something it needs is denied, or the log names
 * Connect as the carrier again. A reset that cloud sync carried since then answers all that is older.
 */
export function againstMove({ evidence }: Assessment, proven: string): EvidenceItem | undefined {
  const since = evidence.filter(({ at, isAhead }) => !isAhead && Date.parse(at) > Date.parse(proven));
  const answered = Math.max(...since.filter((one) => carries(one, 'cloud-sync-half')).map(({ at }) => Date.parse(at)));
  return since
    .filter((one) => denies(one) || carries(one, 'connect-half'))
    .filter(({ at }) => Date.parse(at) > answered)
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))[0];
}

const denies = ({ claims }: EvidenceItem): boolean => claims.some((c) => !c.holds && NEEDED.includes(c.about));

/** A reset in the log, which shows the whole way by this half. */
const carries = ({ claims, ground }: EvidenceItem, half: Proposition): boolean =>
  ground === 'documented' && claims.some((c) => c.holds && c.about === half) && claims.some((c) => c.about === 'way');
