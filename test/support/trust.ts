import tls from 'node:tls';

/**
 * Makes this process trust a certificate. NODE_EXTRA_CA_CERTS is read when a process starts, and the token library makes its own
 * agent: this is what is left for a running process, on every Node from 20 on. Returns what undoes it.
 */
export function trust(cert: string): () => void {
  const original = tls.createSecureContext;
  tls.createSecureContext = (options) => original(options?.ca ? options : { ...options, ca: cert });
  return () => {
    tls.createSecureContext = original;
  };
}
