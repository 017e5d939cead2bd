/** Asks the practice tenant; a refusal becomes an error with its sentence. */
export async function ask(path, body) {
  const answer = await fetch(
    path,
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  ).catch(() => {
    throw new Error('The practice tenant does not answer. Is it still running?');
  });
  const read = await answer.json();
  if (!answer.ok) throw new Error(read.error);
  return read;
}

export const byId = (id) => document.getElementById(id);

/** Says a sentence where a screen reader hears it. */
export function say(text, isProblem = false, where = 'said') {
  const said = byId(where);
  said.textContent = text;
  said.classList.toggle('problem', isProblem);
}

/** An element with text, never with markup. */
export function make(name, text, className) {
  const element = document.createElement(name);
  if (text !== undefined) element.textContent = text;
  if (className) element.className = className;
  return element;
}
