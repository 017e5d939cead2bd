import type { EvidenceItem } from './assessment.ts';

/** The same thing found in several hours is one line: all of them counted, with the newest time. */
export function together(items: readonly EvidenceItem[]): readonly EvidenceItem[] {
  const groups = new Map<string, EvidenceItem[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()].flatMap((group) => merged(group) ?? []);
}

function keyOf({ says, source, isCounted, at }: EvidenceItem): string {
  const isMany = source === 'resets' && 'count' in says;
  const word = 'reason' in says ? says.reason : 'agent' in says ? says.agent : '';
  return isMany ? `${says.id} ${word} ${isCounted}` : `${source} ${says.id} ${at} ${JSON.stringify(says)}`;
}

function merged(group: readonly EvidenceItem[]): EvidenceItem | undefined {
  const newest = group.toSorted((a, b) => b.at.localeCompare(a.at))[0];
  if (!newest || group.length === 1) return newest;
  const count = group.reduce((n, { says }) => n + ('count' in says ? (says.count ?? 1) : 1), 0);
  return { ...newest, says: { ...newest.says, count } as EvidenceItem['says'] };
}
