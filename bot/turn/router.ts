import { knownCard, personalOnlyCard } from '../../cards/index.ts';
import { signInFirst } from '../access/sign-in.ts';
import { OPERATORS, PERSONAL } from '../access/verbs.ts';
import { answerAbout, answerAside } from '../handlers/about-change.ts';
import { approvals } from '../handlers/approvals.ts';
import { askRequester } from '../handlers/ask-requester.ts';
import { cancel } from '../handlers/cancel.ts';
import { clickChange, isChangeVerb, refused } from '../handlers/change.ts';
import { isShell, showIn } from '../handlers/choose-shell.ts';
import { answerDiagnose, clickDiagnose } from '../handlers/diagnosis.ts';
import { exportTrail } from '../handlers/export.ts';
import { help, unknown } from '../handlers/help.ts';
import { history } from '../handlers/history.ts';
import { language } from '../handlers/language.ts';
import { proof } from '../handlers/proof.ts';
import { answerReadiness } from '../handlers/readiness.ts';
import { rollback } from '../handlers/rollback.ts';
import { settings } from '../handlers/settings.ts';
import { goOn, resume, setup, start } from '../handlers/start.ts';
import { status, storedStatus } from '../handlers/status.ts';
import { watch } from '../handlers/watch.ts';
import { checkTest, diagnoseTest, test } from '../handlers/writeback-test.ts';
import { asksForProof } from '../language/asks-for-proof.ts';
import { INTENTS, type Intent } from '../language/classify.ts';
import type { Heard } from '../language/hear.ts';
import { testUserIn } from '../language/named-test-user.ts';
import { type Answer, type Ask, card, inPlace } from '../request.ts';
import { openChange } from '../workflow/change.ts';
import { objectionToOperator } from '../workflow/operating.ts';
import { allowedVerbs } from '../workflow/rules.ts';
import type { Topic } from '../workflow/topics.ts';

/** The answer to what someone typed, by the place it belongs to. */
export async function answerText(ask: Ask, heard: Heard): Promise<Answer> {
  const { topic, aside } = heard;
  if (aside) return answerAside(ask, aside, heard);
  const barred = topic && barAbout(ask, topic);
  return barred ?? (topic && (await answerAbout(ask, topic, heard))) ?? answerPlace(ask, heard);
}

/** Anyone who belongs here may ask about a change; to stop it is a matter of the personal chat. */
function barAbout(ask: Ask, topic: Topic): Answer | undefined {
  if (topic !== 'stop') return signInFirst(ask, 'approvals');
  return ask.incoming.where.kind === 'personal' ? signInFirst(ask, 'cancel') : bar(ask, 'cancel');
}

function answerPlace(ask: Ask, heard: Heard): Promise<Answer> | Answer {
  const { place, params, fact } = heard;
  if (fact) return card(knownCard({ words: ask.words, now: ask.now, ...fact }));
  if (asksForProof(heard.text)) return bar(ask, 'status') ?? proof(ask);
  const isTest = place === 'status' && params.ask === 'test';
  const barred = bar(ask, isTest ? 'test' : place);
  if (barred) return barred;
  if (isTest) return test(ask, { user: testUserIn(heard.text) });
  if (place === 'status') return status(ask, heard);
  if (place === 'readiness') return answerReadiness(ask, heard);
  if (place === 'resume') return resume(ask, true);
  if (place === 'approvals') return approvals(ask, heard);
  if (place === 'diagnose') return answerDiagnose(ask, params.codes ?? [], heard.text);
  if (place === 'unknown') return unknown(ask, heard.question.isYesNo);
  if (place === 'watch') return watch(ask, params.notices ?? 'what');
  if (place === 'history') return history(ask, {}, params);
  if (place === 'language') return language(ask, params.to === 'other' ? undefined : params.to);
  return answerIntent(ask, place);
}

/** The answer to a pressed button. Old verbs and unknown ones get a sentence, never silence. */
export function answerClick(ask: Ask, verb: string, data: Readonly<Record<string, unknown>>): Promise<Answer> | Answer {
  const barred = bar(ask, verb);
  if (barred) return barred;
  if (verb === 'too-long') return refused(ask, { refusal: 'too-long' });
  const isAboutAChange = data.change !== undefined;
  if (verb === 'test') return test(ask, data);
  if (typeof data.test === 'string' && verb === 'check') return checkTest(ask, data.test);
  if (typeof data.test === 'string' && verb === 'diagnose') return bar(ask, 'test') ?? diagnoseTest(ask, data.test);
  if (verb === 'start') return start(ask, data);
  if (verb === 'resume') return goOn(ask, data);
  if (verb === 'check' && !isAboutAChange) return checkNow(ask);
  if (verb === 'cancel' && !isAboutAChange) return cancel(ask);
  if (verb === 'ask' && !isAboutAChange) return askRequester(ask, '');
  if (isChangeVerb(verb)) return clickChange(ask, verb, data);
  if (isShell(verb)) return showIn(ask, verb, data.change);
  if (verb === 'diagnose') return clickDiagnose(ask, data);
  if (verb === 'status') return storedStatus(ask);
  if (verb === 'rollback') return rollback(ask, data.change);
  if (verb === 'history') return history(ask, data);
  if (verb === 'export') return exportTrail(ask, data.format);
  if (verb === 'watch') return watch(ask, data.notices === 'on' || data.notices === 'off' ? data.notices : 'what');
  if (verb === 'language')
    return language(ask, data.language === 'en' || data.language === 'sl' ? data.language : undefined);
  const intent = INTENTS.find((i) => i === verb);
  return intent && intent !== 'unknown'
    ? answerIntent(ask, intent)
    : inPlace(refused(ask, { refusal: 'unknown-verb' }));
}

/** Whichever *Check now* it is: while nobody knows how an apply ended, a look settles that first. */
async function checkNow(ask: Ask): Promise<Answer> {
  const open = openChange(await ask.app.trail.read(ask.incoming.person.tenantId));
  const settles = open?.phase === 'unsettled' && allowedVerbs(open, ask.asker).includes('check');
  if (!settles) return status(ask);
  return clickChange(ask, 'check', { change: open.id, version: open.version });
}

function answerIntent(ask: Ask, intent: Intent): Promise<Answer> | Answer {
  switch (intent) {
    case 'status':
      return status(ask);
    case 'readiness':
      return answerReadiness(ask);
    case 'setup':
      return setup(ask);
    case 'resume':
      return resume(ask);
    case 'approvals':
      return approvals(ask);
    case 'ask':
      return askRequester(ask, textOf(ask));
    case 'history':
      return history(ask);
    case 'export':
      return exportTrail(ask);
    case 'rollback':
      return rollback(ask);
    case 'cancel':
      return cancel(ask);
    case 'diagnose':
      return answerDiagnose(ask, [], textOf(ask));
    case 'watch':
      return watch(ask, 'what');
    case 'settings':
      return settings(ask);
    case 'language':
      return language(ask, undefined);
    case 'help':
      return help(ask);
    case 'unknown':
      return unknown(ask);
  }
}

const textOf = ({ incoming }: Ask) => (incoming.kind === 'text' ? incoming.text : '');

const isOnChangesCard = ({ incoming }: Ask, verb: string) =>
  incoming.where.kind === 'personal' &&
  incoming.kind === 'click' &&
  isChangeVerb(verb) &&
  incoming.data.change !== undefined;

/** Why this person can't be answered here at all: the wrong place, not signed in, or no role for it. */
function bar(ask: Ask, verb: string): Answer | undefined {
  const { incoming, asker, words, now } = ask;
  if (incoming.where.kind !== 'personal' && PERSONAL.has(verb)) {
    const chatUrl = `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(incoming.where.botId)}`;
    return card(personalOnlyCard({ words, now, chatUrl }));
  }
  // A change's own buttons are refused on its card, where nothing typed is lost; and who asks to go on sees that card.
  if (isOnChangesCard(ask, verb)) return undefined;
  const signIn = signInFirst(ask, verb);
  if (signIn || !OPERATORS.has(verb) || isChangeVerb(verb) || verb === 'resume') return signIn;
  const objection = objectionToOperator(asker, undefined);
  // What only reads is answered with what the services themselves show.
  const isForbidden = asker.operator === 'no' || verb === 'test';
  return objection && isForbidden ? refused(ask, objection) : undefined;
}
