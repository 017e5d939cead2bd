import { BLOCKERS } from '../../bot/workflow/change/red.ts';
import type { ReadinessRow } from '../../bot/workflow/evidence/assessment.ts';
import { operatorRole } from '../../bot/workflow/evidence/readiness.ts';
import { known, type Observation } from '../../bot/workflow/reading.ts';
import { DAY_MS } from '../../bot/workflow/time/durations.ts';
import type { ProbeId, RoleName } from '../../bot/workflow/vocabulary.ts';
import { becauseOf } from '../parts/refused.ts';
import { ago, date } from '../parts/time.ts';
import { blockingOf, readinessTitle } from '../status/readiness.ts';
import type { Words } from '../words/index.ts';
import type { Said } from './said.ts';

type Observations = readonly Observation[];
type Plan = 'P1' | 'P2';

/** `cant-tell` is for a state that couldn't be read; the reason follows. */
export function cant(words: Words, observations: Observations, probe: ProbeId): Said {
  const observation = observations.find((o) => o.probe === probe);
  const failed = observation && 'because' in observation ? observation : ({ because: 'not-read-yet' } as const);
  return { word: 'cant-tell', clause: words.facts.because(becauseOf(words, { ...failed, tried: probe })) };
}

/** `plan`: the one that was named, if any. */
export function licence(words: Words, observations: Observations, plan?: Plan): Said {
  const facts = known(observations, 'licence')?.facts;
  if (!facts) return cant(words, observations, 'licence');
  const { plans } = facts;
  if (plans.length === 0) return { word: 'no', sentence: words.facts.noPlan };
  if (plan === 'P2' && !plans.includes('P2')) return { word: 'no', sentence: words.facts.onlyPlan1 };
  const held = plan && plans.includes(plan) ? plan : plans.join(' + ');
  // The plan is there by its name; licensed for this nobody is.
  if (facts.sharedDevicesOnly) return { word: plan ? 'yes' : 'no', sentence: words.facts.sharedOnly(held) };
  if (facts.assigned === 0) return { word: 'yes', sentence: words.facts.unassigned(held) };
  if (plan === 'P1' && !plans.includes('P1')) return { word: 'yes', sentence: words.facts.covers };
  return { word: 'yes', sentence: words.facts.hasPlan(held) };
}

/** `asked`: whether it is on, off or running; one that is on but last ran more than a day ago is said to be running by nobody. */
export function sync(words: Words, observations: Observations, asked: 'on' | 'off' | 'runs', now: string): Said {
  const facts = known(observations, 'sync')?.facts;
  if (!facts) return cant(words, observations, 'sync');
  if (facts.enabled !== true) return { word: asked === 'off' ? 'yes' : 'no', sentence: words.facts.syncOff };
  if (!facts.lastSync) return { word: asked === 'off' ? 'no' : 'yes', sentence: words.facts.syncNeverRan };
  const sentence = words.facts.syncOn(ago(words, facts.lastSync, now));
  if (asked === 'off') return { word: 'no', sentence };
  const isOld = Date.parse(now) - Date.parse(facts.lastSync) > DAY_MS;
  return asked === 'runs' && isOld ? { sentence } : { word: 'yes', sentence };
}

export function lastSync(words: Words, observations: Observations, now: string): Said {
  const facts = known(observations, 'sync')?.facts;
  if (!facts) return cant(words, observations, 'sync');
  if (facts.enabled !== true || !facts.lastSync) return { sentence: words.facts.syncNever };
  return { sentence: words.facts.syncRan(ago(words, facts.lastSync, now), date(words, facts.lastSync)) };
}

/** Who may reset the own password: for a part of the people it is neither yes nor no. */
export function resetScope(words: Words, observations: Observations): Said {
  const facts = known(observations, 'sspr-scope')?.facts;
  if (!facts) return cant(words, observations, 'sspr-scope');
  const sentence = words.evidence.scope[facts.scope];
  if (facts.scope === 'selected') return { sentence };
  return { word: facts.scope === 'all' ? 'yes' : 'no', sentence };
}

/** Which role it takes, and the one that the asking person holds. `named`: one of the three, where the question names one. */
export function role(
  words: Words,
  observations: Observations,
  asks: 'held' | 'which' | 'takes',
  named?: RoleName,
): Said {
  const facts = known(observations, 'role')?.facts;
  const { roleHeld, roleNone } = words.facts;
  const needed = asks === 'which' ? words.facts.rolesNeeded : words.facts.rolesTaken;
  if (!facts) return asks === 'held' ? cant(words, observations, 'role') : { sentence: needed };
  const held = operatorRole(facts.roles);
  const sentence = `${needed} ${held ? roleHeld(held) : roleNone}`;
  if (asks !== 'held') return { sentence };
  if (!named) return { word: held ? 'yes' : 'no', sentence };
  if (facts.roles.includes(named)) return { word: 'yes', sentence: roleHeld(named) };
  return { word: 'no', sentence: held ? roleHeld(held) : roleNone };
}

/** Whether a role is enough, or must be that one: what it takes is one of three. */
export function roleTaken(words: Words, asks: 'enough' | 'must', named: 'enough' | 'other'): Said {
  return { word: asks === 'enough' && named === 'enough' ? 'yes' : 'no', sentence: words.facts.rolesTaken };
}

/** Whether something stands in the way; undefined where one of the things that could isn't known. */
export function ready(words: Words, rows: readonly ReadinessRow[], isLacking: boolean): Said | undefined {
  const sentence = readinessTitle(words, rows);
  if (blockingOf(rows).length > 0) return { word: isLacking ? 'yes' : 'no', sentence };
  const isKnown = BLOCKERS.every((probe) => rows.some((r) => r.probe === probe && r.answer === 'met'));
  return isKnown ? { word: isLacking ? 'no' : 'yes', sentence } : undefined;
}
