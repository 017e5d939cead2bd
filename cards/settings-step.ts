import {
  box,
  bulleted,
  code,
  type Drawn,
  draw,
  type Element,
  facts,
  heading,
  numbered,
  openUrl,
  quiet,
  subheading,
  text,
} from './card.ts';
import { type ChangeInput, closingRows, expiryRow, portalSteps, settingsTable, verbButtons } from './change-parts.ts';
import { PORTAL_BLADE } from './links.ts';
import { noticeBox } from './notice.ts';
import { ago } from './time.ts';
import type { Notice } from './viewer.ts';

/** The portal half: choose a way, or follow the one chosen. A refused apply stands on top with its code. */
export function settingsCard(input: ChangeInput): Drawn {
  const way = input.view ?? input.change.way;
  if (way === 'command') return commandCard(input);
  if (way === 'portal') return portalCard(input);
  return choiceCard(input);
}

function choiceCard(input: ChangeInput): Drawn {
  const { words, change, viewer } = input;
  const { apply } = words.running;
  const mayApply = viewer.verbs.includes('apply');
  const title = apply.heading(change.plan.settings.length);
  const body = [
    ...top(input, title),
    text(apply.intro),
    settingsTable(words, change),
    bulleted(mayApply ? [apply.forMe, apply.command, apply.portal] : [apply.command, apply.portal]),
    mayApply ? undefined : quiet(apply.switchedOff),
    box('warning', [text(apply.warning)]),
    facts(expiryRow(words, change, input.now)),
  ];
  const first = ['apply', { style: 'positive' }] as const;
  return draw(title, body, verbButtons(input, [first, 'command', 'portal', 'back', 'cancel']));
}

function commandCard(input: ChangeInput): Drawn {
  const { words, shell } = input;
  const { command } = words.running;
  const lines = shell
    ? [subheading(command.bash), code(shell.bash), subheading(command.powershell), code(shell.powershell)]
    : [text(command.missing)];
  const body = [
    ...top(input, command.heading),
    text(command.intro),
    ...lines,
    box('warning', [text(command.warning)]),
    text(command.after),
  ];
  return draw(command.heading, body, verbButtons(input, [first, ...others(input, 'command'), 'back', 'cancel']));
}

function portalCard(input: ChangeInput): Drawn {
  const { words, change } = input;
  const { portal } = words.running;
  const isCloudSync = change.plan.route === 'cloud-sync';
  const clicks = portalSteps(change).flatMap((id) =>
    id === 'sspr-writeback' && isCloudSync ? [...words.steps[id].clicks, portal.cloudSync] : words.steps[id].clicks,
  );
  const body = [...top(input, portal.heading), numbered(clicks), quiet(portal.formerly), text(portal.after)];
  const link = openUrl(words.buttons.openPortal, PORTAL_BLADE);
  const rest = verbButtons(input, [first, ...others(input, 'portal'), 'back', 'cancel']);
  return draw(portal.heading, body, [...rest.slice(0, 5), link]);
}

const first = ['check', { style: 'positive' }] as const;

/** The ways not taken. In the portal the link takes a place of the six, so the command steps back there. */
function others({ viewer }: ChangeInput, way: 'command' | 'portal'): readonly ('apply' | 'command' | 'portal')[] {
  const rest = way === 'command' ? (['apply', 'portal'] as const) : (['apply', 'command'] as const);
  const open = rest.filter((verb) => viewer.verbs.includes(verb));
  return way === 'portal' ? open.slice(0, 1) : open;
}

function top(input: ChangeInput, title: string): readonly (Element | undefined)[] {
  const { words } = input;
  return [
    quiet(words.running.apply.progress, { spacing: 'None' }),
    heading(title, { spacing: 'None' }),
    noticeBox(words, input.notice ?? lastRefusal(input)),
    ...notYet(input),
  ];
}

/** Why the last apply wrote nothing, with the service's code. */
function lastRefusal({ change, viewer }: ChangeInput): Notice | undefined {
  const last = change.lastRefusal;
  if (!last) return undefined;
  const roles = viewer.roles?.join(',');
  const values = {
    ...(last.code ? { code: last.code } : {}),
    ...(last.why ? { because: last.why } : {}),
    ...(roles ? { roles } : {}),
  };
  return { refusal: last.because, values };
}

/**
 * After a check that found not everything on: what it read, so that the person sees which half is missing. An apply that was
 * refused since has read anew, and says itself what it found.
 */
function notYet({ words, change, now }: ChangeInput): readonly Element[] {
  const states = Object.values(change.closing);
  if (!change.closingAt || change.lastRefusal || states.every((s) => s === 'met')) return [];
  return [text(words.running.lastRead(ago(words, change.closingAt, now))), facts(closingRows(words, change))];
}
