/** A line of Markdown in which the stars are stars. */
const host = (name: string) => name.replaceAll('*', '\\*');

/** What is so in every tenant of the network that a password goes through. */
export const network = {
  'endpoints-government': {
    lead: `Outbound 443 to **${host('*.passwordreset.microsoftonline.us')}** and **${host('*.servicebus.usgovcloudapi.net')}**.`,
    more: 'These are the hosts of Azure for US Government; GCC itself runs in the public cloud and uses its hosts.',
  },
  inbound: {
    lead: 'Outbound **443** is all it takes; nothing has to be opened inwards.',
    more: 'The server itself opens the connection to Azure Service Bus and keeps it open.',
  },
  endpoints: {
    lead: `Outbound 443 to **${host('*.passwordreset.microsoftonline.com')}** and **${host('*.servicebus.windows.net')}**.`,
    more: `In Azure for US Government they are ${host('*.passwordreset.microsoftonline.us')} and ${host('*.servicebus.usgovcloudapi.net')}.`,
  },
  encrypted: {
    lead: 'The password is encrypted all the way to your server.',
    more: 'First with a 2048-bit RSA key, whose private half your server holds; then the whole package with AES-GCM; all of it over TLS, through a relay that is your tenant’s alone.',
  },
  'kept-nowhere': {
    lead: 'Writeback keeps no password on its way: it passes encrypted through your tenant’s own relay.',
    more: 'A message that nobody picks up is removed after several minutes. I never see a password.',
  },
  'keys-roll': {
    lead: 'All keys roll over by themselves every six months.',
    more: 'They also do whenever password writeback is switched off and on again in Entra Connect.',
  },
  bandwidth: {
    lead: 'The load is too small to measure: a message is typically under 1 KB.',
    more: 'There is a heartbeat every five minutes, and two messages for each new password.',
  },
  tls: {
    lead: 'The server needs TLS 1.2 and .NET Framework 4.8 or later.',
    more: 'Both are for the server that runs Entra Connect; users’ devices aren’t concerned.',
  },
  'tls-inspection': {
    lead: 'Leave this traffic alone: breaking and inspecting TLS between Connect and Entra ID isn’t supported.',
    more: 'Exempt the server, or the hosts \\*.passwordreset.microsoftonline.com and \\*.servicebus.windows.net, from inspection.',
  },
} as const;
