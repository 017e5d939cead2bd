import { type Places, PORT_NAMES } from './places.ts';
import type { Mark } from './running.ts';

export const HELP = `Starts the practice run: a practice tenant, the bot, and two local Teams windows.

  npm start                  go on where you left off
  npm start -- --fresh       begin again (deletes what the practice run has stored)
  npm start -- --no-client   leave the two Teams windows out
  npm start -- --help        this text

Ports, each on 127.0.0.1, can be moved by environment variables:
  ${PORT_NAMES.bot} (3978), ${PORT_NAMES.control} (4100), ${PORT_NAMES.cloud} (${PORT_NAMES.control} + 43),
  ${PORT_NAMES.alex} (56150), ${PORT_NAMES.megan} (56151)
`;

export const NO_CLIENT_PACKAGE =
  'The local Teams client is not installed: run npm ci (without --omit=dev), or start with --no-client.';

export function alreadyRunning({ alex, megan, bot }: Mark): string {
  const at = (port: number) => `http://127.0.0.1:${port}/`;
  const where = alex && megan ? `Alex's window ${at(alex)}, Megan's window ${at(megan)}` : `the bot ${at(bot)}`;
  return `A practice run is going already: ${where}. Use that one, or end it first with Ctrl-C in its terminal.`;
}

/** What to open and what to try, once everything is ready. */
export function ready(places: Places, hasClients: boolean): string {
  const at = (port: number, path = '/') => `http://127.0.0.1:${port}${path}`;
  const windows = `
  Alex's Teams window    ${at(places.alex)}   asks for the change (Hybrid Identity Administrator)
  Megan's Teams window   ${at(places.megan)}   approves it (no directory role)`;
  const endpoint = `
  Bot                    ${at(places.bot, '/api/messages')}`;
  const trials = `
Open both windows in any browser. Three things to try:
  1. As Alex, type: is writeback on?
  2. As Alex, type: start setup   and follow the cards; approve as Megan in her window.
  3. When the cards send you to the server or the portal, use the practice wizard and the portal blade above.
     At the end "test writeback" waits for a user's new password: set it on the practice tenant's page.
`;
  return `
Ready.
${hasClients ? windows : endpoint}
  Practice tenant        ${at(places.control)}   its state, its people, other scenes to set
  Connect wizard         ${at(places.control, '/connect')}   the server's half, to rehearse by hand
  Portal blade           ${at(places.control, '/portal')}   the portal's half, to rehearse by hand
${hasClients ? trials : ''}
Ctrl-C stops everything. State and logs: ${places.data}
`;
}

export function died(name: string, how: string, lines: readonly string[], logFile: string): string {
  const tail = lines.length === 0 ? '  (it wrote nothing)' : lines.map((line) => `  ${line}`).join('\n');
  return `\nThe ${name} ended by itself (${how}), so I am stopping the rest. Its last lines:\n${tail}\nThe whole log: ${logFile}\n`;
}

export function late(name: string, seconds: number, logFile: string): string {
  return `\nThe ${name} wasn't ready after ${seconds} seconds, so I am stopping. Its log: ${logFile}\n`;
}

export const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
