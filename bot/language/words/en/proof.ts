import type { ProofPatterns } from '../shape/forms.ts';

/** What makes it another wish: a file, an auditor's pack, another state, how proving is done, or whether it works at all. */
const NOT =
  'export|exports|file|files|download|csv|json|jsonl|pdf|report|pack|package|auditor|auditors|audit|compliance|iso|licence|licences|license|p1|p2|sync|syncs|how|counts|count|need_to|have_to|must|on|works|work|working|active|enabled|unlock|sspr|identity|test|tests|server|log|event|payment|address|read|reading|proofread|concept|point|i_prove|residence|if|who|when|why|without|no_proof|not|dont|proven';
/** Read without what people say around it: a proof by itself is asked for by these alone. */
const ASKED =
  'show|see|where|wheres|give|bring|want|have|again|back|please|pls|get|find|need|is_there|what_is|whats|got|any|look|open|display|your|another|of_the_change|of_this_change|of_this|of_it|last|newest|another|once_more';

/** How English asks for the proof. */
export const proof: ProofPatterns = {
  asks: [
    `proof|proofs|proove ${ASKED} !${NOT}`,
    `prove|proves|proove it|that|this|to_me|please|pls|your !${NOT}|is|its|it_is|writeback|sync`,
    `show|bring|see|where|wheres|find|give|open|display|get done_card|result_card|final_card|closing_card|last_result|card_that_said !${NOT}`,
    `what|whats proves it|that|this !${NOT}`,
    `evidence of_the_change|of_this_change|it_was_done|it_is_done !${NOT}`,
  ],
  alone: { before: 'the|your', proof: 'proof|prove|proofs|proove', after: 'please|pls' },
};
