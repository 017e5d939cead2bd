import { found, type Reader } from './reader.ts';

/** ERROR_SERVICE_NOT_ACTIVE: the text around it is localized, the code is not. */
const STOPPED = /0x80070426/;
const IS_STATUS = /stratum/;
/** Leap indicator 3, no reference, the reference "LOCL", or the machine's own clock. */
const OWN =
  /(?:leap indicator|sprungindikator)\s?:\s?3|^[^:]{0,80}: ?3 ?\(|0x00000000|0x4c4f434c|local cmos clock|lokale cmos-uhr|free-running system clock|frei laufende/;
const RESYNC = /resync|erneuten? synchronisier|synchronisieren wird/;
const NO_DATA =
  /did not resync|didn't resync|no time data|keine zeitdaten|0x800705b4|0x80070005|ni .{0,20}sinhroniziral/;
const DONE = /command completed successfully|befehl wurde erfolgreich|ukaz je bil uspesno|uspesno (?:dokoncan|izveden)/;

/** `w32tm /query /status` and `w32tm /resync`. */
export const clock: Reader = {
  command: 'clock',
  names: ['w32tm'],
  read: ({ flat }) => {
    if (STOPPED.test(flat)) return found('time-service-stopped');
    if (NO_DATA.test(flat) && /w32tm|resync|time data|zeitdaten/.test(flat)) return found('clock-not-synced');
    if (IS_STATUS.test(flat) && /0x[0-9a-f]{8}|leap indicator|sprungindikator/.test(flat))
      return found(OWN.test(flat) ? 'clock-not-synced' : 'clock-synced');
    return found(RESYNC.test(flat) && DONE.test(flat) && 'clock-resynced');
  },
};
