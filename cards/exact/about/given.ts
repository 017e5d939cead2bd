import { type Change, connectSteps, currentStep, expiresAt, isSkipped } from '../../../bot/workflow/change/change.ts';
import { isInPart } from '../../../bot/workflow/change/closing.ts';
import { barredFromDoing } from '../../../bot/workflow/change/three-people.ts';
import type { Ending } from '../../../bot/workflow/change/topics.ts';
import type { Bar } from '../../../bot/workflow/deciding/barred.ts';
import { isSamePerson } from '../../../bot/workflow/reading.ts';
import { until } from '../../parts/time.ts';
import type { Viewer } from '../../parts/viewer.ts';
import type { Words } from '../../words/index.ts';
import { deciders } from '../change.ts';
import type { Said } from '../said.ts';

/** What an answer about a change rests on: the trail, who asks, and what of it may be told where they ask. */
export type About = {
  readonly words: Words;
  readonly now: string;
  readonly viewer: Viewer;
  /** In front of a group: the stage and its age, no reasons, no settings. */
  readonly isShared: boolean;
  readonly policy: { readonly quorum: number; readonly loneAdmin: boolean; readonly breakGlass?: boolean };
  /** The approvers whom the request hasn't reached. */
  readonly unreached: readonly string[];
  /** Names of those whom a plan that isn't sent yet will be sent to. */
  readonly willBeAsked?: readonly string[];
  /** What keeps it from being carried out, or one from being begun, where that is asked. */
  readonly bars?: readonly Bar[];
  /** The change that the last of its kind is asked of; without one there is none. */
  readonly last?: { readonly ending: Ending; readonly change: Change | undefined };
};
export type OfChange = About & { readonly change: Change };

/** `more`: what may follow the sentence. `shows`: the card that belongs below it, where a short one won't do. */
export type Told = {
  readonly said: Said;
  readonly more?: string | undefined;
  readonly shows?: 'request' | 'rollback' | 'cancelling';
};

export const say = (sentence: string, more?: string): Told => ({ said: { sentence }, more });
export const sayClause = (clause: string, more?: string): Told => ({ said: { clause }, more });

/** With the card that belongs below, where it may be shown. */
export const withCard = ({ isShared }: OfChange, told: Told): Told => (isShared ? told : { ...told, shows: 'request' });

/** A clause as a sentence of its own. */
export const capital = (clause: string): string => clause.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

/** Whoever asks had another part in the change, and its policy asks for three people. */
export const isBarred = ({ change, viewer }: OfChange): boolean => barredFromDoing(change, viewer.person) !== undefined;

export const isMine = ({ change, viewer }: OfChange): boolean => isSamePerson(change.requester, viewer.person);
export const mayDecide = ({ change, viewer }: OfChange): boolean =>
  change.phase === 'waiting' && viewer.verbs.some((verb) => verb === 'approve' || verb === 'reject');

/** Where the step at hand stands among those of its server, from one; undefined past the server half. */
export function place(change: Change): { readonly n: number; readonly total: number } | undefined {
  const step = change.phase === 'running' ? currentStep(change) : undefined;
  const all = connectSteps(change);
  return step && { n: all.indexOf(step) + 1, total: all.length };
}

/** Where the change stands, as a clause that ends in a full stop. */
export function stands({ words, change, isShared }: Pick<OfChange, 'words' | 'change' | 'isShared'>): string {
  const { stands: says } = words.about;
  const { phase } = change;
  if (phase === 'waiting') return says.waiting(deciders(words, change));
  if (phase !== 'running') return says.at[phase];
  if (isShared) return says.at.running;
  const at = place(change);
  if (at) return says.step(at.n, at.total);
  if (hasNothingToSet(change)) return says.at.verifying;
  return isInPart(change) ? says.at['in-part'] : says.at.settings;
}

/** The step or the settings that it stands at, by name. */
export function placeName({ words, change }: Pick<OfChange, 'words' | 'change'>): string {
  const at = place(change);
  if (at) return words.about.laterStep(at.n, at.total);
  return hasNothingToSet(change) ? words.about.laterCheck : words.about.laterSettings;
}

/** How long the change stays as it is; undefined where no clock runs. */
export function openUntil({ words, change, now }: OfChange): string | undefined {
  const at = expiresAt(change);
  return at && until(words, at, now);
}

/** A plan that keeps to the server: after its steps nothing is left but the reading. */
export const hasNothingToSet = ({ plan }: Change): boolean => plan.settings.length === 0;

/** The server steps that are left, in order. */
export function stepsLeft(change: Change): ReturnType<typeof connectSteps> {
  return connectSteps(change).filter((id) => !change.stepsDone.includes(id) && !isSkipped(change.plan, id));
}
