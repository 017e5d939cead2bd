/* global microsoftTeams */
import { MEMORY, offerClose, show, teamsContext } from './page.js';
import { languageOf, wordsFor } from './words.js';

/** OAuth and OpenID error names, and what they mean here. */
const REASONS = {
  access_denied: 'consent-declined',
  consent_required: 'consent-declined',
  interaction_required: 'policy-refused',
  login_required: 'policy-refused',
};

/** AADSTS numbers of the identity platform that say more than the error's name. Source: its error code reference. */
const NUMBERS = {
  65004: 'consent-declined',
  90094: 'consent-declined',
  53000: 'policy-refused',
  53003: 'policy-refused',
};

const answer = new URLSearchParams(location.hash.slice(1));
// What the address holds isn't for the history of the window.
history.replaceState(null, '', location.pathname);
const memory = remembered();
const language = languageOf(memory?.language ?? navigator.language);
const words = wordsFor(language);

function remembered() {
  try {
    return JSON.parse(sessionStorage.getItem(MEMORY) ?? 'null');
  } catch {
    return null;
  } finally {
    sessionStorage.removeItem(MEMORY);
  }
}

/** Why it didn't work and the service's own short code, or undefined when it did. */
function failure() {
  if (!memory?.state || answer.get('state') !== memory.state) return { reason: 'not-started-here', code: '' };
  if (answer.get('code')) return undefined;
  const name = answer.get('error') ?? '';
  const number = /AADSTS(\d{4,8})/.exec(answer.get('error_description') ?? '')?.[1];
  const code = number ? `AADSTS${number}` : /^[a-z_]{1,40}$/.test(name) ? name : '';
  return { reason: (number && NUMBERS[number]) || REASONS[name] || 'other', code };
}

async function end() {
  const failed = failure();
  show(
    language,
    failed
      ? {
          title: words.title,
          state: words.failed,
          detail: words.reasons[failed.reason],
          code: failed.code && `${words.code}: ${failed.code}`,
        }
      : { title: words.title, state: words.done, detail: words.back },
  );
  document.documentElement.dataset.result = failed ? failed.reason : 'signed-in';
  if (!(await teamsContext())) return;
  // Teams shuts the window on either; a failure is read first. Only a word goes back, never who signed in.
  if (!failed) return microsoftTeams.authentication.notifySuccess('signed-in');
  offerClose(words.close, failed.reason);
}

await end();
