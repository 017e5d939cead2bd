import { type About, aboutCard, asideCard, spoken, toldAbout, withFact, withLine } from '../../cards/index.ts';
import { type Answer, type Ask, card } from '../ask.ts';
import { changeAnswer, unreachedNames, viewerOf } from '../draw.ts';
import type { Heard } from '../language/hear.ts';
import { type Change, openChange, type TenantState } from '../workflow/change.ts';
import { isSamePerson } from '../workflow/reading.ts';
import type { Aside, Topic } from '../workflow/topics.ts';
import { rollback } from './small.ts';

const DAY_MS = 86_400_000;
/** What is asked of how it went, however long ago; all else is asked of what goes on, or went on until a day ago. */
const OF_THE_PAST: readonly Topic[] = [
  'who-approved',
  'rejected-why',
  'approve-why',
  'failed-why',
  'who-asked',
  'asked',
  'ticket',
  'written',
  'gone-through',
  'since-when',
  'undo',
];

/** What was asked about the change, sentence first; undefined where another place has the better answer. */
export async function answerAbout(ask: Ask, topic: Topic, { question }: Heard): Promise<Answer | undefined> {
  const { app, asker, incoming, words, now } = ask;
  const { where, person } = incoming;
  const change = meant(await app.trail.read(person.tenantId), ask, topic);
  const viewer = viewerOf(asker, change);
  const isShared = where.kind !== 'personal';
  const unreached = change?.phase === 'waiting' ? await unreachedNames(app, change, words) : [];
  const given: About = { words, now, viewer, isShared, policy: app.policy, unreached };
  const told = toldAbout(topic, given, change);
  if (told?.shows === 'cancelling' && change) return changeAnswer(ask, change, { view: 'confirm-cancel' });
  const fact = told && spoken(words, told.said, question.isYesNo);
  if (!told || !fact) return undefined;
  const { more, shows } = told;
  const short = card(aboutCard({ words, now, viewer, where: where.kind, fact, more, change }));
  if (!shows || !change) return short;
  const below =
    shows === 'rollback'
      ? await rollback(ask, change.endedAt ? change.id : undefined)
      : await changeAnswer(ask, change);
  if (below.kind !== 'card') return below;
  const drawn = withFact(below.drawn, fact);
  return { ...below, drawn: more ? withLine(drawn, more) : drawn };
}

/** The open change, the person's own plan, or the newest that there was: where it isn't past caring about. */
function meant(state: TenantState, { incoming: { person, where }, now }: Ask, topic: Topic): Change | undefined {
  const open = openChange(state);
  if (open) return open;
  const newest = state.newestChangeId ? state.changes.get(state.newestChangeId) : undefined;
  if (!newest) return undefined;
  if (newest.phase === 'draft')
    return isSamePerson(newest.requester, person) && where.kind === 'personal' ? newest : undefined;
  const age = Date.parse(now) - Date.parse(newest.endedAt ?? now);
  return OF_THE_PAST.includes(topic) || age < DAY_MS ? newest : undefined;
}

/** One short line; "wait" says besides until when it does. */
export async function answerAside(ask: Ask, aside: Aside, heard: Heard): Promise<Answer> {
  const paused = aside === 'pause' ? await answerAbout(ask, 'pause', heard) : undefined;
  return paused ?? card(asideCard(ask.words, aside));
}
