import { isVerb, type Verb } from '../access/verbs.ts';
import { approvals } from '../handlers/about-change/approvals.ts';
import { move } from '../handlers/about-change/move.ts';
import { remind } from '../handlers/about-change/remind.ts';
import { rollback, turnOff } from '../handlers/about-change/rollback.ts';
import { appoint } from '../handlers/change/appoint.ts';
import { askRequester } from '../handlers/change/ask-requester.ts';
import { cancel } from '../handlers/change/cancel.ts';
import { checkNow } from '../handlers/change/check-now.ts';
import { showIn } from '../handlers/change/choose-shell.ts';
import { clickChange, refused } from '../handlers/change/click.ts';
import { goOn, resume, setup, start } from '../handlers/change/start.ts';
import { answerDiagnose, clickDiagnose } from '../handlers/diagnosis/diagnosis.ts';
import { answerFreeze, freeze, lift, stop } from '../handlers/freeze/freeze.ts';
import { help, unknown } from '../handlers/help.ts';
import { evidencePack } from '../handlers/history/evidence.ts';
import { exportTrail } from '../handlers/history/export.ts';
import { history, isAnotherPage } from '../handlers/history/history.ts';
import { language } from '../handlers/language.ts';
import { resetCounts, userReset } from '../handlers/people/user-reset.ts';
import { settings } from '../handlers/settings.ts';
import { knownFact } from '../handlers/status/known-fact.ts';
import { answerReadiness } from '../handlers/status/readiness.ts';
import { status, storedStatus } from '../handlers/status/status.ts';
import { pressSubstitute } from '../handlers/substitute/substitute.ts';
import { watch } from '../handlers/watch.ts';
import { checkTest, diagnoseTest, guidedTest } from '../handlers/writeback-test/writeback-test.ts';
import type { Heard } from '../language/hear.ts';
import type { Intent } from '../language/intents/index.ts';
import { testUserIn } from '../language/named-test-user.ts';
import { personIn } from '../language/people-asked.ts';
import type { Answer, Ask } from '../request.ts';
import { chosenLocale } from '../workflow/locale.ts';
import type { ChangeVerb, Shell } from '../workflow/vocabulary.ts';

type Data = Readonly<Record<string, unknown>>;
type Answered = Promise<Answer> | Answer;
type Typed = (ask: Ask, heard: Heard) => Answered;
type Pressed = (ask: Ask, data: Data) => Answered;

type Handler = {
  /** The answer to a text. */
  readonly typed?: Typed;
  /** The answer to a button, wherever it stands. */
  readonly pressed?: Pressed;
  /** To a button that stands on a change's card, where it is refused too: nothing typed is lost there. */
  readonly onChange?: Pressed;
  /** To a button that stands on the card of a guided test; `as`: the verb whose place and person it takes. */
  readonly onTest?: { readonly as: Verb; readonly pressed: (ask: Ask, test: string) => Answered };
  /** Whether such a press asks for another page of the answer that it stands on. */
  readonly isAnotherPage?: (data: Data) => boolean;
  /** A card that nobody here knows can't be shown again: the answer takes its place. */
  readonly takesUnknownPlace?: true;
};

/** What a text can want. */
export type TypedVerb = Intent | 'test' | 'fact' | 'fact-here' | 'user-reset' | 'reset-counts';

/** Every word of a text has its answer, every button its own, and a change's verb one on its card. */
type HandlerOf<V extends Verb> = Handler &
  (V extends TypedVerb ? { readonly typed: Typed } : unknown) &
  (V extends ChangeVerb
    ? { readonly onChange: Pressed }
    : V extends 'unknown' | 'fact' | 'fact-here'
      ? unknown
      : { readonly pressed: Pressed });

const changing = (verb: ChangeVerb): Pressed => {
  return (ask, data) => clickChange(ask, verb, data);
};
const showing = (shell: Shell): Pressed => {
  return (ask, { change }) => showIn(ask, shell, change);
};
const wanted = <T extends string>(words: readonly T[], said: unknown): T | undefined =>
  words.find((word) => word === said);

const known: Typed = (ask, { fact }) => (fact ? knownFact(ask, fact) : unknown(ask));

/** Who answers each verb. Who may, where, and by which token stands in `access/verbs.ts`. */
const HANDLERS = {
  status: { typed: status, pressed: storedStatus },
  readiness: { typed: answerReadiness, pressed: (ask) => answerReadiness(ask) },
  setup: { typed: (ask, { text }) => setup(ask, text), pressed: (ask) => setup(ask) },
  start: { pressed: start },
  resume: { typed: (ask) => resume(ask, true), pressed: goOn },

  submit: { onChange: changing('submit') },
  approve: { onChange: changing('approve') },
  reject: { onChange: changing('reject') },
  ask: {
    typed: (ask, { text }) => askRequester(ask, text),
    pressed: (ask) => askRequester(ask, ''),
    onChange: changing('ask'),
  },
  answer: { onChange: changing('answer') },
  remind: { typed: remind, pressed: remind, onChange: changing('remind') },
  slot: {
    typed: (ask, { text }) => appoint(ask, text),
    pressed: (ask) => appoint(ask, ''),
    onChange: changing('slot'),
  },
  emergency: { onChange: changing('emergency') },
  next: { onChange: changing('next') },
  back: { onChange: changing('back') },
  stuck: { onChange: changing('stuck') },
  apply: { onChange: changing('apply') },
  command: { onChange: changing('command') },
  portal: { onChange: changing('portal') },
  check: { pressed: checkNow, onChange: changing('check'), onTest: { as: 'check', pressed: checkTest } },
  accept: { onChange: changing('accept') },
  review: { onChange: changing('review') },
  cancel: { typed: cancel, pressed: cancel, onChange: changing('cancel') },
  powershell: { pressed: showing('powershell') },
  bash: { pressed: showing('bash') },

  test: { typed: (ask, { text }) => guidedTest(ask, { user: testUserIn(text) }), pressed: guidedTest },
  'user-reset': {
    typed: (ask, { text }) => userReset(ask, { user: personIn(text) }),
    pressed: userReset,
  },
  'reset-counts': { typed: (ask) => resetCounts(ask), pressed: (ask) => resetCounts(ask) },
  diagnose: {
    typed: (ask, { params, text }) => answerDiagnose(ask, params.codes ?? [], text),
    pressed: clickDiagnose,
    onTest: { as: 'test', pressed: diagnoseTest },
  },
  approvals: { typed: approvals, pressed: (ask) => approvals(ask) },
  substitute: { pressed: pressSubstitute },
  history: {
    typed: (ask, { params }) => history(ask, {}, params),
    pressed: (ask, data) => history(ask, data),
    isAnotherPage,
  },
  evidence: {
    typed: (ask, { text }) => evidencePack(ask, undefined, text),
    pressed: (ask, { of }) => evidencePack(ask, of),
  },
  export: { typed: (ask) => exportTrail(ask), pressed: (ask, { format }) => exportTrail(ask, format) },
  settings: { typed: settings, pressed: settings },
  freeze: { typed: (ask, { text }) => answerFreeze(ask, text), pressed: (ask) => freeze(ask) },
  stop: { pressed: stop },
  lift: { pressed: (ask) => lift(ask) },
  rollback: { typed: turnOff, pressed: (ask, { change }) => rollback(ask, change) },
  move: { typed: move, pressed: (ask) => move(ask) },
  watch: {
    typed: (ask, { params }) => watch(ask, params.notices ?? 'what'),
    pressed: (ask, { notices }) => watch(ask, wanted(['on', 'off'], notices) ?? 'what'),
  },
  unknown: { typed: (ask, { question }) => unknown(ask, question.isYesNo) },
  language: {
    typed: (ask, { params: { to } }) => language(ask, chosenLocale(to)),
    pressed: (ask, data) => language(ask, chosenLocale(data.language)),
  },
  help: { typed: help, pressed: help },
  fact: { typed: known },
  'fact-here': { typed: known },
  'too-long': { pressed: (ask) => refused(ask, { refusal: 'too-long' }), takesUnknownPlace: true },
} satisfies { readonly [V in Verb]: HandlerOf<V> };

export const typedAt = (verb: TypedVerb): Typed => HANDLERS[verb].typed;

/** What answers this word; nothing does where it is no verb. */
export const handlerOf = (what: string): Handler => (isVerb(what) ? HANDLERS[what] : {});
