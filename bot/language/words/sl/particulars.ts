import type { ParticularPatterns } from '../shape/patterns.ts';

/** What a Slovenian question is about in particular. */
export const particulars: ParticularPatterns = {
  someone: /(ne)?kdo/,
  lacking: /manjk|fali|ovir|zadrz/,
  enoughRole: /hibridn\w*|pravilnik\w* za preverjanje/,
  field: /varnostn\w*|uporabnisk\w*/,
  admin: /skrbnik\w*|administrator\w*/,
  adminOf: /skrbnik\w* (uporabnikov|varnosti|gesel|aplikacij)/,
  when: /ce|ko|kadar|cim|brz|kdaj/,
  please: /prosim/,
  ends: /ne |nehaj\w*|prenehaj\w*|koncaj\w*|ustavi\w*|ukini\w*|nic vec/,
  asks: /kaj|koga|kdo|komu|kje|kateri\w*|katere|ali (?!lahko|bi\b)/,
  orders: /povej/,
  roles: {
    'Global Administrator': /global/,
    'Hybrid Identity Administrator': /hibri/,
    'Authentication Policy Administrator': /pravilnik/,
  },
  cloudSync: /sinhronizacij\S{0,3} v oblaku/,
  serverHalf: /strežni[kš]|strezni[ks]|čarovnik|carovnik/,
  portalHalf: /portal/,
};
