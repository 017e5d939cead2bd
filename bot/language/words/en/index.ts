import type { Writing } from '../shape/forms.ts';

export { along } from './along.ts';
export { asides } from './asides.ts';
export { endings } from './endings.ts';
export { facts } from './facts.ts';
export { form } from './form.ts';
export { history } from './history.ts';
export { names } from './names.ts';
export { other } from './other.ts';
export { particulars } from './particulars.ts';
export { people } from './people.ts';
export { proof } from './proof.ts';
export { question } from './question.ts';
export { signs } from './signs.ts';
export { words } from './words.ts';

export const writing: Writing = {
  letters: undefined,
  isInflected: false,
  joins: 'but yet however though although while still whereas since and because so or',
  lists: 'and or',
};
