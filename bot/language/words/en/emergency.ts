const because =
  / (?:because |since |as )?(?:(?:its|it is|this is) (?:urgent|an emergency)|(?:we|i|it|this) (?:cannot|cant|can not|wont) wait|(?:there is|theres|we have|i have) no time|nobody (?:is )?(?:here|there|around|answers))| emergency| now| please/;
const wish =
  /(?:just )?(?:apply|do|carry out|execute|continue|go on|go ahead|proceed)(?: with)?(?: it| this| that| the change| now)* without (?:an |any |the )?approval|(?:skip|bypass|override) (?:the )?approval/;

/** How English says that a change can't wait for an approval, as a whole text. */
export const emergency = new RegExp(
  `(?:(?:please )?(?:it ?s |it is |this is |we have )?(?:an )?emergency(?:${because.source})*|(?:please )?(?:declare|call|trigger|invoke|raise) (?:an |the )?emergency(?:${because.source})*|(?:please )?break ?(?:the )?glass(?:${because.source})*|(?:(?:it ?s |it is |this is )?(?:an )?(?:emergency|urgent) )?(?:please )?(?:${wish.source})(?:${because.source})*)`,
);
