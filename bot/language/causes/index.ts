/** The causes of what goes wrong: what speaks for each, how they are ranked, and how a search among them goes on. All of it is pure. */

export { resemblance } from './complaint.ts';
export { type Diagnosis, diagnose, probesFor, type Question } from './diagnose.ts';
export { nextPlace, probesAt, readPlace, troubleAt } from './search.ts';
