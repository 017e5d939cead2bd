import {
  bannerAnswerCard,
  bannerCard,
  codeCard,
  fixedCard,
  handoverCard,
  pastedCard,
  secretCard,
  troubleCard,
} from '../../cards/diagnosis/index.ts';
import { type Answer, type Ask, card } from '../ask.ts';
import {
  type BannerId,
  bannerById,
  diagnose,
  nextPlace,
  probesAt,
  probesFor,
  readPlace,
  troubleAt,
} from '../language/knowledge/index.ts';
import type { Pasted, readPasted } from '../language/pasted.ts';
import type { Event } from '../workflow/events.ts';
import type { Observation } from '../workflow/reading.ts';
import type { ProbeId } from '../workflow/vocabulary.ts';
import { mayRead, observe } from './status.ts';

/** A code, a symptom in words, or neither: first the probes that bear on it are read, then only what they leave is advised. */
export async function answerDiagnose(ask: Ask, codes: readonly string[], text: string): Promise<Answer> {
  const { words, now, locale } = ask;
  const question = { codes, text, locale };
  const found = diagnose({ ...question, observations: await read(ask, probesFor(question)), now });
  if (found.known.length > 0 || found.unknown.length > 0) return card(codeCard({ words, now, ...found }));
  if (!found.trouble) return card(bannerCard({ words, now }));
  return card(troubleCard({ words, now, trouble: found.trouble, others: found.problems.slice(1) }));
}

/** A press on a troubleshooting card: the banner that was chosen, or how the search for the fault goes on. */
export async function clickDiagnose(ask: Ask, data: Readonly<Record<string, unknown>>): Promise<Answer> {
  const { words, now } = ask;
  const banner = typeof data.banner === 'string' ? bannerById(data.banner) : undefined;
  if (banner) return reported(ask, banner.id);
  const place = readPlace(data);
  if (!place) return card(bannerCard({ words, now }));
  const observations = await read(ask, probesAt(place));
  const trouble = troubleAt(place.answer === 'broken' ? nextPlace(place) : place, observations, now);
  if (place.answer === 'fixed') return card(fixedCard({ words, now, trouble }));
  return card(
    place.answer === 'handover' ? handoverCard({ words, now, trouble }) : troubleCard({ words, now, trouble }),
  );
}

async function reported(ask: Ask, id: BannerId): Promise<Answer> {
  const { words, now } = ask;
  const banner = bannerById(id);
  if (!banner) return card(bannerCard({ words, now }));
  if (mayRead(ask)) await keep(ask, { type: 'banner-reported', banner: id });
  const question = { codes: [], banner: id };
  const { trouble } = diagnose({ ...question, observations: await read(ask, probesFor(question)), now });
  return card(bannerAnswerCard({ words, now, banner, ...(trouble ? { trouble } : {}) }));
}

/** What the Connect server printed: summed up, kept as an operator's word, never as text. What looks like a secret is not kept. */
export async function answerPasted(ask: Ask, pasted: NonNullable<ReturnType<typeof readPasted>>): Promise<Answer> {
  const { words, now } = ask;
  if ('looksLikeSecret' in pasted) return card(secretCard({ words, now }));
  const isKept = mayRead(ask);
  if (isKept) await keepPasted(ask, pasted);
  const question = { codes: pasted.codes, ...(pasted.banner ? { banner: pasted.banner } : {}) };
  const { known, trouble } = diagnose({ ...question, observations: await read(ask, probesFor(question)), now });
  // A switch that stands on is no complaint: nothing to search for.
  const isTrouble = pasted.codes.length > 0 || pasted.banner !== undefined || pasted.enabled === false;
  return card(pastedCard({ words, now, pasted, known, isKept, ...(trouble && isTrouble ? { trouble } : {}) }));
}

async function keepPasted(ask: Ask, pasted: Pasted): Promise<void> {
  const { banner, ...output } = pasted;
  if (banner) await keep(ask, { type: 'banner-reported', banner });
  if (pasted.kind !== 'banner') await keep(ask, { type: 'server-output', output });
}

type Word = Extract<Event, { type: 'banner-reported' | 'server-output' }>;
type Bare = Word extends infer E ? (E extends Word ? Omit<E, 'at' | 'by' | 'changeId'> : never) : never;

/** Into the trail, and into the change that is under way. */
async function keep({ app, incoming, now }: Ask, what: Bare): Promise<void> {
  const { person } = incoming;
  await app.trail.write(person.tenantId, ({ openChangeId }) => [
    { ...what, at: now, by: person, ...(openChangeId ? { changeId: openChangeId } : {}) },
  ]);
}

/** With the person's own token where there is one, else the newest that was gathered; nothing of it in front of a group. */
async function read(ask: Ask, probes: readonly ProbeId[]): Promise<readonly Observation[]> {
  if (ask.incoming.where.kind !== 'personal') return [];
  if (mayRead(ask)) return observe(ask, probes);
  const { evidence } = await ask.app.trail.read(ask.incoming.person.tenantId);
  return probes.flatMap((probe) => evidence[probe]?.observation ?? []);
}
