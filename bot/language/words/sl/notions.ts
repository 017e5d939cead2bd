import type { NotionPatterns } from '../shape/notions.ts';

/** How Slovenian asks what a word of the field means. */
export const notions: NotionPatterns = {
  before:
    /(?:(?:prosim|pa|in|ja|no|eno vprasanje|neumno vprasanje|hej|zivjo) )*(?:(?:kaj|kva|kej) (?:(?:je|so|sploh|pa|to|pomeni|pomenijo|naj bi|bil|bila|bilo|mislite|mislis|s|z|pravzaprav) )*|kdo je |(?:mi )?(?:razlozi|razlozite|pojasni|pojasnite|opisi|opisite)(?: mi| prosim)* |(?:povej|povejte)(?: mi)? kaj je |ne (?:vem|razumem)(?: kaj)?(?: je| so| pomeni)? |(?:pomen|definicija) |(?:se )?nikoli (?:se )?nisem slisal\w* za )(?:(?:ta|to|tisti|tista|ti|vas|nas|je|sploh|pravzaprav|pojem) )*/,
  after: /(?: (?:pomeni|sploh|pravzaprav|prosim|to|je|so|tocno|tukaj|tu))*/,
  names: {
    'staging-mode':
      /(?:connect\w* (?:v )?)?(?:staging\w*|stagin\w*)(?: mode\w*| nacin\w*| streznik\w*)?|pripravljaln\w+ (?:nacin\w*|streznik\w*)|(?:nacin\w* )?pripravljenost\w*/,
    'cloud-sync': /sinhronizacij\w+ v oblaku|cloud ?sync\w*/,
    'connect-sync': /(?:entra |azure ad )?connect\w*(?: sync| streznik\w*)?|streznik\w* connect/,
    'provisioning-agent':
      /(?:(?:provisioning|cloud|sync) )*agent\w*(?: (?:za )?(?:cloud sync|sinhronizacij\w+ v oblaku|oskrb\w+))?/,
    'two-halves':
      /(?:strezniski|portalni|drugi|prvi) del|del (?:na strezniku|v portalu)|(?:strezniska|portalna|druga) (?:polovica|stran)|(?:obe|dve) polovici|oba dela/,
    'both-clients': /dva odjemalca|oba odjemalca/,
    offboarding: /offboarding\w*|dogodek disable/,
    'off-by-log': /izklopljeno po dnevniku/,
    'move-confirmation':
      /potrditven\w+ polj\w*(?: (?:za (?:writeback|zapisovanje(?: gesel)?)|v carovniku))?|potrditev (?:zapisovanja(?: gesel)?|writebacka)|polje za potrditev/,
    'complete-transfer': /aktivacij\w*(?: sinhronizacij\w+ v oblaku| cloud synca)?/,
    'validation-weeks':
      /(?:(?:dva|2) tedna |14 dni )?preverjanj\w*(?: po (?:prehodu|selitvi))?|obdobj\w+ (?:preverjanja|validacije)|validacij\w*|(?:dva|2) tedna(?: preverjanja)?/,
    'being-watched': /(?:koncano )?se opazujemo|opazovanj\w*(?: po (?:prehodu|selitvi))?/,
    'proof-by-reset': /dokaz (?:za prehod|prehoda|selitve|s ponastavitvijo)/,
  },
  whole: {
    'both-clients':
      /(?:kaj pomeni|zakaj|je narobe|ali je narobe|je v redu|ali je v redu|je to tezava|je kaj narobe)(?: (?:da|ce|sta|imamo|vidim|so|tu|tukaj|pri nas|ves cas|hkrati))* (?:oba|dva|obadva)(?: (?:odjemalca|sta|tu|tukaj|dejavna|aktivna|namescena|hkrati|vklopljena|pri nas))*|(?:imamo|vidim|tu sta|tukaj sta|pri nas sta) (?:oba|dva) odjemalca(?: (?:je|ali|to|narobe|v redu|prav|tezava|zakaj|hkrati|kaj|pomeni))*|(?:zakaj )?connect (?:se vedno|se) (?:tece|dela|deluje|je tu|je namescen|stoji)(?: (?:je|to|prav|v redu|normalno|ali))*|(?:ali |a )?(?:lahko|smeta|smem imeti|lahko imamo) (?:tece(?:ta)?|delata|delujeta|sta|imamo|bivata)? ?(?:oba|oba odjemalca|connect in cloud sync)(?: (?:hkrati|naenkrat|vzporedno|namescena|skupaj|tekla|delala))*/,
    'staging-mode':
      /(?:ali |a )?je (?:nas )?(?:connect\w*|streznik\w*) (?:se |zdaj )?v (?:staging\w*(?: mode\w*| nacin\w*)?|pripravljaln\w+ nacin\w*)|kako (?:vem|vidim|preverim|preverimo) ali je connect v staging\w*(?: mode\w*| nacin\w*)?|kaj (?:bo|se zgodi|je) (?:s|z) (?:nas\w* )?staging\w*(?: streznik\w*)?/,
    'validation-weeks': /zakaj (?:ravno |kar |pa |potem )?(?:dva tedna|2 tedna|14 dni|stirinajst dni)/,
    'being-watched':
      /zakaj (?:me )?(?:vprasate |sprasujete |opomnite )?(?:vsak(?:e)? (?:tretji dan|tri dni|3 dni))|zakaj (?:se )?opazujete/,
    'proof-by-reset':
      /(?:zakaj|cemu|po kaj) (?:(?:rabim|rabimo|rabite|potrebujem|potrebujemo|potrebujete|hocete|zelite|je|bi|mora|biti|treba|potrebna|moramo|narediti|se) )*(?:ena |eno |testn\w+ |preizkusn\w+ )?(?:ponastavitev|ponastavitve|reset)(?: (?:kot dokaz|za dokaz|za prehod))*|kaj (?:dokaze|dokazuje|bi dokazalo) (?:prehod|selitev)/,
  },
};
