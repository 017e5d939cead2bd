import { type Kind, kindAt, type Subject } from './kept.ts';
import { isNamed, namesOf } from './people-names.ts';
import { createStandIns, type StandIns } from './stand-ins.ts';
import { sentenceOf, settingOf } from './texts.ts';
import { walk } from './walk.ts';

const IDENTIFIER = /^[A-Za-z][\w.-]{0,40}$/;
const ROUTE = /^[A-Za-z][\w.-]{0,40}\/[\w./-]{1,80}$/;
const PROPERTY = /^[A-Za-z][\w .:()/,-]{0,80}$/;
const LABEL = /^[A-Za-z][A-Za-z ()/,-]{0,80}$/;
const ID_KEY = /(?:^|\.)id$|Id$/;

/**
 * Makes a body fit to be shown: its shape, its field names and the service's own words stay, ids become stand-ins, every other text
 * becomes its length. What isn't known to be nobody's is hidden, so a field that nobody has thought of is hidden too.
 * @returns a function that gives the same stand-in for the same id as long as it is kept
 */
export function createRedactor(standIns: StandIns = createStandIns()): (subject: Subject, body: unknown) => unknown {
  return (subject, body) => {
    const names = namesOf(body, (path, owner) => kindAt(subject, path, owner) === undefined);
    return walk(body, (text, path, owner) => {
      if (text === '') return text;
      const shown = standIns.forId(text) ?? keptOf(text, kindAt(subject, path, owner), standIns, names);
      return shown ?? (ID_KEY.test(path) ? standIns.forOther(text) : `text(${text.length})`);
    });
  };
}

/** The text as its kind lets it stay; undefined where it has none, doesn't fit it, or holds what elsewhere is somebody's name. */
function keptOf(
  text: string,
  kind: Kind | undefined,
  standIns: StandIns,
  names: ReadonlySet<string>,
): string | undefined {
  const ifFit = (form: RegExp) => (form.test(text) && !/eyJ/.test(text) && !isNamed(text, names) ? text : undefined);
  switch (kind) {
    case 'word':
      return ifFit(IDENTIFIER);
    case 'route':
      return ifFit(ROUTE);
    case 'label':
      return ifFit(LABEL);
    case 'property':
      return ifFit(PROPERTY);
    case 'sentence':
      return sentenceOf(text, names);
    case 'value':
      return settingOf(text, standIns);
    case 'account':
      return /#ext#/i.test(text) ? 'guest_host.example#EXT#@tenant.example' : 'person@tenant.example';
    case undefined:
      return undefined;
  }
}
