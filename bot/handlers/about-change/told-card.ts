import { type About, aboutCard, spoken, type Told } from '../../../cards/index.ts';
import type { Heard } from '../../language/hear.ts';
import { viewerOf, withoutApply } from '../../messages/render-change.ts';
import { type Answer, type Ask, card } from '../../request.ts';
import type { Change } from '../../workflow/change/change.ts';
import { barsTo } from '../../workflow/deciding/barred.ts';
import type { TenantState } from '../../workflow/tenant/state.ts';

type Telling = { readonly heard: Heard; readonly told: Told; readonly change: Change | undefined };

/** A sentence that answers what was asked, and the one button that leads on from this change. */
export function toldCard(ask: Ask, state: TenantState, { heard, told: { said, more }, change }: Telling): Answer {
  const { asker, incoming, words, now } = ask;
  const { kind } = incoming.where;
  const fact = spoken(words, said, heard.question.isYesNo) ?? '';
  const bars = barsTo(state, undefined, { person: asker.person, freeze: undefined, now });
  return card(aboutCard({ words, now, viewer: viewerOf(asker, change), where: kind, fact, more, change, bars }));
}

/** What an answer about this change rests on, where nobody's names had to be looked up. */
export function givenBy({ app, asker, incoming, words, now }: Ask, change: Change | undefined): About {
  const { where, person } = incoming;
  return {
    words,
    now,
    viewer: withoutApply(app, viewerOf(asker, change)),
    isShared: where.kind !== 'personal',
    policy: app.policyFor(person.tenantId).rules,
    unreached: [],
  };
}
