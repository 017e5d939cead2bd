import type { Assessment } from '../../bot/workflow/evidence/assessment.ts';
import type { Person } from '../../bot/workflow/reading.ts';
import type { Spoken, Turn } from '../../bot/workflow/telling/turned.ts';
import { type Action, button, type Drawn, draw, facts, heading, quiet, text } from '../parts/card.ts';
import { finding } from '../parts/findings.ts';
import { noticeBox } from '../parts/notice.ts';
import { nameOf } from '../parts/people.ts';
import { ago, date } from '../parts/time.ts';
import type { Common, Where } from '../parts/viewer.ts';
import type { Words } from '../words/index.ts';

export type WatchInput = Common & {
  readonly where: Where;
  readonly assessment: Assessment;
  /** Who asked for it in this chat and when; undefined where nobody did. */
  readonly watching: { readonly by: Person; readonly since: string } | undefined;
  /** It begins with this: since when and for whom it watches, whoever reads this knows. */
  readonly isBegun?: boolean;
};

/** What this chat watches: whether it does, since when and for whom, how it is now, and what watching can't do. */
export function watchCard(input: WatchInput): Drawn {
  const { words, now, watching, assessment } = input;
  const { watch } = words;
  const title = watching ? watch.on[input.where] : watch.off;
  const body = [
    heading(title),
    noticeBox(words, input.notice),
    watching ? text(watch.how) : text(watch.offer),
    watching && !input.isBegun
      ? quiet(watch.since(nameOf(words, watching.by), date(words, watching.since)))
      : undefined,
    quiet(watch.now(words.terms.verdict[assessment.writeback], readBy(words, assessment, now))),
  ];
  return draw(title, body, [watchButton(words, watching ? 'off' : 'on'), button(words.buttons.status, 'status')]);
}

function readBy(words: Words, { gatheredAt, gatheredBy }: Assessment, now: string): string {
  return gatheredAt
    ? words.watch.readBy(nameOf(words, gatheredBy), ago(words, gatheredAt, now))
    : words.watch.nobodyRead;
}

export type TurnedInput = Common & {
  readonly where: Where;
  readonly turn: Turn;
  /** What this chat knew before was that it doesn't work. */
  readonly wasBroken: boolean;
};

/** A reading turned the verdict: what was known, what is known now, and who read it. In a group without what the tenant holds. */
export function turnedCard({ words, now, where, turn, wasBroken }: TurnedInput): Drawn {
  const { watch } = words;
  const isBroken = turn.health === 'broken';
  const sure = turn.verdict === (isBroken ? 'off' : 'on') ? 'certain' : 'doubtful';
  const title = (isBroken ? watch.broke : watch.mended[wasBroken ? 'again' : 'first'])[sure];
  const says = (spoken: Spoken, isOn: boolean) => {
    const what = where === 'personal' ? finding(words, spoken.says, now) : isOn ? watch.spoke.on : watch.spoke.off;
    const age = spoken.isAhead ? words.home.aheadOfTime : ago(words, spoken.at, now);
    return watch.claim(what, nameOf(words, spoken.by), age);
  };
  const rows: (readonly [string, string])[] = [];
  if (turn.was) rows.push([watch.before, says(turn.was, isBroken)]);
  if (turn.is) rows.push([watch.after, says(turn.is, !isBroken)]);
  const body = [
    heading(title, { color: isBroken ? 'Attention' : 'Good' }),
    rows.length > 0 ? facts(rows) : undefined,
    quiet(isBroken ? watch.once : watch.onceMore),
  ];
  return draw(title, body, [
    button(words.buttons.status, 'status', undefined, { style: 'positive' }),
    watchButton(words, 'off'),
  ]);
}

/** Begins or ends the watch of the chat it stands in. */
function watchButton({ watch }: Words, notices: 'on' | 'off'): Action {
  return button(watch[notices === 'on' ? 'start' : 'stop'], 'watch', undefined, { brings: { notices } });
}
