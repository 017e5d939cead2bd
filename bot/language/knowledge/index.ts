/** What the field knows: codes, banners, the fifteen problems, and how a search for a fault goes on. All of it is pure. */
export { type BannerId, bannerById } from './banners.ts';
export { diagnose, probesFor } from './diagnose.ts';
export type { ProblemId } from './problems.ts';
export { leadsDespite, PROOFS } from './proofs.ts';
export { LINES } from './server-commands.ts';
export { nextPlace, probesAt, readPlace, troubleAt } from './trouble.ts';
