import { about } from './words/sl/about.ts';
import { change } from './words/sl/change.ts';
import { deciding } from './words/sl/deciding.ts';
import { doing } from './words/sl/doing.ts';
import { facts } from './words/sl/facts.ts';
import { history } from './words/sl/history.ts';
import { readiness } from './words/sl/readiness.ts';
import { notes, refusals, signInCodes } from './words/sl/refusals.ts';
import * as refused from './words/sl/refused.ts';
import { result, rollback } from './words/sl/result.ts';
import { running } from './words/sl/running.ts';
import { standing } from './words/sl/standing.ts';
import { evidence, home } from './words/sl/status.ts';
import { portalSteps } from './words/sl/steps-portal.ts';
import { serverSteps } from './words/sl/steps-server.ts';
import { talk } from './words/sl/talk.ts';
import { buttons, terms } from './words/sl/terms.ts';
import { time } from './words/sl/time.ts';
import { watch } from './words/sl/watch.ts';
import { test } from './words/sl/writeback-test.ts';
import type { Words } from './words.ts';

export const sl: Words = {
  locale: 'sl',
  time,
  buttons,
  terms,
  home,
  evidence,
  readiness,
  about,
  doing,
  change,
  deciding,
  running,
  standing,
  result,
  rollback,
  history,
  facts,
  refusals,
  notes,
  signInCodes,
  refused,
  steps: { ...serverSteps, ...portalSteps },
  talk,
  test,
  watch,
};
