const DOT_NET = ['SOFTWARE\\Microsoft', 'SOFTWARE\\WOW6432Node\\Microsoft'].map(
  (at) => `${at}\\.NETFramework\\v4.0.30319`,
);
const TLS_12 = 'SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2';

/**
 * Everything that Microsoft's own script reads about TLS 1.2 (learn.microsoft.com, "TLS 1.2 enforcement for Microsoft Entra Connect"):
 * both .NET keys, and what Windows allows as client and as server. A key that isn't there prints nothing. Only reads.
 */
export const TLS_LOOK = `${[...DOT_NET, `${TLS_12}\\Client`, `${TLS_12}\\Server`].map((key) => `'${key}'`).join(',')} | ForEach-Object { Get-ItemProperty "HKLM:\\$_" -ErrorAction SilentlyContinue } | Select-Object PSPath, SystemDefaultTlsVersions, SchUseStrongCrypto, Enabled, DisabledByDefault`;
