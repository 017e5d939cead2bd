import type { PeoplePatterns } from '../shape/patterns.ts';

/** How English asks who may and can reset. */
export const people: PeoplePatterns = {
  resets: /reset\w*|unlock\w*|sspr/,
  others: /mfa|2fa|approv\w*|fail\w* resets?|resets? (that )?fail\w*|tests?|testing/,
  why: /why|how come|what is wrong|whats wrong|reason/,
  cannot:
    /cant|cannot|can not|couldnt|unable|not able|isnt able|doesnt|does not|wont|not allowed|isnt allowed|fails?|failing|failed|refused/,
  may: /(?:can|may|could|is|will)(?! you| i| we| it) /,
  thisOne: /(?:this|that)(?: one| particular| single)? (?:user|person|colleague|account|employee)|my colleague/,
  beforeName:
    /can|cant|cannot|could|couldnt|is|isnt|does|doesnt|did|didnt|wont|will|not|user|colleague|my|our|mr|mrs|ms|the/,
  afterName: /reset|unlock|not|able|unable|to|use|get|failing|fail|still|cant|cannot|allowed|never|successfully/,
  howMany:
    /how many (?:of (?:us|them) |(?:of )?(?:our |the |my |all |synced )*(?:people|users|accounts|employees|colleagues|members|staff|students) )?(?:who |that )?(?:can|cant|cannot|could|may|are|have|is)/,
};
