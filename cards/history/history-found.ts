import type { EvidenceWord, ReadinessRow } from '../../bot/workflow/evidence/assessment.ts';
import { readiness } from '../../bot/workflow/evidence/readiness.ts';
import { valueIn } from '../../bot/workflow/kinds/index.ts';
import { known, type Observation } from '../../bot/workflow/reading.ts';
import type { Event } from '../../bot/workflow/record/events.ts';
import type { ClosingReading } from '../../bot/workflow/vocabulary.ts';
import { finding, roleAs } from '../parts/findings.ts';
import type { Words } from '../words/index.ts';

const MARKS = { met: '✓', unmet: '✗', unknown: '?' } as const;

type Answer = keyof typeof MARKS;
type Found = { readonly answer: Answer; readonly says: EvidenceWord | ReadinessRow['says'] };

/** What a record's readings found, as Markdown: what is not so first, `most` of it in words and the rest counted. Empty for what read nothing. */
export function foundIn(words: Words, event: Event, most: number): string {
  if (event.type === 'checked') return closingLine(words, event);
  if (event.type === 'evidence-gathered' || event.type === 'planned') return readingsLine(words, event, most);
  if (event.type !== 'server-output' || event.output.enabled === undefined) return '';
  return words.evidence[event.output.enabled ? 'server-switch-on' : 'server-switch-off'];
}

type Gathered = Extract<Event, { type: 'evidence-gathered' | 'planned' }>;

function readingsLine(words: Words, { observations, at }: Gathered, most: number): string {
  const all = inOrder([...switches(observations), ...readiness(observations, at)]);
  const said = all.slice(0, most).map(({ answer, says }) => `${MARKS[answer]} ${findingOf(words, says, at)}`);
  return [...said, ...counts(all.slice(most))].join(' · ');
}

/** What one read, others read here: a role is nobody's by “you”. */
const findingOf = (words: Words, says: Found['says'], at: string): string =>
  says.id === 'role-held'
    ? words.deciding.roleRead(roleAs(words, says.role)).replace(/\.$/, '')
    : finding(words, says, at);

/** The portal's own switches, which no question of readiness asks for. */
function switches(observations: readonly Observation[]): readonly Found[] {
  const read = known(observations, 'settings')?.facts;
  if (!read) return [];
  const { enablementForTenant: isOn, accountUnlockEnabled: isUnlocked } = read;
  return [
    { answer: isOn ? 'met' : 'unmet', says: { id: isOn ? 'settings-on' : 'settings-off' } },
    { answer: isUnlocked ? 'met' : 'unmet', says: { id: isUnlocked ? 'unlock-on' : 'unlock-off' } },
  ];
}

const ORDER: readonly Answer[] = ['unmet', 'unknown', 'met'];
const inOrder = (found: readonly Found[]) => ORDER.flatMap((answer) => found.filter((one) => one.answer === answer));

const counts = (found: readonly Found[]): readonly string[] =>
  ORDER.flatMap((answer) => {
    const count = found.filter((one) => one.answer === answer).length;
    return count > 0 ? [`${MARKS[answer]}\u00a0${count}`] : [];
  });

/** "✓ Write back passwords · ✗ Unlock accounts without a reset" */
function closingLine(words: Words, { closing, observations }: Extract<Event, { type: 'checked' }>): string {
  const entries = Object.entries(closing) as readonly (readonly [ClosingReading, Answer])[];
  const read = known(observations, 'settings')?.facts;
  // ✓ is "as planned": where that is off, or where ✗ is on, the value stands beside it.
  const named = (id: ClosingReading, answer: Answer) => {
    const value = valueIn(read, id);
    const isOtherWay = (answer === 'met' && value === false) || (answer === 'unmet' && value === true);
    return isOtherWay
      ? `${words.terms.closing[id]} (${words.terms.onOff[value ? 'on' : 'off']})`
      : words.terms.closing[id];
  };
  return ORDER.flatMap((answer) => {
    const names = entries.filter(([, is]) => is === answer).map(([id]) => named(id, answer));
    return names.length > 0 ? [`${MARKS[answer]} ${words.time.listed(names)}`] : [];
  }).join(' · ');
}
