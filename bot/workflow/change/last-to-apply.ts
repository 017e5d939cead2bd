import { isSamePerson, type Person } from '../reading.ts';
import type { Change } from './change.ts';
import { standsFor } from './substitutes.ts';
import { barredFromDoing } from './three-people.ts';

const isAmong = (people: readonly Person[], person: Person): boolean => people.some((one) => isSamePerson(one, person));

/**
 * Whether an approval by this person would leave none of these operators to carry the change out, where its policy asks for three people: it
 * bars them, and whoever they approve for. False where it bars nobody who could.
 */
export function isLastToApply(change: Change, person: Person, operators: readonly Person[]): boolean {
  if (!change.policy?.threePeople) return false;
  const free = operators.filter((one) => barredFromDoing(change, one) === undefined);
  const barred = [person, ...standsFor(change, person)];
  return free.length > 0 && free.every((one) => isAmong(barred, one));
}

/** The same of any change to come: beside these two there is none, or one alone, who may have asked for it. */
export function leavesTooFew(pair: readonly Person[], operators: readonly Person[]): boolean {
  const others = operators.filter((one) => !isAmong(pair, one));
  return others.length < operators.length && others.length < 2;
}
