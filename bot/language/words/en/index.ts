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
  letters: undefined,
  isInflected: false,
  joins: 'but yet however though although while still whereas since and because so or',
  lists: 'and or',
  courtesy: [
    /\b(?:please )?(?:contact|ask|call|reach out to|get in touch with|talk to|see)[ -](?:your|the|an|my|their|his|her)[ -](?:it )?(?:admin\w*|help ?desk|support|organi[sz]ation\w*)(?: (?:and ask (?:them|him|her)? ?to|for|to|if)[^.!?"]{0,80})?/g,
    /\bif you need help\b|\bif you think this is an error\b|\bthere ?i?s no (?:further )?action[^.!?"]{0,80}|\bwere sorry(?: but)?\b|\bplease try again(?: later)?\b|\bif you try again later\b|\bfor (?:support|assistance|more help)\b/g,
  ],
  turnsAway: /^(?:please )?contact[ -](?:your|their|his|her|the)/,
  faults: /^(?:errors?|failures?|faults?|hiccups?)$/,
  absent: /^(?:present|set|there|configured|exist|exists|defined|used)$/,
  between:
    /^(a|an|any|be|in|the|of|use|using|have|has|behind|under|on|member|members|been|ever|is|are|it|part|such|too|so|group|groups)$/,
};
