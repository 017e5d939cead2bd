import type { Doc } from '../../knowledge/sources.ts';
import type { FindingId } from '../../outputs/findings.ts';
import type { Idea } from '../../words/shape/ideas.ts';
import type { ReadingId } from './readings.ts';
import type { TopicId } from './topics.ts';

/** How it shows that a cause is gone; the sentence lives in the words of the cards. */
export type Proof =
  | 'reset'
  | 'heartbeat'
  | 'onboarded'
  | 'registered'
  | 'on-premises'
  | 'admin-reset'
  | 'found'
  | 'controller'
  | 'as-described';

/**
 * One cause of a complaint: all that speaks for it and against it, and what mends it. Its words stand in `cards/words/<locale>/causes`.
 */
export type CauseShape = {
  readonly id: string;
  readonly topic: TopicId;
  /** Patterns of ideas (`pattern.ts`) by which a person names it outright, tells of what comes of it, or only touches it. */
  readonly named?: readonly string[];
  readonly fits?: readonly string[];
  readonly hints?: readonly string[];
  /** What a screen, a log or a page says of it, in its own words, lower case; in whatever language. */
  readonly texts?: readonly string[];
  /** Ideas that rule it out where a person says that they are in order, and where they say that there is none. */
  readonly sound?: readonly Idea[];
  readonly absent?: readonly Idea[];
  /** Patterns of ideas by which a person tells that it is something else. */
  readonly unlike?: readonly string[];
  /** Codes, banners of the portal and events that don't come; of 1 to 9 the more, the likelier. */
  readonly codes?: Readonly<Record<string, number>>;
  /** Events beside another code that say that it is in order, unless they are missed. */
  readonly againstCodes?: readonly string[];
  readonly banners?: Readonly<Record<string, number>>;
  readonly missing?: Readonly<Record<string, number>>;
  /** What a command's output says for it or against it. */
  readonly outputs?: {
    readonly for?: readonly FindingId[];
    readonly against?: readonly FindingId[];
    /** What speaks for it only beside a name or a text of it: where the server has no way out, neither has its wizard. */
    readonly beside?: readonly FindingId[];
  };
  /** What the tenant's readings say for it or against it. */
  readonly readings?: { readonly for?: readonly ReadingId[]; readonly against?: readonly ReadingId[] };
  /** What to run to see it, and to mend it (none where it is only clicks). */
  readonly look?: string;
  readonly fix: readonly string[];
  readonly proof: Proof;
  readonly source: Doc;
};
