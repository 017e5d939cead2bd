/* global microsoftTeams */

/** Teams answers at once where there is one; a page in an ordinary browser tab waits no longer than this. Milliseconds. */
const PATIENCE_MS = 2_000;

/** What a sign-in page remembers between its start and its end, in this window alone. */
export const MEMORY = 'writeback-pilot-sign-in';

/** Puts text where `data-text` names it, and the language on the page. */
export function show(language, texts) {
  document.documentElement.lang = language;
  for (const [name, text] of Object.entries(texts)) {
    const element = document.querySelector(`[data-text="${name}"]`);
    if (!element) continue;
    element.textContent = text;
    element.hidden = text === '';
  }
  document.title = texts.title ?? document.title;
}

/** The context Teams gives, or undefined outside Teams. */
export async function teamsContext() {
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  try {
    const context = await Promise.race([
      microsoftTeams.app.initialize().then(() => microsoftTeams.app.getContext()),
      late,
    ]);
    if (context?.app?.theme) document.documentElement.dataset.theme = context.app.theme;
    return context;
  } catch {
    return undefined;
  }
}

/** Lets the person shut the window once they have read why it didn't work; Teams then hears one word. */
export function offerClose(label, reason) {
  const button = document.querySelector('button');
  button.textContent = label;
  button.hidden = false;
  button.addEventListener('click', () => microsoftTeams.authentication.notifyFailure(reason));
}
