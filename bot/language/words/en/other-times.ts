import type { OtherTimePatterns } from '../shape/other-times.ts';

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|weekend|month|quarter|year';
const then = `(?:tomorrow|tonight|next (?:${day}|change|maintenance|window)|the coming (?:${day})|in (?:two|three|four|a few|\\d{1,2}) (?:days|weeks|months))`;
const who = '(?:we|i|they|(?:the|our|my) [\\w-]{2,20} (?:team|guys|people|department|vendor|consultant|admins?))';

/** How English tells of what isn't now: of a plan, of what would be, of what is settled. */
export const otherTimes: OtherTimePatterns = {
  ahead: new RegExp(
    [
      `${then} .{0,24}${who}|${who} .{0,60}${then}|${then}s (?:change|maintenance|window|upgrade)`,
      `(?<!as )(?:well|ill|theyll) (?:then )?(?:run|tick|enable|turn|switch|take|do|see|move|patch|migrate|start|stop|open|change|install|upgrade|shut|test|try|reboot|restart)|${who}(?: will(?! not\\b)| (?:am|are|is) going to| plans? to| intends? to| (?:am|are|is) planning)`,
      '(?:planned|scheduled|booked) (?:for|on|change)|(?:change|window|migration|upgrade|rollout|patching) (?:is )?(?:planned|scheduled|booked)',
      '(?:once|as soon as|after|when) .{3,60}(?:should|we will|i will|will we) (?:then )?(?:see|get)',
      '(?:i|we) (?:expect|hope (?:for|to see))',
    ].join('|'),
  ),
  supposed:
    /(?:what|how|which) (?:would|could|might) .{0,60}(?:mean|tell|say|look|be)|if (?:we|i|they|it|someone|anyone|anybody|somebody) (?:ever|should (?:ever )?(?:see|get|have))|hypothetical\w*|purely theoretical\w*|in theory|(?:writing|preparing|drafting|updating) (?:\w+ ){0,3}(?:run ?books?|playbooks?|documentation|docs?|manuals?|training|procedures?|slides)/,
  over: /(?:its|it is|this is|thats|that is|is|was|got|been|have|has) (?:now |since |already |meanwhile )?(?:been )?(?:resolved|solved|sorted(?: out)?|settled|dealt with)|all (?:is |has been )?(?:good|fine|well|quiet|clean) (?:since|again since|now)|(?:no|not a single) (?:issues?|problems?|trouble|complaints?|errors?) since|(?:never|not|hasnt|didnt) (?:come back|came back|happened again|happen again|reappeared|recurred|recur) ?(?:since)?|(?:just|only) (?:documenting|recording|noting|for the record|fyi|for your information)|(?:can|could|please|you can|may) (?:you |we )?close (?:the|this|my|that) (?:ticket|case|incident|request)/,
  now: /now|today|currently|still|right now|at the moment|again|keeps?|every|each|nobody|no ?one|comes|appears|gets?|getting|came back|back again|returned|since(?! then)/,
  fine: /nothing (?:is |s |has )?(?:broken|wrong|failing|happened|bad)|no (?:real |actual )?(?:problem|issue|trouble|incident|error)s?(?: here| now| yet| so far| at all)?/,
  but: /but|yet|however/,
  once: /once|when|as soon as|after|if/,
};
