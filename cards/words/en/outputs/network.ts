/** What outputs about the way to the cloud and to domain controllers show, and where to look next. */
export const network = {
  'port-443-open': {
    shows: 'Port **443** answers: outbound 443 is open, so that is not the cause.',
    next: 'A proxy may still open TLS on the way: run the **Invoke-WebRequest** line next.',
  },
  'port-443-closed': {
    shows: 'Port **443** does not answer: something blocks the way out to Service Bus.',
    next: 'Allow outbound 443 to *.servicebus.windows.net and *.passwordreset.microsoftonline.com in the firewall or proxy, then run the line again.',
  },
  'controller-port-open': {
    shows: 'The domain controller answers on that port, so the network to it is not the cause.',
    next: "Look at the connector account's rights next.",
  },
  'controller-port-closed': {
    shows: 'The domain controller does not answer on that port.',
    next: 'Check that it runs, the firewall between it and the Connect server, and whether the connector names a domain controller that is gone.',
  },
  'other-port-open': {
    shows: 'That port or host answers, but it is not the one that writeback needs.',
    next: 'Test port **443** of ssprdedicatedsbprodscu.servicebus.windows.net.',
  },
  'other-port-closed': {
    shows: 'That port does not answer. Writeback needs outbound **443**.',
    next: 'Test port **443** of ssprdedicatedsbprodscu.servicebus.windows.net.',
  },
  'ping-only': {
    shows: 'That is only a ping: many hosts answer none, so it says nothing of port 443.',
    next: 'Run it with **-Port 443** and look at **TcpTestSucceeded**.',
  },
  'name-not-resolved': {
    shows: 'DNS does not resolve the name of that host.',
    next: 'Check the DNS servers of this server and their forwarders. With a proxy, set it for .NET in **machine.config**.',
  },
  'relay-answers': {
    shows: 'Service Bus answers over HTTPS: port 443 and the certificate are right, so that is not the cause.',
    next: 'A 401 is as it has to be: the line carries no token. Look for the heartbeat **31019** next.',
  },
  'certificate-not-trusted': {
    shows: 'The certificate is not trusted: something inspects TLS on the way, or root certificates are missing.',
    next: 'Exempt *.servicebus.windows.net and *.passwordreset.microsoftonline.com from TLS inspection and install the missing root certificates.',
  },
  'tls-channel-failed': {
    shows: 'No TLS connection came about.',
    next: 'Look at the TLS 1.2 values of .NET and Windows, then whether a proxy or firewall inspects TLS and ends the connection.',
  },
  'proxy-wants-sign-in': {
    shows: 'The **proxy** wants a sign-in (407), and the service has none to give.',
    next: 'Let the Connect server through without one, and set the proxy for .NET in **machine.config**.',
  },
  'proxy-refuses': {
    shows: 'A **proxy** or filter on the way gave its own refusal.',
    next: 'Allow *.servicebus.windows.net and *.passwordreset.microsoftonline.com there, then run the line again.',
  },
  'proxy-set': {
    shows: 'This server goes out through a **proxy**.',
    next: 'Writeback needs it in **machine.config** for .NET too. It must let *.servicebus.windows.net through on 443 without inspecting TLS.',
  },
  'proxy-direct': {
    shows: 'WinHTTP uses no **proxy** on this server.',
    next: 'If your network demands one, set it here and in **machine.config** for .NET. Else test port 443.',
  },
  'name-resolved': {
    shows: 'DNS resolves the name of that host, so that is not the cause.',
    next: 'Test port **443** of it next.',
  },
};
