const because = / (?:its|it is|this is) (?:urgent|an emergency)| emergency| now| please/;
const wish =
  /(?:just )?(?:apply|do|carry out|execute|continue|go on|go ahead|proceed)(?: with)?(?: it| this| that| the change| now)* without (?:an |any |the )?approval|(?:skip|bypass|override) (?:the )?approval/;

/** How English says that a change can't wait for an approval, as a whole text. */
export const emergency = new RegExp(
  `(?:(?:please )?(?:it ?s |it is |this is |we have )?(?:an )?emergency(?: please| now)?|(?:please )?break ?(?:the )?glass(?: please| now)?|(?:(?:it ?s |it is |this is )?(?:an )?(?:emergency|urgent) )?(?:please )?(?:${wish.source})(?:${because.source})*)`,
);
