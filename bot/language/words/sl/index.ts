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
export { tickets } from './tickets.ts';
export { words } from './words.ts';

export const writing: Writing = {
  letters: /[čšž]/,
  isInflected: true,
  joins: 'pa ampak vendar toda ceprav in ali ker saj zato kljub',
  lists: 'in ali pa',
  courtesy: [
    /\b(?:obrnite se na|kontaktirajte|prosite) (?:svojega |vasega )?(?:skrbnik\w*|administrator\w*|podpor\w*)/g,
  ],
  between: /^(v|na|noben\w*|uporab\w*|clan\w*|skupin\w*|imamo|ima|bil|bila|nikakrsn\w*)$/,
};
