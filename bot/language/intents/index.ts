import type { Ending } from '../../workflow/change/topics.ts';
import type { Locale } from '../../workflow/locale.ts';
import type { HistoryFilter, HistoryKind } from '../../workflow/record/history.ts';

/** What a person can want; also the verbs of buttons. */
export const INTENTS = [
  'status',
  'readiness',
  'setup',
  'resume',
  'approvals',
  'ask',
  'remind',
  'slot',
  'history',
  'export',
  'evidence',
  'rollback',
  'move',
  'cancel',
  'diagnose',
  'watch',
  'settings',
  'freeze',
  'language',
  'help',
  'unknown',
] as const;

export type Intent = (typeof INTENTS)[number];

/** What a text is about, when it says so. */
export type Matter =
  | 'writeback'
  | 'unlock'
  | 'sspr'
  | 'sync'
  | 'licence'
  | 'role'
  | 'prerequisites'
  | 'connect'
  | 'approvers'
  | 'policy';

/** Which fact is asked for; `test` asks for the guided test of writeback. */
export type AskedFor = 'yes-no' | 'who' | 'when' | 'what' | 'how' | 'how-many' | 'why' | 'test';

/**
 * Details of a text; a field is absent when the text doesn't say.
 * - `polarity`: "is it off?" asks about `off`, so that the answer's yes or no fits the question; for `rollback`, absent where it is to be
 *   taken back whatever it was ("undo it").
 * - `alsoWhen`: "who turned it on, and when?"
 * - `someone`: "did someone turn it off?" asks about an event, not about how it is.
 * - `lacking`: for `readiness`, "is anything missing?": yes is bad news.
 * - `role`, `isMust`: "do I need to be a global admin?"; `other` is a role that isn't enough.
 * - `about`: for `approvals`, whether somebody approved or whether something waits.
 * - `codes`: for `diagnose`, in one spelling: `33004`, `SSPR_0010`, `AADSTS50076`, `0x80230619`.
 * - `to`: for `language`; `other` is a language that is not spoken here.
 * - `ending`: for the topic `last-one`, how the change before came out.
 * - `shows`, `filter`: for `history`, the part that is asked for, and what it was to be narrowed by.
 * - `notices`: for `watch`, whether notices are wanted, no longer wanted, or asked about.
 */
export type Params = {
  readonly topic?: Matter;
  readonly ask?: AskedFor;
  readonly alsoWhen?: true;
  readonly polarity?: 'on' | 'off';
  readonly plan?: 'P1' | 'P2';
  readonly someone?: true;
  readonly lacking?: true;
  readonly role?: 'enough' | 'other';
  readonly isMust?: true;
  readonly about?: 'approved' | 'waiting';
  readonly codes?: readonly string[];
  readonly to?: Locale | 'other';
  readonly format?: 'csv' | 'json' | 'pdf' | 'xlsx';
  readonly notices?: 'on' | 'off' | 'what';
  readonly decision?: 'approve' | 'reject';
  readonly direction?: 'next' | 'back';
  readonly ending?: Ending;
  readonly shows?: HistoryKind;
  readonly filter?: HistoryFilter;
};

export type Understanding = { readonly intent: Intent; readonly locale: Locale; readonly params: Params };
