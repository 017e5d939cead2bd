/** Causes of the way from the server to the cloud: what each is, how to mend it, and the question that tells it. */
export const network = {
  'blocked-443': {
    title: 'Outbound 443 is blocked',
    fix: 'Allow outbound 443 to *.passwordreset.microsoftonline.com and *.servicebus.windows.net. **TcpTestSucceeded** must be True.',
    ask: 'Does the connection test from the Connect server fail?',
  },
  'traffic-inspected': {
    title: 'A proxy opens the TLS traffic, cuts idle connections, or root certificates are missing',
    fix: 'Exempt the two addresses from TLS inspection and idle timeouts. With "The remote certificate is invalid", install the missing root certificates.',
    ask: 'Does a proxy or firewall open the TLS traffic of this server?',
  },
  'tls-version': {
    title: 'TLS 1.2 or .NET 4.8 is missing',
    fix: 'Under TLS 1.2, **Enabled** 0 or **DisabledByDefault** 1 shuts it off. Connect 2.3.20 to 2.4.129 also demands **SystemDefaultTlsVersions** and **SchUseStrongCrypto** 1 in both .NET keys; other versions do not. Restart the server after a change. .NET Framework must be 4.8 or newer.',
    ask: 'Were TLS settings changed on the server, or old versions switched off?',
  },
  'dns-unresolved': {
    title: "The server cannot resolve the cloud's names (DNS)",
    fix: 'Run the line: if the name does not resolve, let the DNS of this server resolve *.servicebus.windows.net and *.passwordreset.microsoftonline.com, or forward them. Only then try port 443.',
    ask: 'Does the server fail to resolve the name of the Service Bus host?',
  },
  'listener-stuck': {
    title: 'The listener hangs',
    fix: 'Restart **Azure AD Sync**. If there is no heartbeat after ten minutes: in the wizard clear **Password writeback**, **Configure**, then tick it and **Configure** again.',
    ask: 'Does a restart of the service help for a while?',
  },
};
