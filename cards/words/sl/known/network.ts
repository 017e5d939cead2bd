import type { KnownWords } from '../../en/known/index.ts';
import type { network as english } from '../../en/known/network.ts';

/** A line of Markdown in which the stars are stars. */
const host = (name: string) => name.replaceAll('*', '\\*');

export const network: KnownWords<keyof typeof english> = {
  'endpoints-government': {
    lead: `Izhodna vrata 443 do **${host('*.passwordreset.microsoftonline.us')}** in **${host('*.servicebus.usgovcloudapi.net')}**.`,
    more: 'To so naslovi oblaka Azure for US Government; GCC sam teče v javnem oblaku in uporablja njegove naslove.',
  },
  inbound: {
    lead: 'Zadoščajo izhodna vrata **443**; navznoter ni treba odpreti ničesar.',
    more: 'Strežnik sam vzpostavi povezavo z Azure Service Bus in jo drži odprto.',
  },
  endpoints: {
    lead: `Izhodna vrata 443 do **${host('*.passwordreset.microsoftonline.com')}** in **${host('*.servicebus.windows.net')}**.`,
    more: `V oblaku Azure for US Government sta to ${host('*.passwordreset.microsoftonline.us')} in ${host('*.servicebus.usgovcloudapi.net')}.`,
  },
  encrypted: {
    lead: 'Geslo je šifrirano vso pot do vašega strežnika.',
    more: 'Najprej z 2048-bitnim ključem RSA, katerega zasebni del ima vaš strežnik, nato celoten paket še z AES-GCM; vse potuje prek TLS in posrednika, ki je samo vašega najemnika.',
  },
  'kept-nowhere': {
    lead: 'Povratno zapisovanje gesla med potjo nikjer ne hrani: šifrirano gre skozi posrednika vašega najemnika.',
    more: 'Sporočilo, ki ga nihče ne prevzame, se po nekaj minutah odstrani. Sam gesel nikoli ne vidim.',
  },
  'keys-roll': {
    lead: 'Vsi ključi se sami zamenjajo vsakih šest mesecev.',
    more: 'Zamenjajo se tudi, kadar povratno zapisovanje v Entra Connectu izklopite in znova vklopite.',
  },
  bandwidth: {
    lead: 'Obremenitev je tako majhna, da je ne boste opazili: sporočilo ima praviloma manj kot 1 KB.',
    more: 'Vsakih pet minut gre na pot znak življenja, za vsako novo geslo pa dve sporočili.',
  },
  tls: {
    lead: 'Strežnik potrebuje TLS 1.2 in .NET Framework 4.8 ali novejši.',
    more: 'Oboje velja za strežnik z Entra Connectom; naprav uporabnikov se ne tiče.',
  },
  'tls-inspection': {
    lead: 'Tega prometa ne prestrezajte: pregledovanje TLS med Connectom in Entra ID ni podprto.',
    more: 'Iz pregledovanja izvzemite strežnik ali naslova \\*.passwordreset.microsoftonline.com in \\*.servicebus.windows.net.',
  },
};
