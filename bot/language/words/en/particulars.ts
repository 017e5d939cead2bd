import type { ParticularPatterns } from '../shape/patterns.ts';

/** What an English question is about in particular. */
export const particulars: ParticularPatterns = {
  someone: /(some|any)(one|body)/,
  lacking: /missing|lack|block|obstac|hurdle/,
  enoughRole: /global\w*|hybrid\w*|authentication policy|auth policy/,
  field: /security|user|exchange|help ?desk|password|billing|application/,
  admin: /admin\w*|reader\w*/,
  when: /if|when|whenever|once|as soon as|in case/,
  please: /please/,
  ends: /stop|quit|end|cease|finish|no more|unsubscribe|do ?nt|do not|never/,
  asks: /what|who|whom|which|where|are|is|am|do|does|did/,
  orders: /let|tell/,
  roles: {
    'Global Administrator': /global/,
    'Hybrid Identity Administrator': /hybri/,
    'Authentication Policy Administrator': /auth/,
  },
  cloudSync: /cloud[\s-]?sync/,
  serverHalf: /servers?\b|wizard/,
  portalHalf: /portal/,
};
