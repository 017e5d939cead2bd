import type { NotionPatterns } from '../shape/notions.ts';

/** How English asks what a word of the field means. */
export const notions: NotionPatterns = {
  before:
    /(?:(?:please|sorry|hm+|hey|hi|and|so|ok|but|quick question|stupid question|one question) )*(?:(?:what|whats|wat|wht) (?:is |are |does |do you mean by |is meant by |do you call )?|whats meant by |(?:can you |could you )?(?:please )?(?:explain|define|describe)(?: to me| me)? |(?:the )?(?:meaning|definition) of |(?:can you )?tell me (?:about |what |what is )|i (?:dont|do not) (?:know what|understand|get) |never heard of )(?:(?:a|an|the|this|that|your|our|is|those|these|here|actually) )*/,
  after:
    /(?: (?:to me|for me|in short|mean|means|meaning|for|exactly|again|please|here|then|thing|stand|actually|about|is|are|was|that))*/,
  names: {
    'staging-mode': /(?:connect (?:in )?)?(?:staging|staged|stagging|stageing|standby|stand by)(?: mode| server)?/,
    'cloud-sync': /(?:(?:microsoft|ms|entra|azure|ad|connect|id) )*cloud ?sync(?:hronization|hronisation)?/,
    'connect-sync':
      /(?:(?:microsoft|ms|entra|azure|ad|aad|id) )*connect(?: sync| server| client)?|aadconnect|aad connect/,
    'provisioning-agent':
      /(?:(?:cloud|sync|entra|microsoft|connect|provisioning|writeback) )*(?:provisioning )?agents?/,
    'two-halves':
      /(?:server|connect|portal|other|second|first|tenant) (?:half|side)|(?:two |both )?halves|(?:two|both) (?:halves|switches)/,
    'both-clients': /two clients|both clients/,
    offboarding: /off ?board(?:ing)?(?: event)?|disable event/,
    'off-by-log': /off by (?:the )?log/,
    'move-confirmation':
      /(?:(?:password )?write ?back )confirmation(?: check ?box| box| tick)?|confirmation (?:check ?box|box)/,
    'complete-transfer':
      /complete transfer(?: to cloud sync)?|(?:the )?activation(?: of cloud sync)?|activate cloud sync/,
    'validation-weeks':
      /(?:(?:two|2) weeks?(?: of)? |(?:14|fourteen) days?(?: of)? )?validation(?: period| phase| weeks| time)?|(?:two|2) weeks/,
    'being-watched': /(?:done )?being watched|(?:the )?watch after (?:the|a) move/,
    'proof-by-reset': /proof by (?:a )?reset|proven by a reset|proof of the move/,
  },
  whole: {
    'both-clients':
      /(?:what does it mean|why|is it (?:bad|wrong|ok|okay|fine|a problem|normal)|does it matter|should it worry me) ?(?:that|when|if)? ?(?:are|do|have)? ?(?:there|we|i)? ?(?:are |have |see |run |do |still )*(?:both|two|2)(?: of them)?(?: sync)?(?: clients)?(?: (?:are|is|run|running|at the same time|at once|there|here|on|active|installed|shown|seen|side by side|in this tenant))*|(?:we have|i see|there are) (?:both|two|2)(?: sync)? clients(?: (?:here|now|is|that|this|bad|wrong|ok|okay|normal|a|problem|why|it))*|connect is still (?:running|there|here|on|installed|active)(?: (?:is|that|ok|okay|right|normal|it|fine|correct))*|why is connect still (?:running|there|here|on|installed|active)|(?:can|may|do|could|should) (?:they |we run |we have |we use )?(?:both|both clients|the two|two clients|connect and cloud sync)(?: (?:run|work|be|stay|exist|live|active|installed|on|side by side|together|in parallel|at the same time|at once|here|both|do))+/,
    'staging-mode':
      /(?:is|are|was) (?:(?:our|the|my|this) )?(?:(?:connect|entra connect|server|connect server|sync server) )+(?:still |now )?in staging(?: mode)?|how (?:do|can) (?:i|we) (?:know|see|check|tell|find out)(?: (?:if|whether))? (?:(?:our|the|my) )?(?:connect|server|connect server) is in staging(?: mode)?|what happens (?:to|with) (?:the |our )?staging(?: server| mode)?/,
    'validation-weeks':
      /why (?:(?:are there|do you want|do we need|exactly|just) )?(?:two|2) weeks(?: of validation)?|why (?:14|fourteen) days/,
    'being-watched':
      /why (?:do you (?:ask|remind)(?: me)? )?every (?:third|3rd|three|3) days?|why (?:is it|are we|am i) (?:still )?(?:being )?watched/,
    'proof-by-reset':
      /(?:why|what for) (?:(?:do|does|must|should|is|are|would) )?(?:(?:i|we|you|it|there|the move|have to|need|needs|want|wants|take|takes|be|to|do|make) )*(?:a|the|one) (?:(?:test|password|proof) )?reset(?: (?:needed|necessary|required|to prove (?:it|the move|that)|for (?:the|a) move))*|what (?:proves|would prove|counts as proof of|is (?:the )?proof of) (?:the|our|a) move/,
  },
};
