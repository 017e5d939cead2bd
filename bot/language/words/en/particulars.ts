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
  serverHalf: /servers?\b|wizard/,
  portalHalf: /portal/,
  ofKinds: {
    'which-client':
      /(?:which|what) (?:sync )?client (?:are we on|do we (?:use|have|run)|are we using|is (?:used|in use|there|here))(?: now| here)?|are we (?:(?:still|already|now) )?(?:on|using|running) (?:(?:entra |azure ad |aad )?connect(?: sync)?|cloud ?sync)(?: now| already| yet)?|is it connect(?: sync)? or cloud ?sync|connect(?: sync)? or cloud ?sync/,
    'move-done':
      /(?:is|was) (?:the|our) (?:move|transition|migration)(?: to cloud ?sync)? (?:done|finished|complete|completed|over|through|proven)(?: yet| now)?|(?:did|has) (?:the|our) (?:move|transition|migration)(?: to cloud ?sync)? (?:work|worked|succeed|succeeded|go through|gone through|finish|finished)|(?:have|did) we (?:already )?moved?(?: to cloud ?sync)?(?: yet| already)?|are we (?:done|through) with the (?:move|transition|migration)/,
    'stop-move':
      /(?:please )?(?:stop|cancel|abort|halt|end) (?:the|our|this) (?:move|transition|migration)(?: to cloud ?sync)?(?: please)?/,
    off: /(?:please )?(?:tunr|trun|turm|tun|tur|trn|urn|tirn|tuen|turb) (?:it|this|that|writeback|password writeback) (?:off|of)(?: please| again| now)?/,
    'why-off': /why (?:was|is|has) (?:it|writeback|password writeback) (?:been )?(?:turned|switched) off/,
    'off-for-one':
      /(?:can you |please |can i |can we |how do i )?(?:turn|switch|disable)(?: it| writeback| password writeback)?(?: off)?(?: it| writeback| password writeback)? for (?:just |only )?(?:(?:one|a single|this|that|a|some|two|certain|specific) (?:user|person|account|group|colleague|department|users|people|accounts)|me|him|her|(?!(?:all|both|each|every|our|my|the|us|good|now|ever|a|an|sure|real|everyone|everybody|tonight|today|tomorrow|maintenance|testing)\b)[a-z]{3,20}(?: [a-z]{3,20})?)/,
    'off-sspr':
      /(?:please )?(?:turn|switch) off (?:the )?(?:sspr|(?:self ?service )?password resets?)|(?:please )?(?:turn|switch) (?:the )?(?:sspr|(?:self ?service )?password resets?) off|(?:please )?disable (?:the )?(?:sspr|(?:self ?service )?password resets?)/,
    uninstall:
      /(?:please |can i |can we |should i |should we |may i |may we |how do i )?(?:uninstall|remove|deinstall|get rid of) (?:the )?(?:entra |azure ad |aad |microsoft entra )?connect(?: sync| server)?(?: now| please)?/,
  },
};
