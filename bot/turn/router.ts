import { personalOnlyCard } from '../../cards/index.ts';
import { signInFirst } from '../access/sign-in.ts';
import { recordOf } from '../access/verbs.ts';
import { answerAbout, answerAside } from '../handlers/about-change/about-change.ts';
import { answerPolicy } from '../handlers/about-change/of-policy.ts';
import { proof } from '../handlers/about-change/proof.ts';
import { putTicket } from '../handlers/about-change/put-ticket.ts';
import { refused } from '../handlers/change/click.ts';
import { emergency } from '../handlers/change/emergency.ts';
import { substitute } from '../handlers/substitute/substitute.ts';
import { asksForProof } from '../language/asks-for-proof.ts';
import type { Heard } from '../language/hear.ts';
import { type Answer, type Ask, card, inPlace } from '../request.ts';
import { objectionToOperator } from '../workflow/deciding/operating.ts';
import { handlerOf, typedAt } from './handlers.ts';
import { verbOfTopic, wantedIn } from './understand.ts';

/** The answer to what someone typed, by the place it belongs to. */
export async function answerText(ask: Ask, heard: Heard): Promise<Answer> {
  const { topic, aside, ticket, standIn } = heard;
  if (ticket) return bar(ask, 'resume') ?? putTicket(ask, ticket, heard);
  const absence = standIn && (bar(ask, 'substitute') ?? (await substitute(ask, standIn)));
  if (absence) return absence;
  if (heard.ofPolicy) return bar(ask, heard.place) ?? answerPolicy(ask, heard.ofPolicy, heard);
  if (heard.isEmergency) return bar(ask, 'emergency') ?? emergency(ask);
  if (aside) return answerAside(ask, aside, heard);
  const barred = topic && bar(ask, verbOfTopic(topic));
  return barred ?? (topic && (await answerAbout(ask, topic, heard))) ?? answerPlace(ask, heard);
}

function answerPlace(ask: Ask, heard: Heard): Promise<Answer> | Answer {
  if (!heard.fact && asksForProof(heard.text)) return bar(ask, 'status') ?? proof(ask);
  const verb = wantedIn(heard);
  return bar(ask, verb) ?? typedAt(verb)(ask, heard);
}

/** The answer to a pressed button. Old verbs and unknown ones get a sentence, never silence. */
export function answerClick(ask: Ask, verb: string, data: Readonly<Record<string, unknown>>): Promise<Answer> | Answer {
  const { pressed, onChange, onTest } = handlerOf(verb);
  if (onTest && typeof data.test === 'string') return bar(ask, onTest.as) ?? onTest.pressed(ask, data.test);
  const press = (data.change === undefined ? pressed : onChange) ?? pressed ?? onChange;
  return bar(ask, verb) ?? press?.(ask, data) ?? inPlace(refused(ask, { refusal: 'unknown-verb' }));
}

/** Why this person can't be answered here at all: the wrong place, not signed in, or no role for it. */
function bar(ask: Ask, verb: string): Answer | undefined {
  const { incoming, asker, words, now } = ask;
  const { who, where, pace, needsReading } = recordOf(verb);
  const isPersonal = incoming.where.kind === 'personal';
  if (!isPersonal && where === 'personal') {
    const chatUrl = `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(incoming.where.botId)}`;
    return card(personalOnlyCard({ words, now, chatUrl }));
  }
  // A change's own buttons are refused on its card, where nothing typed is lost; and who asks to go on sees that card.
  const isOnCard = incoming.kind === 'click' && incoming.data.change !== undefined;
  if (isPersonal && isOnCard && handlerOf(verb).onChange) return undefined;
  const signIn = signInFirst(ask, verb);
  if (signIn || pace === 'act' || who !== 'operator') return signIn;
  const objection = objectionToOperator(asker, undefined);
  // What only reads is answered with what the services themselves show.
  return objection && (asker.operator === 'no' || needsReading) ? refused(ask, objection) : undefined;
}
