import { numberOf } from '../../lib/number-of.ts';
import type { Observation } from '../../workflow/reading.ts';
import {
  SEARCH_ANSWERS,
  type Search,
  type SearchAnswer,
  type SearchPlace,
  type SearchStep,
} from '../../workflow/searching/search.ts';
import type { ProbeId } from '../../workflow/vocabulary.ts';
import { bannerById } from './banners.ts';
import type { Lead } from './code.ts';
import { knownCode } from './codes.ts';
import { type Cause, type CauseId, type ProblemId, problemById } from './problems.ts';
import { findings, type Seen } from './rule-outs.ts';

export type Place = SearchPlace<ProblemId>;
type Step = SearchStep<ProblemId, Cause<CauseId>>;
export type Trouble = Search<Step, Seen>;
export type RuledOut = Trouble['ruledOut'][number];

/** The place and the answer that a button carries, or undefined for anything that isn't one of ours. */
export function readPlace(
  data: Readonly<Record<string, unknown>>,
): (Place & { readonly answer: SearchAnswer }) | undefined {
  const problem = typeof data.problem === 'string' ? problemById(data.problem) : undefined;
  const answer = SEARCH_ANSWERS.find((a) => a === (data.answer ?? 'open'));
  const cause = numberOf(data.cause === undefined ? 1 : data.cause);
  if (!problem || !answer || !Number.isInteger(cause) || cause < 1 || cause > 99) return undefined;
  if (data.from === undefined) return { problem: problem.id, cause, answer };
  const isKnown = typeof data.from === 'string' && leadsOf(data.from).some((l) => l.problem === problem.id);
  return isKnown && typeof data.from === 'string' ? { problem: problem.id, cause, answer, from: data.from } : undefined;
}

/** The search at this place, with what the readings rule out taken away. Pure; `now` decides what is fresh. */
export function troubleAt(place: Place, observations: readonly Observation[], now: string): Trouble {
  const all = stepsFrom(place);
  const outs = findings(observations, now).filter((f) => f.tells === 'out');
  const outOf = (step: Step) => outs.find((f) => f.problem === step.problem && f.cause === step.cause.id);
  const open = all.flatMap((step, i) => (outOf(step) ? [] : [{ step, at: i + 1 }]));
  const tried = open.filter(({ at }) => at < place.cause).map(({ step }) => step);
  const current = open.find(({ at }) => at >= place.cause);
  const first = problemById(place.problem);
  return {
    place: { ...place, cause: current?.at ?? all.length + 1 },
    current: current?.step,
    number: Math.min(tried.length + 1, open.length),
    total: open.length,
    open: open.filter(({ at }) => at >= place.cause).map(({ step }) => step),
    tried,
    ruledOut: all.flatMap((step) => {
      const by = outOf(step)?.by;
      return by ? [{ ...step, by }] : [];
    }),
    docs: problemById(current?.step.problem ?? place.problem)?.docs ?? first?.docs ?? '',
  };
}

/** The place after this one: *Still broken* was pressed. */
export function nextPlace({ problem, cause, from }: Place): Place {
  return { problem, cause: cause + 1, ...(from === undefined ? {} : { from }) };
}

/** What the bot should read before it draws the card at this place. */
export function probesAt(place: Place): readonly ProbeId[] {
  const problems = new Set(stepsFrom(place).map((s) => s.problem));
  return [...new Set([...problems].flatMap((id) => problemById(id)?.probes ?? []))];
}

function leadsOf(from: string): readonly Lead[] {
  return (knownCode(from) ?? bannerById(from))?.leads ?? [];
}

/** All causes in order: those of the code or banner it began with, or of the problem alone. */
function stepsFrom({ problem, from }: Place): readonly Step[] {
  const leads = from === undefined ? [{ problem }] : leadsOf(from);
  return leads.flatMap((lead: Lead) => causesOf(lead).map((cause) => ({ problem: lead.problem, cause })));
}

function causesOf({ problem, causes }: Lead): readonly Cause<CauseId>[] {
  const all = problemById(problem)?.causes ?? [];
  return causes ? causes.flatMap((id) => all.find((c) => c.id === id) ?? []) : all;
}
