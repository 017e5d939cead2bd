import { helpCard, unknownCard, welcomeCard } from '../../cards/index.ts';
import { type Answer, type Ask, type Asker, card } from '../request.ts';

/** By what is known of the person: nobody is looked up for it. */
export function help({ app, words, now, incoming, asker, contact }: Ask): Answer {
  const isKnownAs = (now: Asker['approver'], before: boolean | undefined) =>
    typeof now === 'object' ? before : now === 'yes';
  const approve = isKnownAs(asker.approver, contact.wasApprover);
  const may = {
    operate: contact.wasOperator,
    approve,
    name: approve && app.policyFor(incoming.person.tenantId).substitutes.length > 0,
    audit: isKnownAs(asker.auditor, contact.wasAuditor),
  };
  return card(helpCard({ words, now, where: incoming.where.kind, may }));
}

export function welcome({ words, now, incoming }: Ask): Answer {
  return card(welcomeCard({ words, now, botName: incoming.where.botName, where: incoming.where.kind }));
}

export function unknown({ words, now }: Ask, isQuestion = false): Answer {
  return card(unknownCard({ words, now, isQuestion }));
}
