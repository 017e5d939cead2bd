import type { Writing } from '../shape/forms.ts';

export { along } from './along.ts';
export { asides } from './asides.ts';
export { days } from './days.ts';
export { emergency } from './emergency.ts';
export { endings } from './endings.ts';
export { facts } from './facts.ts';
export { form } from './form.ts';
export { history } from './history.ts';
export { kindOrders } from './kind-orders.ts';
export { kindQuestions } from './kind-questions.ts';
export { names } from './names.ts';
export { notions } from './notions.ts';
export { numerals } from './numerals.ts';
export { off } from './off.ts';
export { other } from './other.ts';
export { otherTimes } from './other-times.ts';
export { packs } from './packs.ts';
export { particulars } from './particulars.ts';
export { people } from './people.ts';
export { policyQuestions } from './policy-questions.ts';
export { proof } from './proof.ts';
export { question } from './question.ts';
export { signs } from './signs.ts';
export { standIns } from './stand-ins.ts';
export { because, stopping } from './stopping.ts';
export { tickets } from './tickets.ts';
export { times } from './times.ts';
export { words } from './words.ts';

export const writing: Writing = {
  letters: /[čšž]/,
  isInflected: true,
  joins: 'pa ampak vendar toda ceprav in ali ker saj zato kljub',
  lists: 'in ali pa',
  courtesy: [
    /\b(?:obrni\w* se na|naj se obrne\w* na|se obrne\w* na|kontaktira\w*|poklici\w*|naj poklice\w*|prosi\w*) (?:svojega |svojo |vasega |vaso |nasega )?(?:skrbnik\w*|admin\w*|podpor\w*|helpdesk)/g,
  ],
  turnsAway: /^(?:obrnite|naj se|se obrne|kontaktirajte)/,
  faults: /^(?:napak\w*|tezav\w*)$/,
  absent: /^(?:nastavljen\w*|prisot\w*|tam|obstaja\w*|definiran\w*)$/,
  between: /^(v|na|noben\w*|uporab\w*|clan\w*|skupin\w*|imamo|ima|bil|bila|nikakrsn\w*)$/,
};
