import type { AsideWords } from '../shape/asides.ts';

/** What Slovenian says in passing. */
export const asides: AsideWords = {
  thanks:
    'hvala, hvala lepa, hvala lepo, najlepsa hvala, lepa hvala, najlepse hvala, zahvaljujem se, zahvaljujem, zahvaljujemo se, hvala ti, hvala vam, hvalezen, hvalezna, fala, tnx, thx, thanks, hvalica, car si, zakon si',
  praise:
    'super, odlicno, krasno, cudovito, perfektno, popolno, bravo, fino, lepo, imenitno, izvrstno, super duper, top, kul, zakon, mega, fantasticno, sijajno, dobro opravljeno, dobro delo, vrhunsko, genialno, noro, carsko, ful dobro, zelo dobro, enkratno',
  ack: 'ok, okej, okay, v redu, prav, dobro, razumem, aha, jasno, velja, seveda, se razume, je jasno, je prav, dogovorjeno, sprejeto, mi je jasno, kar v redu, vredu, v redu je, drzi, razumljivo, sem razumel|razumela, razumel|razumela sem, ja, vem, dobro vedeti, je v redu, koristno',
  bye: 'nasvidenje, adijo, cao, zbogom, lahko noc, lep dan, lep vecer, lep vikend, srecno, se vidimo, se vidiva, do jutri, pa pa, papa, lepo bodi|bodite, se slisimo, se slisiva, adio, ajde, lep pozdrav, lp',
  pause:
    'pet|dve|deset|nekaj|2|5|10 minut|minuti|minutk, daj|dajte mi pet|dve|deset|nekaj|2|5|10 minut|minuti, samo malo, pocakaj, pocakajte, pocaka, cakaj, cakajte, pocakaj malo|trenutek|minuto|sekundo, samo trenutek|malo|minuto|sekundo, trenutek, en trenutek, trenutek prosim, momentek, moment, minutko, se ne, ne se, ne zdaj, zdaj ne, ne tako hitro, malo pocakaj|pocakajte, pocasi, naj premislim, naj se premislim, moram premisliti, moram se premisliti, bom premislil|premislila, bom se premislil|premislila, pustite mi cas, daj mi cas|minuto|trenutek, dajte mi cas|minuto|trenutek, potrebujem cas|trenutek|odmor, rabim cas|trenutek|odmor, nisem preprican|prepricana, nisem se preprican|prepricana, nisem pripravljen|pripravljena, nisem se pripravljen|pripravljena, mogoce pozneje|kasneje, morda pozneje|kasneje, pozneje, kasneje, bom pozneje|kasneje|jutri, raje pozneje|kasneje|jutri, naredim pozneje|kasneje|jutri, bom naredil|naredila pozneje|kasneje|jutri, to bom naredil|naredila pozneje|kasneje|jutri, pridem nazaj, takoj bom nazaj, se vrnem, vrnem se pozneje|jutri|kasneje, malo odmora, naj preverim, naj najprej preverim, moram se preveriti, moram preveriti, razmisljam, malo razmislim, moram razmisliti, nic se ne naredi, ne naredi se nicesar, drzi konja, pavza, drugic',
  sorry:
    'oprosti, oprostite, opravicujem se, se opravicujem, oproscam se, sori, pardon, zal mi je, moja napaka, moja krivda, oprostite za motnjo|napako|zamudo, se oproscam, sorry, ups',
  calm: 'brez skrbi, brez panike, ni panike, ni panika, ni skrbi, nic skrbeti, ne skrbi, ne skrbite, ni problema, ni problem, brez problema, ni tezav, brez tezav, nic hudega, ni hudega, ni hudo, nic zato, ni za kaj, ni sile, brez stresa, ni naglice, brez zamere, vse v redu, vse je v redu, vse ok, vse dobro, saj je v redu, z veseljem',
  'no-matter':
    'pozabi, pozabite, pozabi to, pozabite to, pozabi na to, pozabite na to, ni vazno, ni pomembno, nepomembno, nima veze, nima zveze, brezveze, brez veze, vseeno, je vseeno, mi je vseeno, saj ni vazno, saj ni treba, ni treba, ni potrebno, pustite, nic, ah nic, nicesar, kar pozabi|pozabite, spreglej, spreglejte, ignoriraj, ignorirajte, prezri, prezrite',
  between:
    'ah, saj, hm, hmm, joj, no, prosim, zdaj, za zdaj, zaenkrat, za pomoc, pomoc, za vse, vse, to, to je, to je vse, to bo vse, je, bi, bilo, bo, res, zelo, zares, se enkrat, pa, in, no, oh, ti, vam, za, info, informacijo, informacije, odgovor, za odgovor, za razlago, razlago, hitro, najprej, malo, tudi, danes, za danes, mi, ste, si, se, bot, pilot, zivjo, dober dan, kar, sem, rabil, rabila, potreboval, potrebovala, hotel, hotela, vedeti, dovolj, nic drugega, nic vec, nimam vec vprasanj, enkrat, ful, kolega, ekipa, cez, potem, tako, prijaznost, potrpljenje, podporo, trud, to sem, koncano, ja, torej, sem',
};
