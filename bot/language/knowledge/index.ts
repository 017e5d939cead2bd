/** What the field knows: codes, banners and the proofs of a good end. All of it is pure. */
export { type BannerId, bannerById } from './banners.ts';
export { areGood, PROOFS } from './proofs.ts';
export { LINES } from './server-commands.ts';
