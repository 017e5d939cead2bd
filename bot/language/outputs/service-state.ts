import type { Printed } from './printed.ts';

export type ServiceState = 'running' | 'stopped' | 'pending';

/** What Get-Service, `sc query`, WMI and `ConvertTo-Json` call the states: .NET's ServiceControllerStatus has the numbers. */
const STATES: readonly { readonly id: ServiceState; readonly is: RegExp }[] = [
  { id: 'running', is: /^(?:running|4\b|4(?=[,}\s"]|$)|wird ausgefuhrt|se izvaja)/ },
  { id: 'stopped', is: /^(?:stopped|1(?=[,}\s"]|$)|beendet|ustavljen)/ },
  { id: 'pending', is: /^(?:start\w{0,2}_?pending|stop\w{0,2}_?pending|starting|stopping|[23](?=[,}\s"]|$))/ },
];
const WORDS = 'running|stopped|start_?pending|stop_?pending|startpending|stoppending|starting|stopping';
const STATE = /(?:status|state|zustand|stanje)["']? ?[:=] ?["']?(?:(\d) )?([a-z_]{2,20}|\d)/g;

const stateOf = (word: string): ServiceState | undefined => STATES.find(({ is }) => is.test(word))?.id;

/**
 * How a service stands, from a table, a list or JSON. `name` is its name in full, `cut` a pattern of what a narrow console leaves of
 * it; lower case, both as sources of patterns.
 */
export function serviceState(name: string, cut = name): (printed: Printed) => ServiceState | undefined {
  // A row of Get-Service: the state, the name, and what Connect calls its service, cut off or not.
  const row = new RegExp(
    String.raw`(${WORDS})\s(?:[\w-]{1,30}\s)?(?:${cut})\s?(?=microsoft|$|azure|entra|["'}]|\.\.\.|ps [a-z]:)`,
  );
  const rowTurned = new RegExp(String.raw`(?:^|[\s-])(?:${cut})\s(?:microsoft [\w .]{1,40}?\s)?(${WORDS})`);
  const isTable = new RegExp(
    String.raw`status ?name|name ?(?:state|status)|------|^(?:running|stopped|startpending|stoppending) (?:${cut})(?![\w-])`,
  );
  const isShown = new RegExp(`(?:${cut}) microsoft (?:azure|entra)`);
  const nameFirst = new RegExp(
    `(?:service_?)?name["']? ?[:=] ?["']?${name}(?=displayname|requiredservices|services|status|state|processid|startmode|starttype|[^a-z-]|$)(.{0,700})`,
  );
  const alone = new RegExp(
    String.raw`^\s*(?:\S{0,40}: ?)?(?:(${WORDS})\s{2,}(?:${cut})(?![\w-])|(?:${cut})\s{2,}(${WORDS}))`,
    'i',
  );
  const isName = new RegExp(`^(?:${cut})$`);

  const inRows = ({ rows }: Printed) => {
    const own = rows.find((r) => isName.test(r.get('name') ?? '') || isName.test(r.get('servicename') ?? ''));
    const state = own?.get('status') ?? own?.get('state');
    return state ? stateOf(state) : undefined;
  };
  const listed = ({ flat }: Printed) => {
    const named = nameFirst.exec(flat);
    if (!named) return undefined;
    // The state may stand before the name or behind it; what is behind belongs to it more surely.
    const around = [named[1] ?? '', flat.slice(Math.max(0, named.index - 300), named.index)];
    return around
      .flatMap((text) =>
        [...text.matchAll(STATE)].map(([, number, word = '']) => stateOf(number ?? word) ?? stateOf(word)),
      )
      .find((id) => id !== undefined);
  };
  const inLine = ({ flat }: Printed) => {
    if (!isTable.test(flat) && !isShown.test(flat)) return undefined;
    const word = (row.exec(flat) ?? rowTurned.exec(flat))?.[1];
    return word ? stateOf(word) : undefined;
  };
  // A row by itself, whose columns a console set apart.
  const inOneLine = ({ lines }: Printed) => {
    const found = lines.map(({ text }) => alone.exec(text.slice(0, 200))).find((match) => match !== null);
    const word = found?.[1] ?? found?.[2];
    return word ? stateOf(word.toLowerCase()) : undefined;
  };
  return (printed) => inRows(printed) ?? listed(printed) ?? inLine(printed) ?? inOneLine(printed);
}
