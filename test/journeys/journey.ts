import type { PolicyFields } from '../../bot/config/policy/fields.ts';
import type { people } from '../../sandbox/people.ts';
import type { Place } from '../teams-client/wire.ts';

type Who = keyof typeof people;
export type Seen = {
  /** What the person's newest card says then. */
  readonly sees?: RegExp;
  readonly seesNot?: RegExp;
  /** The buttons on it, all of them, in order. */
  readonly buttons?: readonly string[];
  /** What its inputs begin with, those that are named. */
  readonly inputs?: Readonly<Record<string, string>>;
};

/** One line of a story: someone says or presses something, something happens around them, or a state must hold. */
export type Line =
  /** `zone`: what their client says of its clock. */
  | ({ readonly who: Who; readonly in?: Place; readonly says: string; readonly zone?: string } & Seen)
  | ({
      readonly who: Who;
      readonly in?: Place;
      readonly presses: string;
      readonly typing?: Readonly<Record<string, string>>;
      readonly times?: number;
    } & Seen)
  /** Presses a button of the card that was newest when `keeps` was said. */
  | ({ readonly who: Who; readonly pressesOld: string; readonly typing?: Readonly<Record<string, string>> } & Seen)
  | { readonly who: Who; readonly keeps: true }
  | ({ readonly who: Who; readonly in?: Place } & Required<Pick<Seen, 'sees'>> & Seen)
  | { readonly who: Who; readonly in?: Place; readonly installs: true; readonly sees: RegExp }
  | { readonly happens: 'connect' | 'disconnect' }
  /** A user's password is reset, and the log names this agent; an empty name for none at all. */
  | { readonly happens: 'reset'; readonly of: Who; readonly agent?: string; readonly by?: 'self' | 'admin' }
  | { readonly happens: 'unlock'; readonly of: Who }
  /** All that the practice app may be granted is granted, the optional permissions too. */
  | { readonly happens: 'consent' }
  /** On the server of cloud sync's agent: the agent comes or goes, the cmdlet is run, the box reads back or doesn't. */
  | { readonly happens: 'cloud-sync'; readonly is: Readonly<Record<string, unknown>> }
  /** In the migration tool of the Connect wizard. */
  | { readonly happens: 'transition'; readonly is: Readonly<Record<string, unknown>> }
  | { readonly happens: 'portal'; readonly settings: Readonly<Record<string, boolean>> }
  | { readonly happens: 'scenario'; readonly name: string }
  | { readonly happens: 'fault'; readonly fault: Readonly<Record<string, unknown>> }
  | { readonly happens: 'roles'; readonly of: Who; readonly roles: readonly string[] }
  /** Who is in the practice group of approvers from now on. */
  | { readonly happens: 'approvers'; readonly are: readonly Who[] }
  /** A ticket system says this of the ticket, signed by the webhook's key. */
  | { readonly happens: 'ticket'; readonly says: Readonly<Record<string, string>> }
  | { readonly happens: 'restart' | 'crash' }
  /** The server's clock is so much later. */
  | { readonly happens: 'later'; readonly hours: number }
  | { readonly tenant: Readonly<Record<string, unknown>> }
  /** How often the settings were written (PUT) since the journey began. */
  | { readonly writes: number };

export type Journey = {
  readonly name: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The policy file that the bot is started with. */
  readonly policy?: PolicyFields;
  readonly locale?: string;
  readonly lines: readonly Line[];
};

/** The way of an English-speaking Alex to the given place; the other journeys begin with it. */
export const toPlan: readonly Line[] = [
  { who: 'megan', installs: true, sees: /Writeback Pilot/ },
  { who: 'alex', installs: true, sees: /Writeback Pilot/ },
  { who: 'alex', says: 'start setup', sees: /Turn on password writeback/ },
  { who: 'alex', presses: 'Start setup', sees: /The plan/ },
];
export const toRequest: readonly Line[] = [
  ...toPlan,
  {
    who: 'alex',
    presses: 'Send for approval',
    typing: { reason: 'Resets must reach the office' },
    sees: /Sent for approval/,
  },
  { who: 'megan', sees: /Your approval, please/, buttons: ['Show all', 'Show less', 'Approve', 'Reject', 'Ask'] },
];
export const toSteps: readonly Line[] = [
  ...toRequest,
  { who: 'megan', presses: 'Approve', sees: /Approved/ },
  { who: 'alex', sees: /Step 1 of 8/ },
];
export const toApply: readonly Line[] = [
  ...toSteps,
  { who: 'alex', presses: 'Next', times: 5, sees: /Step 6 of 8/ },
  { who: 'alex', presses: 'Next', typing: { confirmed: 'true' }, sees: /Step 7 of 8/ },
  { who: 'alex', presses: 'Next', times: 2, sees: /The two portal settings/ },
];
