import { DOCS } from '../sources.ts';
import type { Fact } from './fact.ts';

/** Connect Sync, cloud sync and how users sign in: what carries a password back, and what has nothing to do with it. */
export const CLIENTS = [
  {
    id: 'cloud-sync-module',
    asks: { en: [], sl: [] },
    tells: {
      en: ['set_aadcloudsync*|aadcloudsyncpasswordwritebackconfiguration recogni*|not_found|unknown|term|cmdlet'],
      sl: [
        'set_aadcloudsync*|aadcloudsyncpasswordwritebackconfiguration recogni*|prepozn*|ne_najde|neznan*|term|cmdlet',
      ],
    },
    source: DOCS.cloudTutorial,
  },
  {
    id: 'cloud-sync-no-page',
    asks: {
      en: ['cloud_sync|provisioning_agent*|cloud_agent* wizard|page|checkbox|box|tick*|menu !side_by'],
      sl: ['cloud_sync|agent*|sinhronizacij*_oblak*|provisioning_agent* carovnik*|stran|kljukic*|polje|oznac*'],
    },
    source: DOCS.cloudTutorial,
  },
  {
    id: 'cloud-or-connect',
    asks: {
      en: [
        'cloud_sync|cloud connect|connect_sync|sync or|vs|versus|better|difference*|compare*|which|choose|prefer*|between|side_by|both|together|instead !in_use|use_here|here|status',
      ],
      sl: [
        'cloud_sync|cloud|oblak* connect* ali|oz|proti|boljs*|razlik*|primerj*|kater*|izbr*|raje|hkrati|oba|oboje|namesto !uporablj*|pri_nas',
      ],
    },
    source: DOCS.operations,
  },
  {
    id: 'takes-a-client',
    asks: {
      en: [
        'connect|cloud_sync|entra_connect|aad_connect|agent need*|require*|required|necessary|without|must|mandatory|optional !licen*|port|ports|account|right*|permission*|reboot*|restart*|role|tls|version|upgrade*|wizard|hash|phs|pta|which|how|what|rights',
      ],
      sl: [
        'connect|connecta|cloud_sync|agent|agenta potreb*|rabi*|obvez*|brez|mora*|nujn* !licenc*|vrata|racun*|pravic*|zagna*|zagon*|vlog*|tls|razlic*|nadgrad*|carovnik*|phs|pta|kater*|kako|kaj',
      ],
    },
    source: DOCS.operations,
  },
  {
    id: 'sign-in-methods',
    asks: {
      en: [
        'phs|hash|hashes|pta|pass_through|passthrough|adfs|ad_fs|federat*|sso|managed_domain need*|work*|support*|require*|possible|keep|only|without|prerequisite|compatible|depend*|possible|have_to|necessary|use|with !how_long|event*|stopped',
      ],
      sl: [
        'phs|hash|zgosc*|pta|prepustn*|posredovan*|pass_through|adfs|ad_fs|federir*|federac* potreb*|rabi*|dela|deluj*|podprt*|podpir*|mogoc*|mozn*|samo|brez|pogoj|zdruz*|mora*|obvezn* !dogodek',
      ],
    },
    source: DOCS.operations,
  },
  {
    id: 'hash-sync-apart',
    asks: {
      en: [
        'hash_sync*|password_hash|phs|hash_synch*|password_sync is|are|on|off|enabled|running|active|same|difference|status|faster|better|replace* !back',
      ],
      sl: ['hash_sync*|phs|zgosc*|hash je|ali|vklop*|izklop*|tece|aktiv*|isto|razlik*|stanje|hitrej*|nadomes*'],
    },
    source: DOCS.hashSync,
  },
  {
    id: 'one-active-server',
    asks: {
      en: [
        'staging|standby|stand_by|passive failover|fail_over|writeback|written|take_over|takes_over|work*|run*|does|on',
        'failover|fail_over|fails_over|redundan*|high_availability|highly_available|second_server|two_servers|two_active|several_servers|multiple_servers|both_servers|two_connect|two_sync|load_balanc*',
      ],
      sl: [
        'staging|pripravljaln*|rezervn*|pasivn* preklop*|writeback|zapis*|prevzam*|deluj*|dela|ali',
        'preklop|preklopi|preklopa|redundan*|visok*_razpoloz*|drug*_streznik*|dva_streznik*|dveh_streznik*|failover',
      ],
    },
    source: DOCS.staging,
  },
  {
    id: 'forests',
    asks: {
      en: [
        'forest*|multi_forest|multiple_domain*|several_domain*|two_domain*|child_domain* support*|work*|possible|can|multiple|several|two|more|each|does|new|added !fail*|error*|cant|duplicate*',
      ],
      sl: [
        'gozd*|vec_domen|podrejen*_domen*|dve_domen* podpir*|podprt*|deluj*|dela|mogoc*|vec|dva|vsak*|ali|nov*|dodan* !napak*|dvojn*',
      ],
    },
    source: DOCS.writeback,
  },
  {
    id: 'clouds',
    asks: {
      en: [
        'gcc|gcch|gov*|government|dod|china|21vianet|sovereign available|support*|work*|possible|offered|exist*|is !host*|endpoint*|url*',
      ],
      sl: [
        'gcc|gcch|gov*|vladn*|dod|kitajsk*|21vianet|suveren* voljo|podprt*|podpir*|deluj*|dela|mogoc*|obstaja* !naslov*|gostitelj*',
      ],
    },
    source: DOCS.writeback,
  },
  {
    id: 'controllers-version',
    asks: {
      en: [
        'domain_controller*|dc|dcs|windows_server version|2008|2012|2016|2019|2022|2025|old*|support*|minimum|which|functional_level',
      ],
      sl: ['krmilnik*|dc|windows_server razlic*|2008|2012|2016|2019|2022|2025|star*|podprt*|kater*|raven'],
    },
    source: DOCS.writeback,
  },
  {
    id: 'other-writebacks',
    asks: { en: [], sl: [] },
    tells: {
      en: [
        'group|groups|device|devices writeback|write_back !reset|sspr|scope|in_group|approver*|protected|password*|for_group*|security_group',
      ],
      sl: [
        'skupin*|naprav*|group|device writeback|writebacka|zapisovanj* !ponastav*|sspr|obseg|odobrit*|zascit*|gesl*|gesel',
      ],
    },
    source: DOCS.operations,
  },
  {
    id: 'sign-in-screen',
    asks: {
      en: [
        'login_screen|logon_screen|sign_in|signin_screen|in_screen|lock_screen|locked_screen|windows_login|windows_logon|login_page|logon_page screen|windows|page|lock reset*|link|writeback|sspr|unlock* !saml',
      ],
      sl: ['zaslon* prijavn*|zaklenj*|zaklep*|windows|vpisn* ponastav*|povezav*|writeback|sspr|odklen*|odklep*'],
    },
    tells: {
      en: [
        'login_screen|logon_screen|sign_in|signin_screen|lock_screen|windows_login|windows_logon screen|windows link|option|button no|not|missing|isnt|without|never',
      ],
      sl: ['zaslon* prijavn*|zaklenj*|windows|vpisn* povezav*|moznost*|gumb* ni|manjka*|brez|nima*'],
    },
    source: DOCS.windows,
  },
  {
    id: 'cached-sign-in',
    asks: { en: [], sl: [] },
    tells: {
      en: [
        'vpn|from_home|at_home|cached|off_network laptop*|sign_in|log_in|log_on|logon|login|windows|computer*|device reset*|new_password|changed !server|connect|agent*',
      ],
      sl: [
        'vpn|od_doma|doma|predpomn* prenosnik*|prijav*|racunalnik*|windows reset*|ponastav*|novo_geslo|menjav*|zamenja* !streznik*|connect|agent*',
      ],
    },
    source: DOCS.windows,
  },
  {
    id: 'temporary-password',
    asks: { en: [], sl: [] },
    tells: {
      en: [
        'must_change|next_logon|temp_password|temporary_password ignore*|not|isnt|doesnt|aduc|ad|office*|azure|entra|cloud|pta|sync*',
      ],
      sl: ['zacasn*_gesl*|naslednji_prijavi|must_change|next_logon ne|ni|aduc|ad|azure|oblak*|entr*|sinhron*'],
    },
    source: DOCS.hashSync,
  },
  {
    id: 'other-direction',
    asks: {
      en: [
        'to_the|to_entra|to_azure|into_the|to_cloud cloud|entra|azure password*|hash* sync*|synced|synchroni*|copied|sent !from_cloud|from_the|back|written|written_back',
      ],
      sl: ['v_oblak|v_entro|v_entra|v_azure gesl*|gesel sinhroniz*|prenes*|kopir* !nazaj|iz_oblaka'],
    },
    tells: {
      en: [
        'aduc|ctrl|changed_in|changes_in|reset_in|set_in|changed_on|locally change*|reset*|set office_365|outlook|owa|m365|azure|entra|cloud|teams|web|online old|not|isnt|doesnt|still|never !written|writeback|write_back|portal|sspr|self_service|cloud_reset*|the_cloud|in_cloud|admin_center|in_m365|in_entra|in_azure|the_entra|the_microsoft|must_change|next_logon',
        'hash_sync*|password_hash not|hasnt|stopped|611|hours !reset*|writeback|wizard',
      ],
      sl: [
        'aduc|ctrl|v_lokalnem|lokalno_spremen*|v_ad change*|reset*|spremen*|zamenja*|menja*|ponastav* azure|azuru|azureju|oblak*|entri|entra|m365|outlook*|teams* ne|star*|se_vedno !zapis*|writeback|portal*|sspr|samopostrez*|v_oblaku',
        'hash_sync*|phs ne|ustav*|611 !ponastav*|writeback|carovnik*',
      ],
    },
    source: DOCS.hashSync,
  },
] as const satisfies readonly Fact[];
