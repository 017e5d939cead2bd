import type { Change } from '../../bot/workflow/change/change.ts';
import { closingState, hasAny } from '../../bot/workflow/change/closing.ts';
import { wordForServer } from '../../bot/workflow/change/gates.ts';
import { kindOf } from '../../bot/workflow/kinds/index.ts';
import { type KnownObservation, known, type Observation, type Person } from '../../bot/workflow/reading.ts';
import type { TenantState } from '../../bot/workflow/tenant/state.ts';
import { escaped, LENGTHS } from '../parts/escape.ts';
import { nameOf } from '../parts/people.ts';
import { ago, date } from '../parts/time.ts';
import type { Words } from '../words/index.ts';
import type { Said } from './said.ts';
import { cant } from './tenant.ts';

export type Switched = {
  readonly topic: 'writeback' | 'unlock';
  /** Whether somebody switched it that way; absent when asked who and when. */
  readonly did?: 'on' | 'off' | undefined;
  /** Words of the question that name somebody. */
  readonly names: readonly string[];
};

type Given = { readonly observations: readonly Observation[]; readonly state: TenantState; readonly now: string };
type AuditEntry = KnownObservation<'audit'>['facts'];

/** Who switched it, and when. "Yes" only where the newest that is known tells of just that; an older switch may be past what the log keeps. */
export function switched(words: Words, { topic, did, names }: Switched, given: Given): Said {
  if (topic === 'unlock') return { sentence: words.facts.unlockSwitcher };
  const event = known(given.observations, 'audit')?.facts;
  const own = ownSwitch(given.state);
  const isOwn = own !== undefined && (!event || (own.endedAt ?? '') >= event.when);
  if (!isOwn && !event) return cant(words, given.observations, 'audit');
  const sentence = isOwn ? ownSentence(words, own, given.now) : eventSentence(words, event, given.now);
  const last = isOwn ? turnedTo(own) : event?.activity === 'enable' ? 'on' : 'off';
  const who = isOwn ? byWhom(own)?.name : event?.who;
  const isMeant = names.length === 0 || (who ? isNamed(names, who) : false);
  return did === last && isMeant ? { word: 'yes', sentence } : { sentence };
}

function eventSentence(words: Words, event: AuditEntry | undefined, now: string): string {
  if (!event) return '';
  const who = event.who ? escaped(event.who, LENGTHS.name) : words.facts.nobodyNamed;
  return words.facts.switched(event.activity === 'enable', who, date(words, event.when), ago(words, event.when, now));
}

function ownSentence(words: Words, change: Change, now: string): string {
  const { endedAt = '', way } = change;
  const [isOn, who] = [turnedTo(change) === 'on', nameOf(words, byWhom(change))];
  const says = way === 'apply' ? words.facts.switchedHere : words.facts.switchedByWord;
  return says(isOn, who, date(words, endedAt), ago(words, endedAt, now));
}

/** The newest change that turned it: its plan read it the other way, and the change ended with it turned. */
function ownSwitch(state: TenantState): Change | undefined {
  return [...state.changes.values()].findLast(
    (c) => c.phase === 'done' && c.endedAt !== undefined && byWhom(c) !== undefined && turnedTo(c) !== undefined,
  );
}

/** Who set it, or gave their word for the server where nothing else was set. */
const byWhom = (change: Change): Person | undefined => change.operator ?? wordForServer(change)?.by;

/** Which way it went; undefined where the plan couldn't tell that it was otherwise before. */
function turnedTo({ plan, observations }: Change): 'on' | 'off' | undefined {
  const { speaksFor } = kindOf(plan);
  if (speaksFor === 'neither') return undefined;
  const main = plan.settings.find(({ name }) => name === 'enablementForTenant');
  const wasOtherwise = main ? main.before === !main.after : hasAny(closingState(plan, observations), 'unmet');
  return wasOtherwise ? speaksFor : undefined;
}

/** Whether each of these words is a part of the name, in any case of a declension; names compare without marks and case. */
export function isNamed(words: readonly string[], name: string): boolean {
  const parts = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words.every((word) => parts.some((part) => isForm(word, part)));
}

const SHORTEST = 3;
const LONGEST_ENDING = 3;

/** "Megans" and "Meganin" are Megan, "Alexa" is Alex, "Adele" in another case "Adelo". */
function isForm(word: string, part: string): boolean {
  if (word === part) return true;
  const stem = part.replace(/[aeo]$/, '');
  return stem.length >= SHORTEST && word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING;
}
