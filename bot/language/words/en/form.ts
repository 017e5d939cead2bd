import type { FormWords } from '../shape/forms.ts';

/** How English asks. */
export const form: FormWords = {
  opens:
    'is|are|am|was|were|isnt|arent|wasnt|werent|do|does|did|dont|doesnt|didnt|has|have|had|hasnt|havent|can|could|may|might|will|would|shall|should|must|whether',
  orElse:
    'quick question|one question|a question for you|wanted to ask|want to know|need to know|y/n|q from|question from|question:|supported or not|anyone (?:got|know|knows|have|has)|list please|please list|need (?:a|the|an) (?:\\w+ )?list|wants? an? (?:\\w+ )?list|wondering (?:if|whether)|curious (?:if|whether)|any idea|or (?:do|does|did|is|are|must|can|should|will|have|has)',
  states: 'a',
  joining:
    '(?<=[a-z0-9,] )(?<!\\b(?:know|knows|idea|sure|tell|tells|me|see|wonder|wondering|ask|asks|asking|explain|clue|out|about|on|understand|and|or|from|at|in|by|so|if|is|but) )(?:which (?:we|they|he|she|i)|who (?:left|was|is|had|has|were|are|works|moved|got|can|cannot|cant)|when (?:it|they|he|she|we|i|you|the|an?|users?|people|someone)|where (?:we|it|they|the|he|she))\\b',
  later:
    '(?:if|once|when|before|after|until|unless) (?:we|i|you|they|it|this|that|writeback|someone|one)|would|turning|enabling|switching',
  supposes:
    '(?:if|when|in case|once|say|suppose|supposing|assuming)\\b[^.?!]{4,100}?\\b(?:will|would|does|do|can|could|should) (?:the|it|they|an?|our|my|somebody|someone|users?|people|we|i|he|she|that|this|those|these)\\b',
  within:
    '(?:and |so |but )?(?:do|does|did|can|could|will|would|should|must|is|are|has|have|am) (?:we|i|you|they|he|she|it|those|these|the|an?|any|our|my|users?|people|anyone|that|this|there|writeback|passwords?|sspr|entra|azure|ad|connect|cloud|guests?|admins?)',
  asksForMore: 'what|whats|who|whos|whom|whose|when|why|how|hows|which|where',
  goesBefore: 'and|so|hi|hello|hey|ok|okay|well|but|then|please|right|um|uh|yeah|listen|colleagues|team|folks|dear',
  judges:
    'good|fine|ok|okay|alright|right|well|healthy|solved|fixed|resolved|normal|lying|lies|wrong|true|cosmetic|working|safe',
  besideJudges:
    'and|so|then|or|now|can|could|may|should|i|we|you|are|is|it|its|this|that|thats|all|everything|both|which|what|who|one|do|does|not|be|they|them|tell|say|call|close|closing|as|the|boss|ticket|of|to|a|only|just|still|believe|trust|isnt|arent|really',
  shows: 'i|we|my|our|this|here|got|get|please|thanks',
};
