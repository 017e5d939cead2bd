import type { Drawn, Words } from '../cards/index.ts';
import type { App } from './app.ts';
import type { Heard } from './language/hear.ts';
import type { UploadPlace } from './ports/file-message.ts';
import type { Contact, ConversationRef, DirectorySession } from './ports/index.ts';
import type { Actor } from './workflow/deciding/rules.ts';
import type { Locale } from './workflow/locale.ts';
import type { Observation } from './workflow/reading.ts';
import type { Because } from './workflow/vocabulary.ts';

/** What one person did, freed of everything that is Teams. */
export type Incoming = {
  readonly person: Contact['person'];
  /** The person's id on the channel. */
  readonly userId: string;
  readonly where: ConversationRef;
  readonly locale: string | undefined;
  /** The person's time zone (IANA), where their client says it. */
  readonly zone?: string;
  readonly activityId: string | undefined;
  /** What everything that is logged of this turn is known by. */
  readonly turnId?: string | undefined;
  /** The token that single sign-on sent along, if any. */
  readonly token: string | undefined;
  /** The client's own reason why it brought no token, where it was asked for one before. */
  readonly signInFailed?: string;
} & What;

export type What =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'click';
      readonly verb: string;
      readonly data: Readonly<Record<string, unknown>>;
      readonly cardId: string | undefined;
      readonly isInline: boolean;
    }
  /** The answer to the question whether the person wants a file. */
  | {
      readonly kind: 'file';
      readonly isAccepted: boolean;
      readonly context: Readonly<Record<string, unknown>>;
      readonly upload: UploadPlace | undefined;
    }
  /** What a text meant, taken up again by a process that never saw the text. */
  | { readonly kind: 'resumed'; readonly heard: Heard }
  /**
   * Back from the sign-in page, where who it was counts for nothing; or signed in by Teams for a question that is `late` (older
   * than five minutes, or nobody knows it) or was `typed`, whose words are neither carried nor stored.
   */
  | { readonly kind: 'signed-in'; readonly lost?: 'late' | 'typed' }
  /** Teams couldn't sign the person in, and what they asked is no longer here. */
  | { readonly kind: 'not-signed-in'; readonly code: string }
  | { readonly kind: 'appeared' }
  | { readonly kind: 'added-to-group' };

/**
 * What goes back: a card, a request to sign in, or nothing. `changeId` makes it the live card of that change; `hasCommitted`
 * says that this press has written to the trail, so that pressing it again is answered with the same.
 */
export type Answer =
  | {
      readonly kind: 'card';
      readonly drawn: Drawn;
      readonly changeId?: string;
      readonly version?: number;
      readonly hasCommitted?: boolean;
      /** It stands in the pressed card's place: another page of it, its inputs with what is wrong, or that it is of no use any more. */
      readonly isInPlace?: boolean;
      /** It only asks for what is needed to answer, such as a sign-in: what is found takes its place. */
      readonly isRequest?: boolean;
      /** For the counting alone: a card that says no, or that something broke. */
      readonly outcome?: 'refused' | 'broke';
    }
  | { readonly kind: 'sign-in'; readonly why?: Because }
  | { readonly kind: 'nothing' };

/** A person as looked up at this click; `role` is the reading behind `operator`. */
export type Asker = Actor & { readonly role: Observation | undefined };

/** Everything an answer is made from. `session` is absent where the person isn't signed in, and always in a channel. */
export type Ask = {
  readonly app: App;
  readonly incoming: Incoming;
  readonly contact: Contact;
  readonly asker: Asker;
  readonly session: DirectorySession | undefined;
  /** Whether they are known to belong to the tenant; what is open to all is answered without that too. */
  readonly isMember: boolean;
  /** The verb or intent that is asked for. */
  readonly what: string;
  readonly locale: Locale;
  readonly words: Words;
  readonly now: string;
  /** Resolves once this turn's answer is with the person, however it came out: what begins only then can't be overtaken by it. */
  readonly answered: Promise<void>;
};

/** What the store knows a person's delivery by, so that its events are written once, whichever replica and process it comes to. */
export function inboxKey({ where, person, activityId }: Incoming, what = ''): string | undefined {
  const delivery = `${where.conversationId}|${person.objectId}|${activityId}`;
  return activityId ? `${delivery}${what && `|${what}`}` : undefined;
}

export const card = (drawn: Drawn): Answer => ({ kind: 'card', drawn });

/** A card that says no. */
export const refusing = (answer: Answer): Answer =>
  answer.kind === 'card' ? { ...answer, outcome: 'refused' } : answer;

/** A card that only asks for what is needed to answer. */
export const request = (drawn: Drawn): Answer => ({ kind: 'card', drawn, isRequest: true });

/** Takes the pressed card's place instead of standing below it. */
export const inPlace = (answer: Answer): Answer => (answer.kind === 'card' ? { ...answer, isInPlace: true } : answer);
