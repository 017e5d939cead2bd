import type { FormWords } from '../shape/forms.ts';

/** How English asks. */
export const form: FormWords = {
  opens:
    'is|are|am|was|were|isnt|arent|wasnt|werent|do|does|did|dont|doesnt|didnt|has|have|had|hasnt|havent|can|could|may|might|will|would|shall|should|must|whether',
  orElse: 'or (?:do|does|did|is|are|must|can|should|will|have|has)',
  states: 'a',
  asksForMore: 'what|whats|who|whos|whom|whose|when|why|how|hows|which|where',
  goesBefore: 'and|so|hi|hello|hey|ok|okay|well|but|then|please',
  shows: 'i|we|my|our|this|here|got|get|please|thanks',
};
