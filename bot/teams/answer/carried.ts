import { z } from 'zod';
import type { Heard } from '../../language/hear.ts';
import { INTENTS, type Params } from '../../language/intents/index.ts';
import { isOfPolicy, POLICY_QUESTIONS } from '../../language/of-policy.ts';
import { PEOPLE_ASKED, type PeopleAsked } from '../../language/people-asked.ts';
import { SUBJECTS } from '../../language/question/subjects.ts';
import { PARTS } from '../../language/words/shape/question-parts.ts';
import { numberOf } from '../../lib/number-of.ts';
import type { Incoming, What } from '../../request.ts';
import { ASIDES, TOPICS } from '../../workflow/change/topics.ts';
import { LOCALES } from '../../workflow/locale.ts';

/** A word of a closed list: nothing that someone wrote has room in it. */
const word = z.string().regex(/^[A-Za-z0-9-]{1,16}$/);

/** Inputs that are chosen, not written; whatever else stands beside a button is somebody's own words. */
const CHOICES = ['route', 'confirmed', 'unlock', 'inSpite', 'page', 'show', 'format', 'said', 'to'] as const;

/**
 * What someone wants, small enough to travel with a sign-in, and holding no word of theirs: the meaning of a text, a press on a
 * button, or that it can't be told without their own words (`typed`).
 */
export const carriedSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('text'),
    place: z.enum(INTENTS),
    locale: z.enum(LOCALES),
    params: z.record(word, z.union([word, z.literal(true)])),
    states: z.array(z.object({ subject: z.enum(SUBJECTS), parts: z.array(z.enum(PARTS)) })),
    topic: z.enum(TOPICS).optional(),
    aside: z.enum(ASIDES).optional(),
    people: z.enum(PEOPLE_ASKED).optional(),
    standIn: z.object({ says: z.enum(['back', 'stays', 'asks', 'asks-all']) }).optional(),
    isEmergency: z.literal(true).optional(),
    ofPolicy: z.enum(POLICY_QUESTIONS.filter(isOfPolicy)).optional(),
    is: z.object({ isYesNo: z.boolean(), isOfSwitching: z.boolean() }),
  }),
  z.object({
    kind: z.literal('press'),
    verb: z.string().max(64),
    change: z.string().max(64).optional(),
    version: z.number().int().optional(),
    chosen: z.partialRecord(z.enum(CHOICES), word),
  }),
  z.object({ kind: z.literal('typed') }),
]);
export type Carried = z.output<typeof carriedSchema>;

const TYPED: Carried = { kind: 'typed' };

/** `heard`: undefined where the text itself is what counts, such as a paste. */
export function carriedBy(incoming: Incoming, heard: Heard | undefined): Carried {
  if (incoming.kind === 'click') return pressOf(incoming.verb, incoming.data);
  if (!heard) return TYPED;
  const { place, locale, params, question, topic, aside, people, ticket, standIn, isEmergency, ofPolicy } = heard;
  // A number somebody typed is their own word, and whom somebody names stands in the text alone.
  if (ticket !== undefined || (standIn && ('of' in standIn || standIn.says === 'away'))) return TYPED;
  // Who it was is asked again: a name doesn't travel.
  if (people) return ofPeople(people, heard);
  const isOfItsText = place === 'diagnose' || (place === 'unknown' && !topic && !aside && !standIn && !isEmergency);
  if (isOfItsText) return TYPED;
  const { states, ...is } = question;
  // Whose name it was, or which role, stands in the text alone.
  if (states.some(({ names, subject }) => names.length > 0 || subject === 'role-held')) return TYPED;
  const asked = states.map(({ subject, parts }) => ({ subject, parts: [...parts] }));
  const passing = {
    ...(topic ? { topic } : {}),
    ...(aside ? { aside } : {}),
    ...(standIn ? { standIn } : {}),
    ...(isEmergency ? { isEmergency } : {}),
    ...(ofPolicy ? { ofPolicy } : {}),
  };
  const text = { kind: 'text', place, locale, params, states: asked, is, ...passing };
  return carriedSchema.safeParse(text).data ?? TYPED;
}

const ofPeople = (people: PeopleAsked, { locale }: Heard): Carried => ({
  kind: 'text',
  place: 'status',
  locale,
  params: {},
  states: [],
  is: { isYesNo: false, isOfSwitching: false },
  people,
});

/** What was written beside a button doesn't travel, and the press doesn't go without it. */
function pressOf(verb: string, { change, version, verb: _, ...inputs }: Readonly<Record<string, unknown>>): Carried {
  const filled = Object.entries(inputs).filter(([, value]) => value !== '' && value !== undefined);
  if (filled.some(([, value]) => typeof value === 'object')) return TYPED;
  const chosen = Object.fromEntries(filled.map(([name, value]) => [name, String(value)]));
  const number = numberOf(version);
  const press = {
    kind: 'press',
    verb,
    ...(change === undefined ? {} : { change }),
    ...(Number.isInteger(number) ? { version: number } : {}),
    chosen,
  };
  return carriedSchema.safeParse(press).data ?? TYPED;
}

/** The question as it is answered where nothing of it is remembered. */
export function resumed(carried: Carried): What {
  switch (carried.kind) {
    case 'text': {
      const { place, locale, topic, aside, people, standIn, isEmergency, ofPolicy } = carried;
      const states = carried.states.map(({ subject, parts }) => ({ subject, parts: new Set(parts), names: [] }));
      // Only words of this bot's own lists, which it signed itself a moment ago.
      const params = carried.params as Params;
      const question = { ...carried.is, states };
      const heard = {
        place,
        locale,
        params,
        question,
        ...(topic ? { topic } : {}),
        ...(aside ? { aside } : {}),
        ...(people ? { people } : {}),
        ...(standIn ? { standIn } : {}),
        ...(isEmergency ? { isEmergency } : {}),
        ...(ofPolicy ? { ofPolicy } : {}),
        text: '',
      };
      return { kind: 'resumed', heard };
    }
    case 'press': {
      const { verb, change, version, chosen } = carried;
      return { kind: 'click', verb, data: { ...chosen, verb, change, version }, cardId: undefined, isInline: false };
    }
    case 'typed':
      return { kind: 'signed-in', lost: 'typed' };
  }
}
