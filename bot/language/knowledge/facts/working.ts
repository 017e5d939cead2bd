import { DOCS } from '../sources.ts';
import type { Fact } from './fact.ts';

/** How a reset goes its way, and what switching it on or off does. */
export const WORKING = [
  {
    id: 'nothing-queued',
    asks: {
      en: [
        'queue*|buffer*|replay*|retried|spool* reset*|password*|change*|writeback|it',
        'what_happens|happens|happen down|offline|unreachable|unavailable|dead|dies|crash*|outage|out_of_service|goes_down !why',
        'if|when|while server*|controller*|dc|dcs|connect|agent*|ad|network down|offline|unreachable|unavailable|dead|dies|off !why|how_do|set_up|after',
      ],
      sl: [
        'cakaln*|vrst*|predpomn*|zadrz* ponastavit*|gesl*|sprememb*|writeback',
        'zgodi|dogodi|dogaja dol|nedosegljiv*|nedostop*|izpad*|ugasn*|ne_dela|crkn*|pade !zakaj',
        'ce|ko|kadar streznik*|krmilnik*|dc|connect|agent*|ad|omrezj* dol|nedosegljiv*|nedostop*|izpad*|ne_dela|ugasn* !zakaj',
      ],
    },
    source: DOCS.operations,
  },
  {
    id: 'at-once',
    asks: {
      en: [
        'how_long|how_fast|how_quick*|how_soon|delay*|immediate*|instant*|right_away|straight_away|real_time|realtime|at_once|latency reset*|password*|writeback|written|change*|arriv* !been|since|setup|set_up|approv*|request|configur*|ago|done|expire*|on_already',
        'sync_cycle|next_cycle|30_minutes|next_sync wait*|reset*|password*|written|arriv*|need*',
      ],
      sl: [
        'kako_dolgo|kako_hitro|zamud*|takoj|nemudoma|v_realnem|sproti|koliko_casa|kdaj ponastavit*|gesl*|gesel|writeback|zapis*|sprememb*|traja|pride !vklop*|odobr*|nastavit*|potec*|konc*|mi|kdo|nazadnje|preklop*',
        'sinhronizacij*|cikel|cikla|ciklus ceka*|caka*|pocaka* gesl*|ponastavit*|writeback',
      ],
    },
    source: DOCS.operations,
  },
  {
    id: 'changes-too',
    asks: {
      en: [
        'my_account|my_apps|access_panel|myaccount written|write*|back|reset*|change*|work*',
        'change|changes|changed|expired|expir* also|too|only|or|both|as_well written|write*|writeback|back reset*|password* !group*|device*',
        'expired|expir*|forced password* change*|reset*|written|writeback',
      ],
      sl: [
        'my_account|my_apps|moj_racun zapis*|nazaj|ponastav*|sprememb*|deluj*',
        'sprememb*|menjav*|potecen*|potekl* tudi|samo|ali|oboje zapis*|writeback|nazaj ponastavit*|gesl*',
        'potecen*|potekl* gesl*|gesel menjav*|sprememb*|zapis*|writeback',
      ],
    },
    source: DOCS.operations,
  },
  {
    id: 'where-it-counts',
    asks: {
      en: [
        'admin_center|admin_centre|admin_portal|entra_portal|azure_portal|microsoft_365|m365|office_365|powershell|graph reset*|password* written|write*|back|reach*|supported|count*|work*|does|do !wizard|license*|licence*',
      ],
      sl: [
        'skrbnisk*_sredisc*|admin_center|microsoft_365|m365|office_365|powershell|graph* ponastavit*|reset*|gesl* zapis*|nazaj|pride*|podprt*|velja*|ali',
      ],
    },
    source: DOCS.operations,
  },
  {
    id: 'own-policy',
    asks: {
      en: [
        'policy|policies|complexity|history|filter*|fine_grained|password_rules|banned apply|applies|enforce*|respect*|check*|honor*|honour*|still|which|obey*|valid* password*|ad|domain|on_prem*|writeback|reset* !approv*|audit|trail',
      ],
      sl: [
        'pravilnik*|pravila|politik*|zapletenost*|zahtevnost*|zgodovin*|filt* velja*|upostev*|preverja*|uvelja*|kater* gesl*|gesel|ad|domen*|lokaln*|writeback !odobr*|revizij*',
      ],
    },
    source: DOCS.operations,
  },
  {
    id: 'minimum-age',
    asks: {
      en: [
        'minimum|min|minimal age',
        'password_age',
        'more_than|twice|second_time|several_times once|day|same_day reset*|change*',
      ],
      sl: [
        'minimaln*|najmanjs*|najnizj* starost*',
        'starost* gesl*|gesel',
        'veckrat|dvakrat|drugic dan|isti_dan|dnevu|dnevno ponastav*|zamenja*|spremen*|menja*',
      ],
    },
    source: DOCS.tutorial,
  },
  {
    id: 'no-restart',
    asks: {
      en: [
        'reboot*|restart* need*|must|require*|required|have_to|has_to|necessary|should|do_i|do_we !stop*|fail*|broke*|error*|why|since|doesnt|wont',
      ],
      sl: [
        'zagnat*|zagnati|zagon*|reboot*|restart*|resetirat*|ponovno_zag* mora*|treba|potreb*|rabi*|naj|ali !zakaj|ustav*|napak*|od_takrat|ne_dela|gesl*',
      ],
    },
    source: DOCS.tutorial,
  },
  {
    id: 'no-password-changes',
    asks: {
      en: [
        'existing|current|everyones|all|users|our password* change*|affect*|reset*|touch*|overwrit*|alter* turn*|turning|enabl*|switch*|it|activat* !written|back|reach*|how|self|can|do_password*',
      ],
      sl: [
        'obstojec*|trenutn*|vsem|vsa|nasa gesl*|gesel spremen*|vpliv*|ponastav*|prepis* vklop*|omogoc*|to !zapis*|nazaj|kako',
      ],
    },
    source: DOCS.tutorial,
  },
  {
    id: 'switched-off',
    asks: {
      en: [
        'what_happens|happens|happen|consequence*|effect* turn*|turning|switch|switching|disabl*|untick*|deactivat*|disabled !know|who',
      ],
      sl: ['zgodi|posledic*|ucinek izklop*|ugasn*|onemogoc*|deaktiv*'],
    },
    source: DOCS.howItWorks,
  },
  {
    id: 'reset-unlocks',
    asks: {
      en: [
        'reset*|sspr lockout*|unlock*|locked|lock also|too|clear*|remove*|lift*|automatic*|does|will|as_well !without|only|option|box|tick*|how|screen',
      ],
      sl: [
        'ponastavit*|reset*|sspr odklen*|odklep*|zaklen*|zaklep* tudi|ali|samodej*|hkrati|poc* !brez|samo|moznost|kako|zaslon*|polj*|kljukic*',
      ],
    },
    source: DOCS.howItWorks,
  },
  {
    id: 'unlock-box',
    asks: {
      en: [
        'unlock* tick*|checkbox*|box|boxes|which_setting|what_setting|where_setting what|which|where|has_to|must|how',
      ],
      sl: ['odklep*|odklen* kljukic*|polje|oznac*|nastavitev kaj|kater*|kje|mora*|treba|kako'],
    },
    source: DOCS.howItWorks,
  },
  {
    id: 'leaves-traces',
    asks: {
      en: ['writeback|reset* log|logs|logged|logging does|is|are|where|anything|anywhere !show|see_the|export'],
      sl: ['writeback|ponastavit*|zapisovanj* belez*|zabelez*|dnevniku|zapisano_v ali|kje|kaj !pokaz*|izvoz*'],
    },
    source: DOCS.writeback,
  },
] as const satisfies readonly Fact[];
