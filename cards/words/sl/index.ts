import type { Language } from '../language/language.ts';
import { about } from './about.ts';
import { causes, proofs, topics } from './causes/index.ts';
import { change } from './change.ts';
import { deciding } from './deciding.ts';
import { diagnosis } from './diagnosis.ts';
import { banners, codes, remedies, titles } from './diagnosis-codes.ts';
import { signIns } from './diagnosis-sign-in.ts';
import { told } from './diagnosis-told.ts';
import { doing } from './doing.ts';
import { emergency } from './emergency.ts';
import { facts } from './facts.ts';
import { freeze } from './freeze.ts';
import { history } from './history.ts';
import { instead, openStays, undoOpen } from './instead.ts';
import { kinds } from './kinds.ts';
import { moving } from './moving.ts';
import { outputs } from './outputs/index.ts';
import { pack } from './pack.ts';
import { people } from './people.ts';
import { readiness } from './readiness.ts';
import { notes, refusals, signInCodes } from './refusals.ts';
import * as refused from './refused.ts';
import { result } from './result.ts';
import { running } from './running.ts';
import { slot } from './slot.ts';
import { standing } from './standing.ts';
import { evidence, home } from './status.ts';
import { portalSteps } from './steps-portal.ts';
import { serverSteps } from './steps-server.ts';
import { transitionSteps } from './steps-transition.ts';
import { turnOffSteps } from './steps-turn-off.ts';
import { substitute } from './substitute.ts';
import { talk } from './talk.ts';
import { buttons, terms } from './terms.ts';
import { time } from './time.ts';
import { watch } from './watch.ts';
import { test } from './writeback-test.ts';

export { known } from './known/index.ts';

export const words: Language['words'] = {
  name: 'Slovenščina',
  time,
  buttons,
  terms,
  home,
  evidence,
  readiness,
  about,
  doing,
  emergency,
  change,
  deciding,
  running,
  standing,
  result,
  freeze,
  slot,
  history,
  instead,
  openStays,
  undoOpen,
  kinds,
  moving,
  facts,
  refusals,
  notes,
  signInCodes,
  refused,
  steps: { ...serverSteps, ...portalSteps, ...turnOffSteps, ...transitionSteps },
  substitute,
  talk,
  pack,
  people,
  test,
  watch,
};

export const knowledge: Language['knowledge'] = {
  talk: diagnosis,
  told,
  topics,
  outputs,
  causes,
  proofs,
  codes,
  titles,
  signIns,
  remedies,
  banners,
};
