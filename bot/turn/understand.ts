import { VERBS, type Verb } from '../access/verbs.ts';
import { type App, nowOf } from '../app.ts';
import { localeAround } from '../language/around.ts';
import { type Heard, hear } from '../language/hear.ts';
import type { Intent } from '../language/intents/index.ts';
import { READING_OF } from '../language/knowledge/facts/readings.ts';
import type { OfPolicy } from '../language/of-policy.ts';
import { readPasted } from '../language/pasted/index.ts';
import { readTold, type Told } from '../language/pasted/signs.ts';
import { wordsTo } from '../messages/words-for.ts';
import type { Contact } from '../ports/index.ts';
import type { Ask, Incoming } from '../request.ts';
import { type Carried, carriedBy } from '../teams/answer/carried.ts';
import type { Topic } from '../workflow/change/topics.ts';
import { type Locale, localeOf } from '../workflow/locale.ts';
import type { TypedVerb } from './handlers.ts';

/** What is known before anything slow happens. `carried`: what of it may travel with a sign-in. */
export type Early = Pick<Ask, 'app' | 'incoming' | 'locale' | 'words' | 'now' | 'answered'> & {
  readonly what: string;
  readonly carried: Carried;
};

/** A text as it was understood: by what it wants, as a server's output, or as talk of signs that are missing or quoted. */
export type Meant = {
  readonly heard: Heard | undefined;
  readonly pasted: ReturnType<typeof readPasted>;
  readonly told: Told | undefined;
};

/** Understands first, so that the answer's language is known before anything slow happens. */
export function understand(
  app: App,
  incoming: Incoming,
  contact: Contact,
  answered: Promise<void>,
): { readonly early: Early; readonly meant: Meant } {
  const hint = contact.locale ?? incoming.locale;
  const meant = meaningOf(incoming, hint);
  const { heard, pasted, told } = meant;
  const locale = languageOf(incoming, meant, hint);
  const what = pasted || told ? 'diagnose' : verbOf(incoming, heard);
  const carried = carriedBy(incoming, pasted || told ? undefined : heard);
  const words = wordsTo({ ...contact, locale }, incoming.where.kind);
  return { early: { app, incoming, locale, words, now: nowOf(app), answered, what, carried }, meant };
}

/** What a server printed is in the server's language; the person's is that of the words around it, where there are any. */
function languageOf(incoming: Incoming, { heard, pasted }: Meant, hint: string | undefined): Locale {
  if (pasted && incoming.kind === 'text') return localeAround(incoming.text, incoming.locale ?? hint);
  return heard?.locale ?? localeOf(hint);
}

const NOTHING: Meant = { heard: undefined, pasted: undefined, told: undefined };

function meaningOf(incoming: Incoming, hint: string | undefined): Meant {
  if (incoming.kind === 'resumed') return { ...NOTHING, heard: incoming.heard };
  if (incoming.kind !== 'text') return NOTHING;
  const { text } = incoming;
  const pasted = readPasted(text);
  // What is said of good signs that are missing or only quoted is talk, whatever else its words may sound like.
  return { heard: hear(text, hint, incoming.locale), pasted, told: pasted ? undefined : readTold(text) };
}

/** The answer to the question about a file needs the same look-up as the wish for it. */
function verbOf(incoming: Incoming, heard: Heard | undefined): string {
  if (heard?.people) return wantedIn(heard);
  // It may be put on the person's own plan, whose buttons are an operator's.
  if (heard?.ticket) return 'resume';
  if (heard?.standIn) return 'substitute';
  if (heard?.isEmergency) return 'emergency';
  if (heard?.ofPolicy) return LOOKED_UP_AS[heard.ofPolicy] ?? heard.place;
  if (heard?.aside && heard.aside !== 'pause') return 'help';
  if (heard?.aside) return 'approvals';
  if (heard?.topic && heard.fact) return verbOfTopic(heard.topic);
  if (heard?.topic) return verbAbout(heard.topic, heard.place);
  if (heard) return wantedIn(heard);
  if (incoming.kind === 'click') return incoming.verb;
  return incoming.kind === 'file' ? 'export' : incoming.kind;
}

/** What an answer may end in needs the same look-up as that. */
const LOOKED_UP_AS: Readonly<Partial<Record<OfPolicy, Verb>>> = { 'may-skip': 'emergency', 'may-go-on': 'resume' };

/** What a text wants that neither says something in passing nor asks of the change. */
export function wantedIn({ fact, place, params, people, ofKind }: Heard): TypedVerb {
  if (ofKind) return place;
  if (people) return people === 'one' ? 'user-reset' : 'reset-counts';
  if (fact) return READING_OF[fact.id] === 'nothing' ? 'fact' : 'fact-here';
  return place === 'status' && params.ask === 'test' ? 'test' : place;
}

/** What may have its answer elsewhere is looked up as that is; a request's own card shows its buttons to a member of the group. */
function verbAbout(topic: Topic, place: Intent): Verb {
  return MAY_PASS_ON.has(topic) && VERBS[place].token !== 'never' ? place : verbOfTopic(topic);
}

/** Anyone who belongs here may ask about a change; to stop it is a matter of the personal chat. */
export const verbOfTopic = (topic: Topic): Verb => (topic === 'stop' ? 'cancel' : 'approvals');

const MAY_PASS_ON: ReadonlySet<Topic> = new Set([
  'failed-why',
  'gone-through',
  'undo',
  'next',
  'since-when',
  'written',
  'what-exactly',
  'expires',
  'proof',
  'who-may-approve',
  'may-apply',
  'needs',
  'where',
  'unclear',
]);
