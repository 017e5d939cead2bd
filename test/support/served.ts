import { fileURLToPath } from 'node:url';
import packageJson from '../../package.json' with { type: 'json' };

const [, ...words] = packageJson.scripts.serve.split(' ');
const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** What `npm run serve` gives V8. */
export const FLAGS: readonly string[] = words.filter((word) => word.startsWith('--'));
/** What it starts: this one reads the sources, and those of the program it is given. */
export const RUNNER = path(words.find((word) => word.endsWith('.mjs')) ?? '');
/** The arguments of node that start the server as it is shipped. */
export const SERVED: readonly string[] = [...FLAGS, RUNNER, path('bot/main.ts')];
