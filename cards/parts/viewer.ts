import type { Person } from '../../bot/workflow/reading.ts';
import type { Refusal } from '../../bot/workflow/refusals.ts';
import type { ChangeVerb, RoleName } from '../../bot/workflow/vocabulary.ts';
import type { Words } from '../words/index.ts';

/** Who looks at the card. `verbs` is what the rule table allows them now; buttons come from it and from nowhere else. */
export type Viewer = {
  readonly person: Person;
  readonly isOperator: boolean;
  readonly isApprover: boolean;
  /** What the last look at this person's roles found; absent where it found nothing out. */
  readonly roles?: readonly RoleName[];
  readonly verbs: readonly ChangeVerb[];
};

export type Where = 'personal' | 'group' | 'channel';
export type NoteId = keyof Words['notes'];

/**
 * The sentence on top of a card. Values are raw: `because` a reason id, `code` a service's code, `settings` names joined by
 * commas, `roles` too, anything else a text; all are translated or escaped here.
 */
export type Notice = Refusal | { readonly note: NoteId; readonly values?: Readonly<Record<string, string>> };

/** `now` is ISO 8601 in UTC. */
export type Common = { readonly words: Words; readonly now: string; readonly notice?: Notice | undefined };
