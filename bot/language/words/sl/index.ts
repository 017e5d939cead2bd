import type { Writing } from '../language.ts';

export { asides } from './asides.ts';
export * as facts from './facts.ts';
export { form } from './form.ts';
export { other } from './other.ts';
export { proof } from './proof.ts';
export { question } from './question.ts';
export { signs } from './signs.ts';
export { words } from './words.ts';

export const writing: Writing = {
  letters: /[čšž]/,
  isInflected: true,
  joins: 'pa ampak vendar toda ceprav in ali ker saj zato kljub',
  lists: 'in ali pa',
};
