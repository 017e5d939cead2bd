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
  connect: /connect(?!['’]?s?[\s-]*(?:cloud|health))/,
  cloudSync: /cloud[\s-]?sync/,
  cloudSyncToo: /cloud[\s-]+synchroni[sz](?:ation|ing)|cloud[\s-]+syncing/,
  cloudSyncSlip:
    /(?<=(?:^|\s)(?:to|on|off|onto|from|with|the|our|up|via|use|using|by|of|through|in|is|enable|disable|or|and|install|what|entra)\s)could[\s-]+(?:sync|snyc)(?![\s-]*(?:be|have|also|it|us|them|a|the)\b)\b/,
  connects: /connects|connected|connector|connecta?|connectu?|connection|connecting/,
  serverHalf: /servers?\b|wizard|connect (?:half|side|part|box|check ?box|tick)/,
  portalHalf: /portal/,
  kept: /\b(?:but|and|,)?\s*(?:keep|leave|not|without)\s+(?:(?:on|in|at|the|its|touching)\s+)*(?:portal|server|wizard)\b.*/,
  ofKinds: {
    'not-to-move':
      /(?:(?:please|pls|no|hey|stop|ok) )*(?:(?:i|we) )?(?:(?:dont|do not|never|cant|must not|should not|shouldnt|wont|will not|not) (?:(?:ever|yet|you|want|like|wish|need|to|going|have|just|dare) )*(?:move|moving|migrate|migrating|transition|transfer|switch|be moved|being moved)(?: (?:us|me|it|anything|everything|nothing|this tenant|our tenant|writeback|password writeback|our writeback))*(?: over)?(?: (?:to|onto) (?:the )?cloud ?sync)?|(?:dont|do not) (?:want|like|need) (?:to (?:go|be|move) )?(?:(?:to|on|onto) )?(?:the )?(?:cloud ?sync|move|migration|transition|be moved)|no (?:cloud ?sync|move|migration|transition)(?: for us)?|(?:(?:want to|will|would|would like to|rather) )*stay (?:on|with|at) connect(?: sync)?|(?:keep|leave|let) us (?:be )?(?:on|with|at) connect(?: sync)?|not (?:to )?cloud ?sync)(?: (?:yet|now|please|ever|today|this year|anymore|any more|thanks|thank you|pls|for now))*/,
    'not-off':
      /(?:please )?(?:nobody|no one|noone) (?:should |may |must |is to )?(?:turn|switch|turns|switches|disable|touch)s? (?:(?:it|this|writeback) )?(?:off|it|writeback)|i (?:would|will|want to)? ?never (?:turn|switch) (?:it|writeback) off|stop (?:turning|switching) (?:it|writeback|this) off|i (?:did not|didnt|never) (?:say|said|ask|asked)(?: you)?(?: to)? (?:turn|switch) (?:it|writeback)? ?off|(?:(?:please|pls|no|hey|stop|ok) )*(?:(?:i|we) )?(?:(?:dont|do not|never|wont|will not|must not|should not|not) (?:(?:ever|yet|you|want|like|wish|to|going|have|just|dare) )*(?:(?:turn|turning|switch|switching|shut|shutting) (?:(?:it|this|that|writeback|password writeback|anything|everything) )?(?:off|down|of)(?: (?:it|writeback|password writeback|anything))?|(?:disable|disabling|deactivate|deactivating|stop) (?:it|writeback|password writeback|anything|everything))|(?:leave|keep|let) (?:it|writeback|password writeback|everything) (?:be |stay |turned |switched )?(?:on|enabled)|(?:it|writeback) (?:must|should|has to|shall) (?:stay|remain|be kept) (?:on|enabled))(?: (?:yet|now|please|ever|today|thanks|thank you|pls|for now))*/,
    'which-client':
      /(?:which|what) (?:sync )?client (?:are we on|do we (?:use|have|run)|are we using|is (?:used|in use|there|here))(?: now| here)?|are we (?:(?:still|already|now) )?(?:on|using|running) (?:(?:entra |azure ad |aad )?connect(?: sync)?|cloud ?sync)(?: now| already| yet)?|is it connect(?: sync)? or cloud ?sync|connect(?: sync)? or cloud ?sync/,
    'move-done':
      /(?:is|was) (?:the|our) (?:move|transition|migration)(?: to cloud ?sync)? (?:done|finished|complete|completed|over|through|proven)(?: yet| now)?|(?:did|has) (?:the|our) (?:move|transition|migration)(?: to cloud ?sync)? (?:work|worked|succeed|succeeded|go through|gone through|finish|finished)|(?:have|did) we (?:already )?moved?(?: to cloud ?sync)?(?: yet| already)?|are we (?:done|through) with the (?:move|transition|migration)/,
    'stop-move':
      /(?:please )?(?:stop|cancel|abort|halt|end) (?:the|our|this) (?:move|transition|migration)(?: to cloud ?sync)?(?: please)?/,
    off: /(?:please )?(?:turn|switch|shut) off (?:the |our )?(?:microsoft |entra |azure ad |aad )+connect(?: please| now)?|(?:please )?(?:turn|switch|shut) (?:the |our )?(?:(?:microsoft |entra |azure ad |aad )*connect|cloud ?sync)(?: off| down)(?: please| now)?|(?:please )?(?:tunr|trun|turm|tun|tur|trn|urn|tirn|tuen|turb) (?:it|this|that|writeback|password writeback) (?:off|of)(?: please| again| now)?/,
    'stop-off':
      /(?:please |pls )?(?:cancel|abort|call off|stop|drop|withdraw|discard) (?:the |this |our |my )*(?:turn(?:ing)? ?off|switch(?:ing)? ?off|disabling|turn it off|off)(?: (?:change|request|plan|of writeback))?(?: please)?|(?:cancel|abort) (?:turning|switching) (?:it|writeback) off/,
    'told-off':
      /(?:i|we|they|he|she|someone|somebody|the admin|our admin) (?:have |has |had |just |already )*(?:turned|switched|shut) (?:off|down) (?:the |our |an? |old |new |other |second )*(?:connect |sync |entra )*(?:server|servers|agent|sync|vm|machine)(?: .{0,30})?/,
    'off-who':
      /who (?:can|may|is allowed to|should|could|must|has to|is able to) (?:turn|switch) (?:(?:it|this|writeback|password writeback) off|off(?: (?:it|writeback|password writeback))?)|who (?:can|may|should|is allowed to) disable (?:it|writeback|password writeback)|who has to approve (?:turning|switching) it off|which role (?:can|may|do i need to|is needed to) (?:turn|switch) (?:it|writeback) off/,
    'why-off':
      /(?:it|writeback|password writeback) (?:(?:keeps|kept|is|always|just|again) )*(?:turns|turning|turned|switches|switching|switched) (?:(?:itself|by itself) off(?: again)?|off (?:by itself|on its own|all the time|again|again and again))|(?:it|writeback) keeps (?:turning|switching) (?:itself )?off|why (?:was|is|has) (?:it|writeback|password writeback) (?:been )?(?:turned|switched) off/,
    'off-for-one':
      /(?:can you |please |can i |can we |how do i )?(?:turn|switch|disable)(?: it| writeback| password writeback)?(?: off)?(?: it| writeback| password writeback)? for (?:just |only )?(?:(?:one|a single|this|that|a|some|two|certain|specific) (?:user|person|account|group|colleague|department|users|people|accounts)|me|him|her|(?!(?:all|both|each|every|our|my|the|us|good|now|ever|a|an|sure|real|everyone|everybody|tonight|today|tomorrow|maintenance|testing)\b)[a-z]{3,20}(?: [a-z]{3,20})?)/,
    'off-sspr':
      /(?:please )?(?:turn|switch) off (?:the )?(?:sspr|(?:self ?service )?password resets?)|(?:please )?(?:turn|switch) (?:the )?(?:sspr|(?:self ?service )?password resets?) off|(?:please )?disable (?:the )?(?:sspr|(?:self ?service )?password resets?)/,
    uninstall:
      /(?:please |can i |can we |should i |should we |may i |may we |how do i )?(?:uninstall|remove|deinstall|get rid of) (?:the )?(?:entra |azure ad |aad |microsoft entra )?connect(?: sync| server)?(?: now| please)?/,
  },
};
