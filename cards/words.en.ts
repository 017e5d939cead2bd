import { about } from './words/en/about.ts';
import { change } from './words/en/change.ts';
import { deciding } from './words/en/deciding.ts';
import { doing } from './words/en/doing.ts';
import { facts } from './words/en/facts.ts';
import { history } from './words/en/history.ts';
import { readiness } from './words/en/readiness.ts';
import { notes, refusals, signInCodes } from './words/en/refusals.ts';
import * as refused from './words/en/refused.ts';
import { result, rollback } from './words/en/result.ts';
import { running } from './words/en/running.ts';
import { standing } from './words/en/standing.ts';
import { evidence, home } from './words/en/status.ts';
import { portalSteps } from './words/en/steps-portal.ts';
import { serverSteps } from './words/en/steps-server.ts';
import { talk } from './words/en/talk.ts';
import { buttons, terms } from './words/en/terms.ts';
import { time } from './words/en/time.ts';
import { watch } from './words/en/watch.ts';
import { test } from './words/en/writeback-test.ts';

export const en = {
  locale: 'en' as 'en' | 'sl',
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
