import { type Locale, USUAL_LOCALE } from '../../workflow/locale.ts';
import type { Observation } from '../../workflow/reading.ts';
import type { ProbeId } from '../../workflow/vocabulary.ts';
import { bannerById, bannerIn } from './banners.ts';
import type { Code } from './code.ts';
import { codesByName, knownCode } from './codes.ts';
import { type ProblemId, problemById } from './problems.ts';
import { findings, type Seen } from './rule-outs.ts';
import { symptom } from './symptoms.ts';
import { type Place, type RuledOut, type Trouble, troubleAt } from './trouble.ts';

export type Question = {
  readonly codes: readonly string[];
  readonly text?: string;
  readonly locale?: Locale;
  /** The id of a portal banner, as reported. */
  readonly banner?: string;
  /** Problems that are known to be meant, likeliest first: then neither codes nor words are asked. */
  readonly problems?: readonly ProblemId[];
};

/**
 * `problems` are in the order to look into; `ruledOut` are those whose every cause a reading speaks against. `trouble` is where
 * the search begins, absent when nothing is known to look for.
 */
export type Diagnosis = {
  readonly known: readonly Code[];
  readonly unknown: readonly string[];
  readonly problems: readonly ProblemId[];
  readonly ruledOut: readonly { readonly problem: ProblemId; readonly by: Seen }[];
  readonly trouble: Trouble | undefined;
};

/** What to read before answering: the probes that bear on the problems a question may be about. */
export function probesFor(question: Question): readonly ProbeId[] {
  const { candidates, sources } = gather(question);
  const asked = [...new Set(candidates.flatMap((id) => problemById(id)?.probes ?? []))];
  return asked.length > 0 || sources.length > 0 ? asked : ['settings', 'sync', 'sspr-scope', 'licence'];
}

/** What a question is about and what the readings leave of it. Pure; `now` (ISO, UTC) decides what is fresh. */
export function diagnose(
  question: Question & { readonly observations: readonly Observation[]; readonly now: string },
): Diagnosis {
  const { observations, now } = question;
  const { known, unknown, candidates, sources } = gather(question);
  const told = findings(observations, now);
  const speaksFor = (id: ProblemId) => told.some((f) => f.tells === 'in' && f.problem === id);
  // Only a bare "it doesn't work" is answered from the readings alone; a code or a symptom says more than they do.
  const found =
    candidates.length > 0 || sources.length > 0
      ? candidates
      : [...new Set(told.filter((f) => f.tells === 'in').map((f) => f.problem))];
  const outBy = (id: ProblemId): Seen | undefined => {
    const causes = problemById(id)?.causes ?? [];
    const against = causes.map((c) => told.find((f) => f.tells === 'out' && f.problem === id && f.cause === c.id));
    return against.every((f) => f !== undefined) ? against[0]?.by : undefined;
  };
  const open = found.filter((id) => !outBy(id));
  const problems = sources.length > 0 ? open : [...open.filter(speaksFor), ...open.filter((id) => !speaksFor(id))];
  const ruledOut = found.flatMap((problem) => {
    const by = outBy(problem);
    return by ? [{ problem, by }] : [];
  });
  const first = problems[0] ?? found[0];
  const from = sources.find((s) => s.leads.some((l) => l.problem === first))?.id;
  const place: Place | undefined = first && { problem: first, cause: 1, ...(from ? { from } : {}) };
  const trouble = place && troubleAt(place, observations, now);
  return {
    known,
    unknown,
    problems,
    ruledOut,
    trouble: trouble && { ...trouble, ruledOut: [...passedOver(), ...trouble.ruledOut] },
  };

  // Problems that the readings ruled out before the search began at the next one: told, not silently dropped.
  function passedOver(): readonly RuledOut[] {
    if (sources.length > 0) return [];
    return ruledOut.flatMap(({ problem, by }) => {
      const cause = problem === first ? undefined : problemById(problem)?.causes[0];
      return cause ? [{ problem, cause, by }] : [];
    });
  }
}

function gather({ codes, text = '', locale = USUAL_LOCALE, banner, problems }: Question) {
  const spelled = codes.map((id) => ({ id, code: knownCode(id) }));
  const named = codesByName(text);
  const known = [...new Set([...spelled.flatMap(({ code }) => code ?? []), ...named])];
  const shown = (banner ? bannerById(banner) : undefined) ?? bannerIn(text);
  const sources = [...known, ...(shown ? [shown] : [])];
  const led = sources.flatMap((s) => s.leads.map((l) => l.problem));
  return {
    known,
    unknown: spelled.flatMap(({ id, code }) => (code ? [] : [id])),
    // Codes and banners say it better than the words around them.
    candidates: [...new Set(problems ?? (sources.length > 0 ? led : symptom(text, locale)))],
    sources,
  };
}
