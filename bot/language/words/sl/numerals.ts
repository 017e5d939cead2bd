import type { Numerals } from '../shape/numerals.ts';

/** How Slovenian says numbers. */
export const numerals: Numerals = {
  digits: 'nic|nula ena|en|eno dva|dve tri stiri pet sest sedem osem devet',
  teens: 'deset enajst dvanajst trinajst stirinajst petnajst sestnajst sedemnajst osemnajst devetnajst',
  tens: 'dvajset trideset stirideset petdeset sestdeset sedemdeset osemdeset devetdeset',
  before: 'in',
  hundred: 'sto',
  thousand: 'tisoc',
  and: 'in',
  twice: 'dvojna|dvojni',
};
