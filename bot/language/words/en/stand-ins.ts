import type { StandInPatterns } from '../shape/patterns.ts';

/** How English says who approves while somebody is away. */
export const standIns: StandInPatterns = {
  names: [
    /NAME,? (?:will |shall |can |should |may |is going to |is to |now )?(?:approves?|decides?|is approving|signs?(?: off)?|stands? in|steps? in|fills? in|covers?|deputi[sz]es?|substitutes?|takes? over)(?: (?:things|requests|changes|everything|approvals|in approvals))? (?:for me|instead of me|in my place|on my behalf|in my absence)/,
    /NAME(?: is|'s| will be) (?:my (?:substitute|deputy|stand-?in|stand in|replacement|backup|delegate)|standing in for me|covering for me)/,
    /my (?:substitute|deputy|stand-?in|stand in|replacement|backup|delegate)(?: is|'s| will be|:)? NAME/,
    /(?:let|have|make|get) NAME (?:approve|decide|sign(?: off)?|stand in|cover|substitute|take over)(?: (?:things|requests|changes))? (?:for me|instead of me|in my place|on my behalf)/,
    /(?:name|make|set|appoint|choose|use) NAME (?:as |to be )?(?:my|a) (?:substitute|deputy|stand-?in|stand in|replacement|backup|delegate)/,
    /NAME,? (?:will |shall |can |should |may |is going to |is to |now )?(?:does|do|doing|handles?|takes?(?: over| care of)?|covers?|gives?) (?:all )?my (?:approvals?|requests)/,
    /(?:delegate|hand over|hand|pass|give) (?:my )?approvals? to NAME/,
  ],
  beside: [
    /NAME,? (?:will |shall |can |should |may |is going to |is to |now )?(?:approves?|decides?|is approving|signs?(?: off)?|stands? in|steps? in|fills? in|covers?|deputi[sz]es?|substitutes?|takes? over)/,
  ],
  away: /i(?:'?m| am| will be|'?ll be) (?:[a-z]+ ){0,2}?(?:away|out of (?:the )?office|out(?! of)|on (?:leave|vacation|holidays?|pto|parental leave|sick leave)|off(?: sick)?|ooo|absent|not here|not there|unavailable|sick|ill|unwell)|i(?:'?m| am) going on (?:holiday|vacation|leave)/,
  asks: /who(?:'s| is| will)? (?:[a-z]+ )?(?:approves?|approving|decides?|deciding|stands? in|standing in|covers?|covering|substitut\w+) (?:[a-z]+ ){0,2}for me|who(?:'s| is| will be) my (?:substitute|deputy|stand-?in|stand in|replacement|delegate)|(?:do|have) i (?:have|got) a (?:substitute|deputy|stand-?in)|(?:for whom|who) (?:do|am|can|may) i (?:approve|approving|stand(?:ing)? in|substitut\w+|cover\w*)(?: for)?|^my (?:substitutes?|deputy|stand-?in)$|am i (?:still )?away|who are the substitutes/,
  asksOf: [
    /who(?:m)? (?:has|did) NAME (?:name|named|appoint|appointed|choose|chosen|pick|picked)/,
    /(?:is|are|will) (?:any(?:one|body)|some(?:one|body)) (?:now |currently |be )?(?:covering|standing in|approving|deciding|filling in|substituting) (?:for|instead of) NAME/,
    /(?:does|is|will) NAME (?:now |currently |still )?(?:cover(?:ing)?|stand(?:ing)? in|approv(?:e|ing)|decid(?:e|ing)|substitut(?:e|ing)) for (?:any(?:one|body)|some(?:one|body)|others)/,
    /who(?:'s| is| will| does| can| may)? (?:now |currently )?(?:approves?|approving|decides?|deciding|signs?(?: off)?|stands? in|standing in|covers?|covering|steps? in|fills? in|substitut\w+|deputi[sz]es?) (?:for|instead of|on behalf of|in place of) NAME/,
    /who(?:'s| is| will be) NAME(?:'s|s'|') (?:substitute|deputy|stand-?in|stand in|replacement|backup|delegate)/,
    /who(?:'s| is| will be) (?:the |a )?(?:substitute|deputy|stand-?in|stand in|replacement|backup|delegate) (?:for|of) NAME/,
    /(?:is|will) NAME (?:still |now |currently |be )?(?:away|out of (?:the )?office|on (?:leave|vacation|holidays?)|absent)/,
    /(?:for whom|who) does NAME (?:approve|decide|stand in|cover|substitute)(?: for)?/,
  ],
  asked: [
    /who (?:has |had )?(?:approved|decided|signed(?: off)?|stood in|stepped in|filled in|covered|substituted|deputi[sz]ed|rejected)(?: things| requests| changes)? (?:for|instead of|on behalf of|in place of) NAME/,
    /who was NAME(?:'s|s'|') (?:substitute|deputy|stand-?in|stand in|replacement)/,
    /who was (?:standing in|approving|deciding|covering) for NAME/,
    /(?:did|has) (?:any(?:one|body)|some(?:one|body)) (?:approved?|decided?|stand in|stood in|cover(?:ed)?) (?:for|instead of|on behalf of) NAME/,
  ],
  asksAll:
    /who(?:'s| is| are)? (?:all )?(?:away|absent|out of (?:the )?office|on (?:leave|vacation|holidays?))|who (?:stands in|is standing in|approves|substitutes|covers) for who(?:m)?|is (?:any(?:one|body)|some(?:one|body)) (?:away|absent)/,
  back: /i(?:'?m| am) (?:now |finally )?back(?: again| now| at work| in the office| from .{1,30})?|i(?: have|'ve)? returned|(?:end|stop|cancel|remove|drop|delete|revoke) my (?:absence|substitut\w+|deputy|stand-?in|stand in|delegation|delegate)|NAME (?:no longer|doesn't|does not|isn't|is not|need not)(?: to| need to)? (?:approves?|decides?|stands? in|covers?|my substitute)(?: (?:for|instead of) me)?(?: any ?more| any longer)?|i (?:will )?approve myself again|i don'?t need a (?:substitute|deputy|stand-?in) any ?more/,
  stays:
    /i (?:won'?t|will not|am not going to|'?m not going to) be (?:away|out(?: of (?:the )?office)?|off|on (?:leave|vacation|holidays?|pto)|absent)|i(?:'?m| am) not (?:going )?(?:on (?:leave|vacation|holidays?|pto)|to be away)|i(?:'?m| am) not (?:going )?(?:away|out of (?:the )?office|off|absent) (?:.* )?(?:after all|any ?more)|i(?:'?m| am) (?:here|there|staying) after all|my (?:holidays?|vacation|leave|trip|absence) (?:is|was|has been|got) (?:off|cancell?ed|called off|postponed)/,
  notAway: /i(?:'?m| am) not (?:going )?(?:away|out of (?:the )?office|off|absent|sick|ill)|i was never away/,
  or: /and|or|&/,
  places: /to|in|at|from|with|near|for/,
  nobody:
    /us|our|all|her|him|them|who|whom|whoever|somebody|someone|anybody|anyone|nobody|noone|people|he|she|they|it|you|that|this|which|and|or|but|so|then|please|with|while|meanwhile|colleague|mr|mrs|ms|hi|hello|hey|let|have|make|my|the|can|could|will|would|does|do|did|is|are|office|leave|vacation|holiday|away|me|now|then|from|till|until|til|through|for|days?|weeks?|next|end|of|as|if|when|not/,
};
