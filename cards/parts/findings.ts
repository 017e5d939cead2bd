import type { EvidenceItem, EvidenceWord, ReadinessRow } from '../../bot/workflow/evidence/assessment.ts';
import type { Words } from '../words/index.ts';
import { escaped, LENGTHS } from './escape.ts';
import { becauseOf } from './refused.ts';
import { ago } from './time.ts';

/** What was found, as one Markdown sentence. */
export function finding(words: Words, says: EvidenceWord | ReadinessRow['says'], now: string): string {
  const { evidence } = words;
  switch (says.id) {
    case 'connectivity':
      return evidence.connectivity({ code: String(says.code) });
    case 'audit-enabled':
    case 'audit-disabled':
      return evidence[says.id]({ who: says.who ? escaped(says.who, LENGTHS.name) : '' });
    case 'reset-written-back':
    case 'reset-other-agent':
    case 'reset-cloud-only':
      return evidence[says.id]({
        agent: says.agent ? escaped(says.agent, LENGTHS.product) : '',
        many: says.count === undefined ? '' : words.time.resets(says.count),
      });
    case 'reset-unnamed':
    case 'no-way-through':
    case 'not-enabled':
    case 'domain-refused':
    case 'cloud-refused':
    case 'reset-timed-out':
    case 'reset-unclear':
      return evidence[says.id]({ many: words.time.resets(says.count) });
    case 'unlock-event':
      return evidence[says.id]({ many: words.time.tries(says.count) });
    case 'reset-failed':
      return evidence[says.id]({ many: words.time.resets(says.count), reason: escaped(says.reason, LENGTHS.short) });
    case 'policy-changed':
      return policyChange(words, says);
    case 'agents':
      return evidence.agents({ active: String(says.active), inactive: String(says.inactive) });
    case 'sync-jobs':
      return evidence['sync-jobs']({
        count: String(says.count),
        ago: says.lastRun ? ago(words, says.lastRun, now) : '',
      });
    case 'server-event':
      return evidence['server-event']({ event: String(says.event) });
    case 'test-written-back':
      return words.test.evidence.writtenBack(escaped(says.agent, LENGTHS.product));
    case 'test-cloud-only':
      return words.test.evidence.cloudOnly;
    case 'test-agent-unnamed':
      return words.test.evidence.agentUnnamed;
    case 'test-failed':
      return words.test.evidence.failed(says.reason ? escaped(says.reason, LENGTHS.short) : '');
    case 'sync-fresh':
    case 'sync-stale':
      return evidence[says.id]({ ago: says.lastSync ? ago(words, says.lastSync, now) : '' });
    case 'scope':
      return evidence.scope[says.scope];
    case 'attested':
      return evidence.attested({ what: attestedAs(words, says.what) });
    case 'role-held':
      return evidence['role-held']({ role: roleAs(words, says.role) });
    case 'unknown':
      return words.home.unknownLine(
        words.terms.source[says.probe],
        becauseOf(words, { ...says, tried: says.probe }),
        says.code ? escaped(says.code, LENGTHS.short) : '',
      );
    default:
      return evidence[says.id];
  }
}

/** The log's own words for a change of the policy, which nothing is built on. */
function policyChange(words: Words, { who, entry }: Extract<EvidenceWord, { id: 'policy-changed' }>): string {
  const value = (text: string | null) => (text === null ? '–' : escaped(text, LENGTHS.product));
  const changes = entry.changes.map(
    (c) => `${escaped(c.name, LENGTHS.product)} ${value(c.before)} → ${value(c.after)}`,
  );
  return words.evidence['policy-changed']({
    activity: escaped(entry.activity, LENGTHS.product),
    who: who ? escaped(who, LENGTHS.name) : '',
    changes: changes.join('; '),
  });
}

/** The mark before a finding: a sign that reads without colour. */
export function markOf(item: EvidenceItem): string {
  return { on: '✓', off: '✗', neither: '•' }[item.speaksFor];
}

export function attestedAs(words: Words, what: string): string {
  const found = Object.entries(words.terms.attested).find(([id]) => id === what);
  return found ? found[1] : escaped(what);
}

export function roleAs(words: Words, role: string): string {
  const found = Object.entries(words.terms.role).find(([id]) => id === role);
  return found ? found[1] : escaped(role);
}
