const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Where a sentence turns: what is denied before such a word isn't denied after it. Without diacritics, both languages together. */
export const TURNS = words(
  'but and while whereas however although though yet then so plus still vendar ampak toda pa in ter medtem ceprav nato potem tudi',
);

/** Before an event: it isn't there, or it is waited for. */
export const DENIES_AHEAD = words(
  'no not never without missing lacking lack lacks dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt cant cannot couldnt ' +
    'wont wouldnt aint neither nor nothing none nobody nowhere waiting waited awaiting expecting expected lost stopped quit ceased miss ' +
    'misses missed absence instead hardly rarely zero ' +
    'ni nic niso nikoli nikdar nikjer brez manjka manjkajo manjkal manjkala manjkalo ne nima nimam nimamo nimajo nisem nismo niste niti ' +
    'noben nobenega nobene nobena pogresam pogresamo cakam cakamo cakal cakali pricakoval pricakovali namesto',
);

/** After an event: it isn't there, or no longer. */
export const DENIES_BEHIND = words(
  'missing absent gone never not no none stopped stops stop ceased disappeared disappears vanished isnt arent wasnt werent hasnt ' +
    'havent hadnt doesnt didnt dont wont cant cannot couldnt aint nowhere lacking overdue fails failed silent lost dead died away ' +
    'flatlined ended dropped dried faded petered quiet unseen ' +
    'ni niso ne nikoli nikdar nikjer manjka manjkajo izginil izginila izginilo izostal izostaja izostane nehal nehala prenehal ' +
    'prenehala ustavil ustavila noce nocejo zamrl umrl mrtev utihnil odsoten ugasnil zastal prekinjen',
);

/** Between a denial and an event, or right behind the two: then it isn't the event that is denied. */
export const ABOUT_ELSE = words(
  'mean means meaning error errors problem problems issue issues trouble bad critical failure enough help helps helped matter matters ' +
    'count counts prove proves understand know knows sure heard idea clue explain clear interpret doubt worry worried wrong important ' +
    'harmful normal proof sign guarantee sufficient necessary needed required mandatory encrypted pomeni pomenijo napaka napake napak tezava tezav tezave problema dovolj pomaga pomagal steje razumem ' +
    'razumemo vem vemo vesta poznam poznamo slisal slisala preprican jasno nevaren slabo hudo dokaz znak zagotovilo jamstvo potreben potrebno nujen nujno obvezen obvezno sifriran',
);

/** "It needs no inbound port": behind an event this denies it only at the end of what is said, or before these. */
export const NO = 'no';
export const NO_MORE = words('longer more show trace');

/** "Not only 31005": right behind a denial these turn it round. */
export const NOT_ONLY = words('only just merely samo le zgolj');

/** Behind an event: someone else of whom the rest of the sentence tells. */
export const OTHERS = words(
  'users user people resets reset password passwords nobody everyone they someone uporabniki uporabnik uporabnikom ljudje ljudem gesla ' +
    'geslo gesel ponastavitve ponastavitev nihce',
);

/** Between two events that share one lot: "no 31005 and 31015". */
export const JOINS = words('and or nor in ali ter niti a an the any event events dogodek dogodka dogodkov id single');

/** What says that an event came, in front of a Slovenian "pa" that then begins something new. */
export const COMES =
  /^(?:je|so|pride|prihaja\w*|vidi\w*|dobi\w*|ima\w*|pojavi\w*|tece|dela\w*|deluje\w*|zabelezen\w*)$/;

/** A beginning that is said to be the last: its end didn't come. */
export const ENDS_THERE =
  /\b(only|just|nothing (\w+ )?(after|behind|follows|else|more|comes)|then nothing|stops? (at|after|with)|stopped (at|after)|hangs? (at|after)|stuck (at|after|on)|ends? (at|with)|last (thing|one|event)|thats it|goes (quiet|silent)|silence|samo|le|zgolj|nic (\w+ )?(za|po|vec|drugega)|potem (pa )?(nic|tisina)|in nic|ustavi se|obstane|obtici|konca se|zadnji)\b/;

/** The last heartbeat is told to be long ago. */
export const LAST_LONG_AGO =
  /\b(?:last|latest|newest|zadnji|zadnja|zadnjega) (?:\w+ )?31019 .{0,40}\b\d{1,2} \d{2}\b.{0,20}\b(?:(?:now|zdaj|sedaj)\b.{0,20}\b\d{1,2} \d{2}|noon|midday|evening|poldne|poldan|opoldne|vecer)\b|\b31019 (?:was )?(?:last seen|nazadnje vid\w+|zadnjic vid\w+)\b|(?:\b(?:last|latest|newest|zadnji|zadnja|zadnjega) (?:\w+ )?31019\b|\b31019 (?:\w+ ){0,4}(?:nazadnje|zadnjic|last)\b).{0,60}\b(?:yesterday|hours?|days?|weeks?|months?|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|vceraj\w*|ur|uro|urama|urami|dnev\w*|dni|tedn\w*|teden|mesec\w*|sobot\w*|nedelj\w*|ponedelj\w*|predvcerajsnj\w*|tor(?:ek|ka)|sred\w*|cetrt\w*|pet(?:ek|ka)|ponoci)\b/;

/** "Where is my 31005?", and not where it is logged. */
export const SOUGHT = /\b(?:where (?:is|are|stays)|wheres|kje (?:je|ostaja|tici)) (?:\w+ ){0,2}(3\d{4}) ?$/;

const SOURCE = '(?:passwordresetservice|password reset service|writeback (?:service )?events?|writeback log)';
/** Nothing at all comes from the source of all these events, the heartbeat among it; "no errors from it" says no such thing. */
export const SILENT_SOURCE = new RegExp(
  [
    `\\b(?:nothing|no (?:events?|entries|entry|records?|lines?)|(?:not|isnt|is not|wasnt|hasnt been) (?:a single|a|one single|one|any|any single) (?:event|entry|record|line|thing))(?: \\w+){0,3} (?:from|by|of|under|with)(?: \\w+){0,3} ${SOURCE}\\b`,
    `\\b${SOURCE}(?: \\w+){0,4} (?:(?:hasnt|has not|havent|didnt|doesnt|isnt|stopped|quit|ceased|never) (?:\\w+ ){0,2}?(?:writ\\w+|wrote|log\\w*|report\\w*)\\b|(?:is|has been|went|goes|stays|fell) (?:\\w+ )?(?:silent|quiet|mute))(?! (?:an? |any )?(?:errors?|warnings?|problems?))`,
    `\\b(?:nic|nobenega (?:dogodka|zapisa|vnosa)|niti (?:enega (?:dogodka|zapisa|vnosa)|dogodka)|ni (?:nobenega )?(?:dogodkov|dogodka|zapisov|zapisa|vnosov))(?: \\w+){0,3} (?:od|iz|s|za|vira)(?: \\w+){0,2} ${SOURCE}\\b`,
    `\\b${SOURCE}(?: \\w+){0,4} (?:ni|ne|molci|utihnil\\w?|nehal\\w?)(?: \\w+){0,2}? (?:zapis\\w*|pis\\w*|vpis\\w*|niti|nicesar|nic)\\b(?! (?:napak|opozoril)\\w*)`,
    `\\b${SOURCE}(?: \\w+){0,4} (?:molci|utihnil\\w?|je tiho)\\b`,
  ].join('|'),
);
