import { directory } from './directory.ts';
import { network } from './network.ts';
import { others } from './others.ts';
import { server } from './server.ts';

/**
 * What an output shows, by finding, and where to look next. The closed list of findings is the reader's: one without its sentence is a
 * type error. A finding with a value gets it as text, escaped, and an empty one where it has none.
 */
export const outputs = { ...server, ...network, ...directory, ...others };
