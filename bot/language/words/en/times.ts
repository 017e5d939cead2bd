import type { TimePatterns } from '../shape/times.ts';

/** How English names a time, and asks for one. */
export const times: TimePatterns = {
  days: { today: /today/, tomorrow: /tomorrow|tmrw|tomorow|tommorow/, afterTomorrow: /(?:the )?day after tomorrow/ },
  weekdays: [
    /mondays?|mon/,
    /tuesdays?|tues?/,
    /wednesdays?|weds?/,
    /thursdays?|thurs?|thu/,
    /fridays?|fri/,
    /saturdays?|sat/,
    /sundays?|sun/,
  ],
  months: [
    /january|jan/,
    /february|feb/,
    /march|mar/,
    /april|apr/,
    /may/,
    /june|jun/,
    /july|jul/,
    /august|aug/,
    /september|sept?/,
    /october|oct/,
    /november|nov/,
    /december|dec/,
  ],
  parts: {
    morning: /(?:in the |this )?mornings?/,
    afternoon: /(?:in the |this )?afternoons?/,
    evening: /(?:in the |this )?evenings?/,
    night: /(?:at |in the )?nights?/,
    tonight: /tonight|to night|tonite|this evening/,
  },
  clocks: { noon: /noon|midday/, midnight: /midnight/ },
  hour: /h|hrs?|hours?|oclock/,
  from: /from|between|at|starting|beginning|around/,
  to: /to|until|till|til|and|through/,
  numbers: [/one/, /two/, /three/, /four/, /five/, /six/, /seven/, /eight/, /nine/, /ten/, /eleven/, /twelve/],
  lasts: {
    for: /for/,
    anHour: /an hour|one hour/,
    halfAnHour: /half an hour|a half hour/,
    hours: /hours?|hrs?|h/,
    minutes: /minutes?|mins?/,
  },
  ahead: /in/,
  shift: {
    before: /by|for/,
    after: /later|further|earlier|sooner/,
    earlier: /bring(?: it| this| that| the change)? forward|earlier|sooner/,
    one: /an?|one/,
    days: /days?/,
    weeks: /weeks?/,
  },
  orders:
    /apply(?:ing)?|carry (?:it|this|that|them|the change) out|carry out|carried out|execut\w*|run|do (?:it|this|that)|make (?:it|this|that|the change)|perform|turn (?:it|this|that|writeback|password writeback) on|turn on|switch (?:it|this|that|writeback) on|enable|write it/,
  plans: /schedul\w*|appoint\w*|book|plan (?:it|this|that|the change)|time ?slot|slot|(?:maintenance|change) window/,
  moves:
    /move|moving|postpon\w*|reschedul\w*|shift|push(?: (?:it|this|that|them|the change))?(?: (?:back|out))?|delay|bring(?: (?:it|this|that|the change))? forward|(?:put|hold)(?: (?:it|this|that|them|everything|the change))? off|change|defer/,
  drops:
    /(?:cancel|drop|remove|clear|delete|forget|scrap|without|no)(?: (?:the|our|my|this|that|an|any|its))* (?:appointment|appointed time|time ?slot|slot)/,
  nouns: /appointment|appointed time|time ?slot|slot|window|start|time|date/,
  other: /another|other|different|new|later|earlier|choose|pick|set|name|give/,
  asks: /when|who|whom|whose|why|did|does|was|were|is|are|has|have|had|what|whats|how|which|where|do we|do i/,
  not: /dont|do not|never|not|didnt|doesnt|cant|fail\w*|stop\w*|broke\w*|error\w*|since|yesterday|last|ago|cloud sync|users?|password resets?|reset|remind\w*|tell me|notify|let me know|away|out of office|freeze|meetings?|calls?|lunch|room|flight|table/,
  asksWhen:
    /(?:when|what time|at what time|(?:on )?(?:what|which) day)(?: exactly)? (?:.* )?(?:(?:be |get )?(?:applied|carried out|executed)|appl(?:y|ies)|scheduled(?: for)?|planned for|appointment|appointed time|time ?slot|slot|take place|takes place|its turn)/,
  past: /was|were|did|had|has|have|last|turned|ended|until|expires?|close|end/,
  filler:
    /please|pls|it|this|that|the|on|in|at|a|an|of|for|then|so|ok|okay|well|hi|hello|next|coming|s|can|could|would|you|we|i|id|like|want|need|to|be|better|rather|instead|thanks|change|writeback|up|lets|let us/,
};
