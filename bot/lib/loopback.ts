const NAMES: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** Whether an address leads to this machine itself, so that nobody on the way can read or change what goes there. */
export const isLoopback = ({ hostname }: URL): boolean => NAMES.includes(hostname);
