import type { NotRead } from '../../bot/workflow/reading.ts';
import type { Tried } from '../../bot/workflow/reasons/reasons.ts';
import type { RoleName } from '../../bot/workflow/vocabulary.ts';
import { type Element, quiet } from '../parts/card.ts';
import { escaped } from '../parts/escape.ts';
import { becauseOf, mendOf } from '../parts/refused.ts';
import type { Words } from '../words/index.ts';

/** `ofRoles`: the roles that open it, where others than the log's do. */
type Unread = {
  readonly what: string;
  readonly tried: Tried;
  readonly failed: NotRead;
  readonly roles?: readonly RoleName[] | undefined;
  readonly ofRoles?: string;
};

/** What couldn't be read, why, and what opens it. An optional permission is named, since nobody need miss it. */
export function notReadLine(words: Words, { what, tried, failed, roles, ofRoles }: Unread): Element {
  const { unknown: because, code, retryAfter } = failed;
  const how = { tried, because, code, ...(retryAfter ? { retryAfter } : {}) };
  const why = words.people.unknown(what, becauseOf(words, how));
  if (because === 'permission-optional') return quiet(`${why} ${words.people.optional(escaped(code ?? ''))}`);
  if (because === 'role-missing' && ofRoles) return quiet(`${why} ${ofRoles}`);
  return quiet(`${why} ${mendOf(words, how, { roles, isOperator: true, isOwn: true })}`);
}
