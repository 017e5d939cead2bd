import type { EndingPatterns } from '../shape/patterns.ts';

/** How English says how the change before came out. */
export const endings: EndingPatterns = {
  endings: {
    rejected:
      /rejected|rejection|declined|refused|refusal|turned down|vetoed|denied|said no to|disapproved|did .*\b(reject|decline|refuse|veto|deny|turn down|say no)/,
    cancelled:
      /cancell?ed|cancellation|called off|withdrew|withdrawn|aborted|pulled|took back|did .*\b(cancel|withdraw|abort|call off)/,
    expired: /expired|lapsed|ran out|timed out|did .*\b(expire|lapse|run out|time out)/,
    approved:
      /approved|approval|signed off|signed|said yes to|accepted|agreed to|greenlit|okayed|did .*\b(approve|sign|accept|agree)/,
    applied:
      /applied|carried out|executed|implemented|put through|rolled out|pressed apply|did .*\b(apply|carry out|execute)/,
  },
  before:
    /last(?! *$)|latest|previous|prior|former|earlier|most recent|preceding|(one|request|change) before( (this|that|it))?/,
  last: /last|previous|past/,
  stretches:
    /week|month|year|quarter|weekend|night|day|days|weeks|months|hour|hours|changes|requests|ones|entries|events|time|times|step|steps|setting|settings/,
  others:
    /passwords?|resets?|sync\w*|users?|accounts?|licen[cs]es?|tests?|writeback\w*|approvers?|event|events|error|errors/,
};
