import * as cards from '../../cards/index.ts';
import type { Words } from '../../cards/words/index.ts';
import * as t from './tenant.ts';

const of = { away: t.megan, substitute: t.adele, until: '2026-11-27T22:59:00.000Z' };

const decided = (['approved', 'rejected'] as const).map((verdict) => ({
  ...{ by: t.adele, away: t.megan, verdict, at: t.NOW },
}));

const later = { ...of, from: '2026-11-23T08:00:00.000Z' };

/** Whoever is away, whoever approves for them, and what both hear of it. */
export function substituteLooks(words: Words): readonly (readonly [name: string, drawn: cards.Drawn])[] {
  const common = { words, now: t.NOW };
  const nobody = { ...common, others: [], may: [], isApprover: true };
  return [
    ['substitute-none', cards.substituteCard({ ...nobody, may: ['Adele Vance', 'Grady Archie'] })],
    ['substitute-mine', cards.substituteCard({ ...nobody, mine: of, isUnreached: true })],
    ['substitute-leaves-nobody', cards.substituteCard({ ...nobody, mine: of, leavesNobody: true })],
    ['substitute-others', cards.substituteCard({ ...nobody, others: [of] })],
    ['substitute-back', cards.substituteCard({ ...nobody, before: t.adele })],
    ['substitute-planned', cards.substituteCard({ ...nobody, planned: later })],
    ['substitute-replaced', cards.substituteCard({ ...nobody, planned: later, replaced: of })],
    ['substitute-planned-beside', cards.substituteCard({ ...nobody, mine: of, planned: later, othersLater: [later] })],
    ['substitute-planned-off', cards.substituteCard({ ...nobody, before: t.adele, wasPlanned: true })],
    ['stands-in-later', cards.standsInCard({ ...common, to: t.adele, of: later })],
    ['stands-in-not', cards.standsInCard({ ...common, to: t.adele, of: later, because: 'back' })],
    ['stands-in-unable', cards.standsInCard({ ...common, to: t.megan, of: later, because: 'unable' })],
    ['away-of', cards.awayCard({ ...common, of: 'Megan', standing: [of] })],
    ['away-nobody', cards.awayCard({ ...common, of: 'Gr*dy', standing: [] })],
    ['decided-for', cards.decidedForCard({ ...common, of: 'Megan', decided })],
    ['decided-for-none', cards.decidedForCard({ ...common, of: 'Gr*dy', decided: [] })],
    ['emergency-what', cards.emergencyWhatCard({ ...common, hours: 8 })],
    ['emergency-what-off', cards.emergencyWhatCard({ ...common, hours: undefined })],
    ['stands-in', cards.standsInCard({ ...common, to: t.adele, of })],
    ['stands-in-over', cards.standsInCard({ ...common, to: t.adele, of, because: 'another' })],
    ['absence-over', cards.standsInCard({ ...common, to: t.megan, of, because: 'time' })],
  ];
}
