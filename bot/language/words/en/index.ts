import type { Writing } from '../language.ts';

export { asides } from './asides.ts';
export { facts } from './facts.ts';
export { form } from './form.ts';
export { other } from './other.ts';
export { proof } from './proof.ts';
export { question } from './question.ts';
export { symptoms } from './symptoms.ts';
export { words } from './words.ts';

export const writing: Writing = { letters: undefined, isInflected: false };
