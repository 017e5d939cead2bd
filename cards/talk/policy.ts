import type { Change } from '../../bot/workflow/change/change.ts';
import { LOCALES, type Locale } from '../../bot/workflow/locale.ts';
import type { Policy } from '../../bot/workflow/record/events.ts';
import type { Substitution } from '../../bot/workflow/record/substitution.ts';
import type { Refusal } from '../../bot/workflow/refusals.ts';
import type { FreezeWindow } from '../../bot/workflow/time/freeze.ts';
import { changeCard } from '../change/change-card.ts';
import { stageOf } from '../change/standing.ts';
import { button, type Drawn, draw, type Element, facts, heading, quiet, text } from '../parts/card.ts';
import { escaped } from '../parts/escape.ts';
import { noticeBox } from '../parts/notice.ts';
import { listed } from '../parts/people.ts';
import { date } from '../parts/time.ts';
import type { Common, Viewer, Where } from '../parts/viewer.ts';
import { wordsFor } from '../words/index.ts';
import { awayLine } from './away.ts';

/** Who must act: the waiting request itself, or that there is none. */
export function approvalsCard(
  input: Common & {
    readonly change?: Change | undefined;
    readonly viewer: Viewer;
    readonly where?: Where | undefined;
    readonly unreached?: readonly string[] | undefined;
    /** That the review of an emergency is owed. */
    readonly unreviewed?: Refusal | undefined;
  },
): Drawn {
  const { words, change } = input;
  if (change?.phase === 'waiting') return changeCard({ ...input, change });
  const { approvals } = words.talk;
  const line = change ? approvals.other(stageOf(words, change)) : approvals.none;
  const body = [
    heading(approvals.heading),
    noticeBox(words, input.notice),
    text(line),
    noticeBox(words, input.unreviewed),
  ];
  return draw(line, body, [button(words.buttons.status, 'status')]);
}

/** The approval policy. Approvers and auditors as names or as configured. */
export function policyCard(
  input: Common & {
    readonly policy: Policy;
    readonly approvers: readonly string[];
    readonly auditors: readonly string[];
    /** Who is asked too, where the policy escalates. */
    readonly escalation?: readonly string[];
    /** Windows that are not over yet, soonest first, and the names of calendars. */
    readonly freezes?: { readonly windows: readonly FreezeWindow[]; readonly calendars: readonly string[] };
    /** Who may be named to approve for an approver who is away. */
    readonly substitutes?: readonly string[];
    /** Who approves for whom at this moment. */
    readonly away?: readonly Substitution[];
    /** The host that records are sent to. */
    readonly webhook?: string | undefined;
    readonly portalWrites: boolean;
  },
): Drawn {
  const { words, policy } = input;
  const { settings } = words.talk;
  const { remindAfterHours: remind, escalateAfterHours: escalate } = policy;
  const { escalation: asked = [], substitutes = [] } = input;
  const people = (names: readonly string[]) => (names.length > 0 ? listed(words, names) : settings.none);
  const body = [
    heading(settings.heading),
    noticeBox(words, input.notice),
    facts([
      [settings.quorum, String(policy.quorum)],
      [settings.approvers, people(input.approvers)],
      [settings.auditors, people(input.auditors)],
      [settings.approval, words.time.hours(policy.approvalHours)],
      [settings.execution, settings.executionAt(words.time.hours(policy.executionHours))],
      [settings.lone, policy.loneAdmin ? settings.loneYes : settings.loneNo],
      ...(remind ? [[settings.reminder, settings.reminderAt(words.time.hours(remind))] as const] : []),
      ...(escalate
        ? [[settings.escalation, settings.escalationAt(people(asked), words.time.hours(escalate))] as const]
        : []),
      ...(substitutes.length > 0 ? [[settings.substitutes, listed(words, substitutes)] as const] : []),
      ...awayRow(input),
      // What is as it usually is needs no row.
      ...(policy.rejectNeedsComment === false ? [[settings.rejecting, settings.rejectingBare] as const] : []),
      ...(policy.breakGlass ? [[settings.glass, settings.glassYes] as const] : []),
      ...(policy.threePeople ? [[settings.three, settings.threeYes] as const] : []),
      ...ticketRow(input),
      ...freezeRow(input),
      ...(input.webhook ? [[settings.webhook, escaped(input.webhook)] as const] : []),
      [settings.writes, input.portalWrites ? words.terms.onOff.on : words.terms.onOff.off],
    ]),
    quiet(settings.note),
  ];
  return draw(settings.heading, body);
}

/** More of them than this are told to whoever asks for them. */
const MOST_AWAY = 6;

function awayRow({ words, away = [] }: Parameters<typeof policyCard>[0]): readonly (readonly [string, string])[] {
  const told = away.slice(0, MOST_AWAY).map((one) => awayLine(words, one));
  return told.length > 0 ? [[words.talk.settings.away, told.join(' ')]] : [];
}

function ticketRow({ words, policy: { ticket } }: Common & { readonly policy: Policy }) {
  if (!ticket) return [];
  const { settings } = words.talk;
  const rules = [
    ...(ticket.required ? [settings.ticketRequired] : []),
    ...(ticket.blockWhenUnknown ? [settings.ticketKnown] : []),
    settings.ticketAgainst,
  ];
  return [[settings.ticket, rules.join('; ')] as const];
}

const MOST_WINDOWS = 3;

function freezeRow({ words, freezes }: Parameters<typeof policyCard>[0]): readonly (readonly [string, string])[] {
  const { settings } = words.talk;
  const { windows, calendars } = freezes ?? { windows: [], calendars: [] };
  if (windows.length + calendars.length === 0) return [];
  const rest = windows.length - MOST_WINDOWS;
  const said = [
    ...windows
      .slice(0, MOST_WINDOWS)
      .map(({ from, to, reason }) => settings.freezeWindow(date(words, from), date(words, to), escaped(reason))),
    ...(rest > 0 ? [settings.freezeMore(rest)] : []),
    ...calendars.map((name) => settings.freezeCalendar(escaped(name))),
  ];
  return [[settings.freeze, said.join('; ')]];
}

/** The choice arrives as the input `language`: one of `LOCALES`. */
export function languageCard(input: Common & { readonly current: Locale }): Drawn {
  const { words } = input;
  const { language } = words.talk;
  const choice: Element = {
    type: 'Input.ChoiceSet',
    id: 'language',
    label: language.label,
    style: 'expanded',
    value: input.current,
    choices: LOCALES.map((locale) => ({ title: wordsFor(locale).name, value: locale })),
  };
  const body = [heading(language.heading), noticeBox(words, input.notice), choice];
  return draw(language.heading, body, [
    button(words.buttons.setLanguage, 'language', undefined, { sendsInputs: true }),
  ]);
}
