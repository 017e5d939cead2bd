import type { OffPatterns } from '../shape/of-kinds.ts';

const verb = /(?:turn|switch|shut|power) (?:off|down)|disable|deactivate|stop|pause|kill|suspend|end|halt/;
const around =
  /(?:please |can you |could you |can i |can we |may i |how do i |how can i |how do we |i want to |i would like to |we want to |lets |let us )*/;
const own = /(?:the |our |my |all |whole |entire |this )*/;
const sync =
  /(?:(?:microsoft |entra |azure |ad |aad |active |directory |dir |id |user |password |hash |identity |connect |hybrid )*(?:sync|synchronization|synchronisation|syncing|synchronizing|replication|dirsync)(?: service| engine| cycle| scheduler| job| jobs)?)/;
const other =
  /(?:bot|app|yourself|you|servers?|connect servers?|sync servers?|(?:provisioning |sync |connect |entra )*agents?|sso|seamless sso|pass ?through authentication|pta|hybrid identity|service)/;
const thing = `${own.source}(?:${sync.source}|${other.source})`;
const after = /(?: now| please| today| completely| entirely| altogether| for good| for everyone)*/;

/** "Turn off the sync", "switch the bot off": a thing that isn't writeback, as a whole text. */
const otherThing = new RegExp(
  `${around.source}(?:(?:${verb.source}) ${thing}|(?:turn|switch|shut) ${thing} (?:off|down))${after.source}`,
);

/** What only a part of a tenant is called, and words that leave somebody out. */
const inPart =
  /(?:for|in|on|except|but|besides) (?!(?:all|every|each|our|the whole|the entire|the complete|your) )(?:.{0,40} )?(?:groups?|ous?|organi[sz]ational units?|departments?|teams?|offices?|branch(?:es)?|domains?|forests?|sites?|ceo|boss|manager|managers|admins?|students?|teachers?|interns?|guests?|contractors?|hr|finance|sales|users?|persons?|people|accounts?|colleagues?)(?: .{0,40})?|(?:for )?(?:every ?one|every ?body|all(?: users| people)?) (?:except|but|besides|apart from|other than|without) .{1,60}/;

/** "Until Monday", "for an hour", "temporarily": a time after which it would come back by itself. */
const forAWhile =
  /(?:temporar\w*|for now|for the moment|for the time being|for a (?:bit|while|moment|short \w+)|briefly|(?:for|during|over) (?:(?:the|this|an?|one|two|three|four|five|some|few|a few|a couple of|next|\d+) )*(?:minutes?|mins?|hours?|\d+ ?hrs?|days?|nights?|weekend|weeks?|months?|holidays?|christmas|maintenance|migration|tests?)|(?:un)?till?|until|and (?:then )?(?:turn it |switch it )?(?:back )?on (?:again|later|after\w*)|then (?:turn|switch) it (?:back )?on)(?: .{0,60})?/;

const orders =
  /(?:(?:please|can you|could you|can i|can we|may i|how do i|i want to|i would like to|i need to|we want to|we need to|lets|let us|temporarily|briefly|just|only) )*(?:(?:turn|switch|shut) (?:(?:it|this|that|everything|all of it|(?:the )?(?:password )?writeback) )?(?:off|down)(?: (?:it|this|that|everything|(?:the )?(?:password )?writeback))?|(?:disable|deactivate) (?:it|this|that|everything|(?:the )?(?:password )?writeback)|(?:stop|suspend|pause) (?:the )?(?:password )?writeback|(?:disable|deactivate)(?= (?:temporarily|until|till|for|briefly)))/;

const between =
  /on|in|only|just|please|the|server|servers|portal|half|side|connect|cloud|sync|for|all|users|everyone|our|tenant|whole|completely|but|keep|leave|and|not|as|it|is/;

/** How English orders something off. */
export const off: OffPatterns = { other: otherThing, orders, between, inPart, forAWhile };
