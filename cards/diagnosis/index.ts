/** The troubleshooting cards. Their inputs have the shapes of the knowledge in bot/language/knowledge. */
export { askCard } from './ask.ts';
export { bannerAnswerCard, bannerCard } from './banner.ts';
export { codeCard } from './code.ts';
export { handoverCard } from './handover.ts';
export { pastedCard, secretCard } from './pasted.ts';
export { apartCard, despiteCard, missingCard, quoteCard } from './told.ts';
export { fixedCard, troubleCard } from './trouble.ts';
export { wantedFact } from './wanted.ts';
