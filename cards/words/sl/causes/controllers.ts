import type * as english from '../../en/causes/controllers.ts';
import type { CausesLike } from '../../shape/causes-like.ts';

export const controllers: CausesLike<typeof english.controllers> = {
  'dc-unreachable': {
    title: 'Strežnik ne doseže domenskega krmilnika',
    fix: 'Preverite, ali ta strežnik doseže domenske krmilnike: razreševanje imen, LDAP, vrata 135 (RPC) in dinamična vrata RPC ter ali krmilnik deluje. Poglejte tudi, katere navaja povezovalnik. Ponastavitev ga potrebuje prav tisti trenutek; čakalne vrste ni.',
    ask: 'Ali se vrata 135 domenskega krmilnika s tega strežnika ne odzovejo?',
  },
  'dc-names': {
    title: 'Povezovalnik navaja domenske krmilnike, ki jih ni več ali niso dosegljivi',
    fix: 'V **Synchronization Service** > **Connectors** > **Properties** > **Configure Directory Partitions** > **Only use preferred domain controllers** vnesite polna imena (FQDN) domenskih krmilnikov, ki jih strežnik doseže, ali polje počistite.',
    ask: 'Ali povezovalnik navaja domenski krmilnik, ki ga ni več?',
  },
  'dc-replication': {
    title: 'Replikacija med domenski krmilniki še ni končana',
    fix: 'Geslo se zapiše na en domenski krmilnik, drugi ga dobijo z replikacijo. Preverite jo z repadmin /replsummary, odpravite napake in poskusite znova.',
    ask: 'Ali novo geslo čez čas ali na drugi lokaciji deluje?',
  },
  'dc-read-only': {
    title: 'Dosegljiv je samo domenski krmilnik za branje',
    fix: 'Geslo je mogoče zapisati samo na zapisljiv domenski krmilnik. Strežnik Connect mora enega doseči: lokacije in podomrežja, požarni zid ali **Only use preferred domain controllers** v povezovalniku.',
    ask: 'Ali strežnik najde samo domenski krmilnik za branje?',
  },
  'dc-too-old': {
    title: 'Domenski krmilnik je prestar',
    fix: 'Domenski krmilniki morajo imeti Windows Server 2016 ali novejši: starejši nimajo nadzora pravilnika za gesla v LDAP.',
    ask: 'Ali je kateri domenski krmilnik starejši od Windows Server 2016?',
  },
  'ldap-unsigned': {
    title: 'Povezovalnik uporablja LDAP, ki ni ne podpisan ne šifriran',
    fix: 'V **Synchronization Service** > **Connectors** > **Properties** označite **Sign and Encrypt LDAP Traffic** na treh mestih: **Connect to Active Directory Forest** > **Options**, **Configure Directory Partitions** > **Options** in tam, če so v rabi druge poverilnice, **Set Credentials** > **Options**. Nato znova zaženite storitev.',
    ask: 'Ali vaši domenski krmilniki zahtevajo podpisan LDAP?',
  },
};
