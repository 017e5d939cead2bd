import type { KindOrders } from '../shape/of-kinds.ts';

const ask =
  /(?:(?:please|pls|plz|so|just|ok|okay|no|and|then|now|actually|sorry|hey|can you|could you|would you|you must|you should|you have to|we want to|we need to|i want to|i need to|we have to|lets|let us|it was a mistake|that was a mistake|my mistake|its half done|it is half done|half of it is done|its only half done|quick|quickly) )*/;
/** That people suffer: no news for whoever then says what is to be done. */
const grief =
  /(?:(?:the|our|all|all the|many|some|my|too many|half the) )*(?:users?|people|customers|every ?one|every ?body|they|staff|employees|colleagues|managers?|(?:help|service) ?desk|boss|ceo|management|phones?|nobody|no one)(?: (?:are|is|keep|keeps|all|just|already|now|have|has|been|being|very|really|so))* (?:complain|complains|complained|complaining|angry|furious|mad|upset|unhappy|annoyed|shout|shouting|screaming|yelling|drowning|ringing|crying|suffering|confused|going crazy|happy|hate it|hates it|hate this|moan|moaning|calling|call|call us|calling us|phoning|ringing us) (?:and |so |because of it |about it |about this |a lot )*/;
const asBefore =
  /(?: (?:the way|how|to how|like|as|where|to where|to the way) (?:it|they|things|everything|we) (?:was|were|had been|had it)(?: before| last week| yesterday)?)?/;
const whatever =
  /(?:it|this|that|everything|all|all of it|things|the (?:last |latest |whole )?change|the last thing|(?:all |everything )?(?:what )?you (?:did|have done|just did|changed|have changed|made)|what was done|your (?:last )?(?:changes?|work))/;
const undo = new RegExp(
  `${ask.source}(?:(?:undo|revert|reverse|roll ?back|back out|take back)(?: ${whatever.source})?|(?:fix|mend|repair|clean up) (?:what you (?:did|have done|broke|changed))|(?:we broke it )?(?:restore|reinstate) (?:the )?(?:old|previous|former|original|prior) state|(?:roll|take|turn) ${whatever.source} back|(?:put|bring|set|get) (?:it|that|this|everything|all|all of it|things|us) back${asBefore.source}|(?:roll|go|switch|turn|get) (?:it |us |everything )?back to (?:how|the way|what|where) (?:it|things|everything|they|we) (?:was|were|had)(?: before| last week| yesterday| last month| this morning)?|(?:put|set) everything (?:where|how|as|like) it was(?: before)?)(?: again| now| please| pls| asap| immediately| at once)*`,
);
const down = new RegExp(
  `${ask.source}(?:(?:take|turn|switch|shut) (?:it|this|that|writeback|the thing) (?:back )?(?:off|down)(?: again)?|(?:take|turn|switch|shut) (?:off|down) (?:it|this|that|writeback)(?: again)?)(?: again| now| please| pls| asap| immediately| at once)*`,
);

const half =
  /(?:the |our )?(?:(?:connect|server|wizard|portal|connect server|cloud|agent)(?: s)? )(?:(?:half|side|part|box|check ?box|tick|tickbox|switch|setting|one)(?: only)?)/;
const place = /(?:on |in |at )?(?:the |our )?(?:connect server|server|wizard|portal)/;
const only = /(?:just|only|please|lets|can you|could you|i want|we want) /;
/** One half is named, and nothing but that it goes off. */
const oneHalf = new RegExp(
  `(?:${only.source})*(?:(?:turn|take|switch|shut|set) (?:off|down) (?:${only.source})*${half.source}|(?:turn|take|switch|shut|set) (?:${only.source})*${half.source} (?:off|down)|(?:untick|uncheck|clear|disable|deactivate|remove) (?:${only.source})*${half.source}|${half.source} (?:only |alone )?off|(?:turn|switch|take) (?:it |writeback )?off (?:${only.source})*${place.source}(?: only| alone)?|(?:server|portal|wizard) (?:only|alone) off|only (?:the )?(?:portal|server) off)(?: please| pls| now| for now)*`,
);

const connect =
  /(?:(?:the |our |this |old |that |all of |entra |azure ad |aad |microsoft |ms )*connect(?: sync| server| servers| machine| box| installation)?|(?:the |our |this )?old (?:sync|synchronization)(?: server| box| machine| engine| client)?)/;
const cloudSync =
  /(?:(?:the |our |this |entra |azure ad |aad |microsoft |connect )*cloud sync(?: agent| agents)?|(?:the |our |this )*provisioning agents?)/;
const removing =
  /(?:uninstall|deinstall|remove|decommission|retire|scrap|ditch|drop|kill|abandon|delete|dismantle|phase out|get rid of|be rid of|do away with|leave|throw away|throw out|bin|wipe|switch off for good|(?:get|come|be|move|go|wean) (?:us )?(?:off|away from|off of|rid of|out of))/;
const wish =
  /(?:(?:please|pls|so|now|just|can|could|may|should|must|when|how|do|does|did|to|you|i|we|they|want|wants|would|like|need|plan|planning|going|are|am|is|have|id|wed|ready|time|finally|want to|it|possible|what|take|takes|it take|does it take|boss|the|my|our|management) )*/;
const after = /(?: now| please| pls| soon| finally| this year| next year| altogether| completely| for good| one day)*/;
const unapproved =
  /(?:without (?:an? |any |the |waiting for (?:an? |the )?|asking (?:for )?(?:an? )?)?(?:approvals?|approvers?|approving|permission|colleague|second person|anyone|anybody|asking(?: anyone| [a-z]{3,15})?|waiting(?: for [a-z]{3,15})?|sign ?off)|(?:with )?no (?:approval|approvals|approver)(?: needed| please)?|(?:and )?skip(?:ping)? (?:the |any )?approvals?|unapproved|by myself|on my own)/;
const offWords =
  /(?:(?:turn|switch|shut) (?:it|this|that|writeback|password writeback|off|down)(?: (?:off|down|it|this|writeback|password writeback))?|disable (?:it|this|writeback|password writeback)|disable)/;
const moveWords =
  /(?:(?:move|migrate|transition|transfer|switch|take|bring) (?:us|me|it|our tenant|writeback)?(?: ?over)?(?: ?to cloud sync)?|(?:do|start|make|begin|run) the (?:move|migration|transition)|go to cloud sync|move)/;
const may =
  /(?:(?:please|pls|so|just|can|could|may|you|i|we|do|is it possible to|is there a way to|how|how do|how can|will you|would you|want to|want|to|allowed|am i|are we) )*/;
const soon = /(?: right)?(?: now| away| immediately| today| at once| please| then)*/;

/** How English orders things of its two clients and of what was done: whole texts. */
export const kindOrders: KindOrders = {
  'half-alone': new RegExp(
    `(?:(?:no|ok|rather|actually|just|only|please|pls|but|make it|let it be|on second thoughts?) )*(?:both halves|both of them|both sides|(?:just|only) (?:the )?(?:${half.source}|portal|server))(?: please| pls| then| instead)*|(?:rather |actually |but )?(?:the )?(?:${half.source}|portal|server) (?:only|alone)(?: please| pls| then| instead)*`,
  ),
  'how-far': new RegExp(
    /(?:so |and |well )?(?:where are we|how far are we|how far along are we|how is it going|how far|whats? the state|what is the state|what is the status|whats? the status|where do we stand|whats? the progress|any progress|what is the progress)(?: (?:with|on|of|in|is))? (?:the |our )?(?:turn(?:ing)? ?off|switch(?:ing)? ?off|turn off|move|moving|migration|transition|disabling)(?: change| request| now)*|should (?:i|we) (?:stop|cancel|quit) (?:now )?or (?:go on|continue|keep going|carry on)(?: now)?|(?:go on|continue|keep going|carry on) or (?:stop|cancel)(?: now)?|(?:(?:please|pls|just|now|then) )*finish (?:it|this|that|the rest|the job|what you began|what you started)(?: please| now)*|when (?:will|does|is) (?:it|writeback|password writeback) (?:be |get |go |going to be )+(?:turned |switched )?off/,
  ),
  'what-left': new RegExp(
    /(?:we (?:have )?cancel(?:l)?ed(?: it| the change)?(?: and| so)? )?(?:what|which settings|which part|which half) (?:(?:is|was|has|did|it|we|are|have|stays|stayed|remains|remained|been|still) )+(?:left|left behind|done|changed|made|remaining|behind|leave behind|leave|off|turned off|switched off|applied)?(?: ?(?:done|over|off|turned off|in place|behind))?(?: ?(?:before|after|by|from|of|when) (?:the |we |our |that |it )?(?:cancel(?:l(?:ing|ed|ation))?|cancelation|cancelled change|cancelled it|stopped|ended|stop|end|was cancelled))|what did (?:you|it|we) leave (?:switched off|turned off|behind|half done)|what did the cancelled change (?:do|leave|make|change)(?: behind)?/,
  ),
  'on-again': new RegExp(
    /(?:(?:please|pls|so|just|can you|could you|we want to|i want to|lets) )*(?:(?:turn|switch) (?:it|writeback|password writeback) (?:back )?on(?: again)? (?:because |as |since )?(?:users|people|everyone|they|customers|colleagues) (?:are |keep )?(?:complaining|angry|calling|calling us|furious|shouting|ringing|phoning|upset)|(?:bring|get|put) (?:it|writeback|password writeback|everything) back (?:to life|online|into service|in service)|(?:revive|resurrect|reinstate|reactivate|re ?enable|re ?activate) (?:it|writeback|password writeback)|(?:give|get) (?:them|us|users|people) (?:back )?(?:their |the )?(?:password )?writeback(?: back)?)(?: again| now| please| pls)*/,
  ),
  'who-off': new RegExp(
    /(?:was|is) (?:it|that) (?:you|me|us|megan|alex|somebody|someone) (?:who|that) (?:turned|switched|disabled|shut) (?:it|writeback|that)(?: off| down)?|did you (?:turn|switch|shut) (?:it|writeback|this) (?:off|down)|did you disable (?:it|writeback)|(?:have|had) you (?:turned|switched) (?:it|writeback) off|who (?:killed (?:it|writeback)|took (?:it|writeback) (?:off|down|away))(?: on (?:it|writeback))?/,
  ),
  'stop-off': new RegExp(
    `(?:forget|forget about|drop|scrap|skip|never mind) (?:the |this |that |about the )*(?:turn(?:ing)?|switch(?:ing)?)(?: it| writeback)? ?off(?: please| then)?|${grief.source}${ask.source}(?:abort|stop|cancel|halt|call off|call it off|end)(?: it| this| that| everything| the change| all of it)?(?: now| please| at once| immediately)*|(?:i |we )?(?:want to |would like to |id like to |have to )?(?:withdraw|retract|take back|pull|pull back|cancel) (?:my |our |the )?(?:request|plan|change|proposal)? ?(?:to|for|of) (?:turn(?:ing)? (?:it |writeback )?off|switch(?:ing)? (?:it |writeback )?off|disabling|the turn ?off)`,
  ),
  'stop-move': new RegExp(
    /(?:i |we )?(?:want to |would like to |id like to |have to )?(?:withdraw|retract|take back|pull|pull back|cancel|abort|stop) (?:my |our |the )?(?:request|plan|change|proposal)? ?(?:to|for|of) (?:the |a |our )?(?:move|migrate|migration|transition)(?: to cloud sync)?/,
  ),
  'off-unapproved': new RegExp(
    `${may.source}(?:${offWords.source}${soon.source} ${unapproved.source}|(?:skip|bypass|avoid) (?:the |an |any )?approvals? (?:and|to|for) (?:turn(?:ing)?|switch(?:ing)?) (?:it |writeback )?off)${soon.source}`,
  ),
  'move-unapproved': new RegExp(`${may.source}${moveWords.source}${soon.source} ${unapproved.source}${soon.source}`),
  undo: new RegExp(
    `(?:${grief.source})?${undo.source}|${undo.source} (?:because |as |since )?(?:nobody|no one|they|users|people|everyone) (?:cant|cannot|can not|can|complains?|is|are) ?(?:reset|log ?in|sign in|work|angry|complaining|upset|mad|furious)?(?: any ?more)?`,
  ),
  off: new RegExp(`${grief.source}${down.source}|${oneHalf.source}`),
  'off-other': new RegExp(
    `${wish.source}(?:${removing.source}|stop|end|halt|pause) ${cloudSync.source}${after.source}`,
  ),
  uninstall: new RegExp(
    `${wish.source}${removing.source} ${connect.source}${after.source}|(?:(?:i|we) )?(?:dont|do not|no longer) (?:want|need|use) ${connect.source}(?: any ?more| any longer)?|(?:please )?(?:stop|end) ${connect.source}${after.source}|(?:please )?(?:turn|switch|shut) (?:it )?(?:off|down)(?: it)? and (?:uninstall|remove|delete|decommission|deinstall)(?: (?:it|${connect.source}))?${after.source}|(?:please )?(?:turn|switch|shut) (?:off|down) and (?:uninstall|remove|delete)(?: (?:it|${connect.source}))?|(?:connect|entra connect) (?:must|has to|should) go(?: away)?${after.source}`,
  ),
  'move-done': new RegExp(
    /(?:is|was|are|has|have|did) (?:we |you )?(?:(?:the|our|this|that) )?(?:whole )?(?:move|moving|transition|migration|switchover)(?: to cloud sync)? (?:(?:all|already|now|finally|really|been) )*(?:over|ended|end|behind us|complete|completed|completely over|done|finished|history|made|happened)(?: with)?(?: yet| now| already)?|are we (?:(?:already|all|now) )*(?:finished|done|through|over)(?: with)? (?:moving|migrating|the (?:move|migration|transition))(?: yet| now)?|(?:have|did|has) (?:we|the tenant) (?:(?:already|finally) )?(?:finish|finished|complete|completed) (?:moving|migrating|the (?:move|migration|transition))(?: yet| now)?|are we (?:already )?(?:across|moved)(?: yet| now| already)?/,
  ),
  'move-back': new RegExp(
    /(?:(?:please|pls|can you|could you|lets|let us|now|just|i want to|we want to|we need to|id like to) )*(?:(?:take|bring|move|get|put|switch|return|migrate|send|give|go|come|change|roll) (?:(?:us|me|everything|it|the tenant|writeback|all) )?back (?:to|on|onto)|back (?:to|on|onto)|return (?:us )?(?:to|on)|restore) (?:the |our )*(?:old )?(?:entra |azure ad |aad |microsoft )*(?:connect(?: sync| server)?|(?:old |previous )(?:client|sync|sync engine|engine|server))(?: please| pls| now| again| then)*/,
  ),
  'which-client': new RegExp(
    /which (?:one |client )?is which(?: client)?|which of (?:the two|them|both)(?: clients?)? is which|which is (?:the )?(?:connect|cloud sync) and which is (?:the )?(?:connect|cloud sync)|(?:which|which one|which of (?:them|the two|the two clients|both)|who) (?:of them )?(?:does|is doing|carries|handles|runs|writes|is in charge of|is responsible for) (?:the )?(?:(?:password )?writeback|passwords|password resets|resets|writing)(?: now| here| at the moment| today| currently| that we moved| since (?:the move|we moved)| after the move)*|which (?:agent|client|server|one) is (?:in charge of|responsible for|carrying|handling|doing) (?:the )?(?:resets|passwords|writeback|password resets|writing)(?: here| now)*/,
  ),
  'which-to-keep': new RegExp(
    /(?:which|which one|which client|which of (?:them|the two|both|these|the two clients|the clients))(?: of (?:them|the two|both))? (?:should|shall|must|can|do|may|to|ought|will|would|needs? to|has to) ?(?:i|we|you)? ?(?:to )?(?:leave|keep|stay|go|remove|drop|delete|retire|uninstall|turn off|switch off|use|choose|pick|take|be left|be kept|be removed|remain|prefer|have)(?: on| running| now| here| installed| then| be)*|(?:do|must|should) (?:i|we) (?:(?:really|still) )?(?:need|keep|have|want) (?:both|two|the two)(?: of them)?(?: clients)?(?: installed| running| here)*|(?:can|may|could|should|must) (?:both|the two|both of them)(?: clients)? (?:stay|remain|live|be kept)(?: on| forever| here| installed| for good| as they are)*|can (?:i|we) (?:keep|leave) (?:both|the two)(?: clients)?(?: on| running| installed)?/,
  ),
};
