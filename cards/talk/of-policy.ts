import { bulleted, button, type Drawn, draw, heading, quiet, text } from '../parts/card.ts';
import { type Frozen, freezeLines, freezeText } from '../parts/freeze.ts';
import type { Common } from '../parts/viewer.ts';

/** "What is break glass?" `hours`: how long a change may be carried out then; undefined where the policy has no emergencies. */
export function emergencyWhatCard({ words, hours }: Common & { readonly hours: number | undefined }): Drawn {
  const { what, ask } = words.emergency;
  const title = hours === undefined ? what.heading.off : what.heading.on;
  const how =
    hours === undefined
      ? [text(words.refusals['emergency-off']())]
      : [text(what.how), bulleted(ask.lines(words.time.hours(hours)))];
  return draw(title, [heading(title), text(what.is), ...how], [button(words.buttons.status, 'status')]);
}

/** "What happens in a freeze?", and whether it is one. */
export function freezeWhatCard({ words, now, frozen }: Common & { readonly frozen: Frozen }): Drawn {
  const { what, card } = words.freeze;
  const { freeze } = frozen;
  const stands = freeze
    ? [text(freezeText(words, freeze, now))]
    : [quiet(card.open), ...freezeLines(words, frozen, now)];
  return draw(
    what.heading,
    [heading(what.heading), bulleted(what.lines), ...stands],
    [button(words.buttons.status, 'status')],
  );
}
