import type { OffPatterns } from '../shape/of-kinds.ts';

const verb =
  /(?:izklopi|izklopit|izklopiti|izklopil|izklopila|izklopili|ugasni|ugasniti|ugasnil|onemogoci|onemogociti|ustavi|ustaviti|ustavil|izkljuci|zaustavi|deaktiviraj|prekini|pavziraj)(?:te|mo|m)?/;
const around =
  /(?:prosim |ali lahko |a lahko |lahko |mi lahko |rad bi |rada bi |radi bi |hocem |zelim |kako |naj |ali naj |bi )*/;
const sync =
  /(?:(?:imenisk\w+|direktorijsk\w+|directory|dir|entra|ad|connect|vso|celo|nas\w*) )*(?:sinhronizacij[oae]|sync|dirsync|replikacij[oae])(?: (?:imenik\w*|gesel|hash\w*|zgoscen\w*(?: gesel)?|uporabnik\w*|direktorij\w*))?/;
const other = /(?:(?:nas\w*|cel\w*|connect) )*(?:bota?|robota|aplikacijo|streznike?|strezniki|agenta?|storitev|sso)/;

/** A thing that isn't writeback, as a whole text. */
const otherThing = new RegExp(
  `${around.source}${verb.source} (?:${sync.source}|${other.source})(?: zdaj| prosim| danes| v celoti| za vedno| za vse)*`,
);

const inPart =
  /(?:za|v|na) (?!(?:vse|celo\w*|cel|vsa|vsak\w*) )(?:.{0,40} )?(?:skupin\w+|ou|enot\w+|organizacijsk\w+ enot\w+|oddel\w+|ekip\w+|pisarn\w+|podruznic\w+|domen\w+|gozd\w*|direktor\w*|sef\w*|vodj\w+|skrbnik\w*|student\w*|ucitelj\w*|gost\w*|racunovodstv\w+|prodaj\w+|uporabnik\w*|ljudi|racun\w*|osebo|sodelavc\w*)(?: .{0,40})?|za vse,? ?(?:razen|brez|ne pa) .{1,60}|za vsakogar razen .{1,60}/;

const forAWhile =
  /(?:zacasno|za zdaj|za nekaj casa|za kratek cas|za krajsi cas|kratkotrajno|(?:za|cez) (?:(?:eno|en|dve|dva|tri|stiri|pet|nekaj|par|cel|celo|ta|naslednj\w+|\d+) )*(?:minut\w*|uro|ure|uri|ur|dan|dni|dneva|noc|noci|vikend|teden|tedna|tednov|mesec\w*|praznik\w*|vzdrzevanj\w*|preizkus\w*)|med (?:vzdrzevanj\w*|vikendom|selitvijo|prazniki|preizkus\w*)|do (?:(?:naslednj\w+|konca|petka|jutri|prihodnj\w+) )*(?:ponedeljk\w*|tork\w*|sred\w*|cetrt\w*|petk\w*|sobot\w*|nedelj\w*|jutri|vecera|zjutraj|tedna|meseca|preklica|dne|pojutrisnjem|polnoci|\d.*)|(?:in )?(?:potem|nato|kasneje|pozneje) (?:\w+ )?(?:spet |znova |nazaj )?vklopi\w*)(?: .{0,60})?/;

const orders =
  /(?:(?:prosim|ali lahko|lahko|rad bi|rada bi|radi bi|hocem|zelim|naj|bi|zacasno|samo|le|ga) )*(?:izklopi|izklopit|izklopiti|izklopil|izklopila|izklopili|ugasni|ugasniti|onemogoci|izkljuci|deaktiviraj)(?:te|mo|m|s)?(?: (?:ga|to|vse|writeback|povratno zapisovanje(?: gesel)?|zapisovanje gesel))?/;

const between =
  /na|v|za|samo|le|prosim|strezniku|portalu|strani|connectu|cloud|sync|vse|uporabnike|cel\w*|najemnika|strezniski|del|portal|pusti|pustite|pa|naj|ostane|streznik/;

/** How Slovenian orders something off. */
export const off: OffPatterns = { other: otherThing, orders, between, inPart, forAWhile };
