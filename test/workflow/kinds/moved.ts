import { KINDS } from '../../../bot/workflow/kinds/index.ts';
import { begun, carried, reading, wanted } from './played.ts';

const KIND = KINDS['move-to-cloud-sync'];

/** A move that was made by hand in the portal and proven by a reset, as two people press it. */
export function moved() {
  const told = begun(KIND, 'cloud-sync');
  told.approved();
  told.throughSteps();
  told.press('portal');
  told.check(reading(KIND, wanted(KIND, 'cloud-sync')));
  // A minute after the last step, so that the reset is newer.
  told.check(reading(KIND, wanted(KIND, 'cloud-sync')));
  told.check(reading(KIND, wanted(KIND, 'cloud-sync')), carried('cloud-sync', told.now()));
  return told;
}
