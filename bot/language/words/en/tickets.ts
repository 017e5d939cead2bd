import type { TicketPatterns } from '../shape/patterns.ts';

/** How English tells the number of a ticket. */
export const tickets: TicketPatterns = {
  before:
    /the|our|my|its|it['’]?s|this is|that is|please|use|take|put|note|add|under|by|with|for|it is|change|service|jira|number of|set|update|correct|replace|switch|make|new|right|i (?:want|need) to|can you|could you/,
  called: /ticket|change request|change ticket|rfc/,
  between:
    /number|no\.?|nr\.?|id|ref(?:erence)?|key|is|will be|would be|should be|for (?:it|this|that|the change|the plan|this change|this one)|to|into|with|now/,
  asks: /is|was|has|what about|how about|how is|what does|whats with/,
  states:
    /closed|open|approved|rejected|cancell?ed|resolved|done|still open|still closed|been (?:closed|approved|rejected)|say|ok|ready/,
  is: /is|will be|should be/,
  after:
    /please|pls|thanks|thank you|for (?:it|this|that|the change|the plan|this change|this one)|(?:please )?(?:note|add) it/,
};
