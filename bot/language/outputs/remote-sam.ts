import { found, type Reader } from './reader.ts';
import { valuesOf } from './values.ts';

const NAME = 'restrictremotesam';
/** The trustees of the entries that allow, in the security descriptor's own notation. */
const ALLOWS = /\(a;[^()]{0,60};([^;()]{2,80})\)/g;
const ADMINISTRATORS = 'ba';
/** What says that the value isn't there, in English and German and by what PowerShell and `reg` print below. */
const ABSENT =
  /restrictremotesam (?:does not exist|existiert nicht|ne obstaja)|restrictremotesam["'”]? (?:is not|isn't|was not|not|ni) (?:set|there|found|present|defined|nastavljen\w*|doloce\w*)|nicht vorhanden|psargumentexception|unable to find the specified registry|angegebene registrierungsschlussel/;

/** `Get-ItemProperty … -Name RestrictRemoteSam`, `reg query`: who may call SAM from afar. */
export const remoteSam: Reader = {
  command: 'remote-sam',
  names: ['Get-ItemProperty'],
  read: (printed) => {
    const { flat } = printed;
    if (!flat.includes(NAME)) return [];
    const descriptor = valuesOf(printed, NAME).find((value) => /^(?:[og]:|d:)/.test(value));
    if (descriptor !== undefined) {
      const trustees = [...descriptor.slice(0, 400).matchAll(ALLOWS)].flatMap(([, trustee]) => trustee ?? []);
      const isOpen = trustees.some((trustee) => trustee !== ADMINISTRATORS);
      return found(isOpen ? 'remote-sam-allows' : 'remote-sam-restricts');
    }
    const isEmpty = valuesOf(printed, NAME).some((value) =>
      /^(?:ps(?:path|parentpath|childname|drive|provider)\b|$)/.test(value),
    );
    return found((ABSENT.test(flat) || isEmpty) && 'remote-sam-not-set');
  },
};
