// Runs inside the local client's page, not in Node: reads what the window shows (see shown.ts for the shape).
{
  const words = (element) => (element?.innerText ?? '').trim();
  const labelOf = (field) =>
    (field.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => words(document.getElementById(id)))
      .join(' ')
      .trim();
  const kindOf = (field) => {
    if (field.type === 'checkbox') return 'toggle';
    return field.getAttribute('role') === 'combobox' ? 'choice' : 'text';
  };

  globalThis.readShown = () =>
    [...document.querySelectorAll('.fai-OutputCard')].map((message) => {
      const card = message.querySelector('.ac-adaptiveCard');
      const all = (selector) => [...(card ?? message).querySelectorAll(selector)];
      return {
        text: words(card ?? message),
        isCard: card !== null,
        buttons: all('.ac-actionSet button').map((button) => button.getAttribute('title') ?? ''),
        inputs: all('input, textarea').map((field) => ({
          label: labelOf(field),
          kind: kindOf(field),
          value: field.type === 'checkbox' ? String(field.checked) : field.value,
        })),
        banner: [...message.querySelectorAll('[aria-label="Dismiss Invoke Message"]')]
          .map((button) => words(button.parentElement))
          .join(' '),
        complaints: all('.ac-input-container + .ac-textBlock').map(words),
      };
    });
}
