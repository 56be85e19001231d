// On every page: "/" goes to the search field, and the fields get their suggestions when a reader reaches for one.

const fields = [...document.querySelectorAll<HTMLInputElement>('form[action="/search/"] input[name=q]')];

addEventListener('keydown', (event) => {
  const typing =
    event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]') !== null;
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey || fields.length === 0) return;
  event.preventDefault();
  fields[0]!.focus();
});

/** The suggestions are not bundled in: their address stands in the page, and they run by themselves. */
const address = document.querySelector<HTMLTemplateElement>('template[data-suggestions]')?.dataset.suggestions;
const bring = (): void => void import(/* @vite-ignore */ address!);

if (address !== undefined)
  for (const field of fields)
    if (field.closest('[data-search]') === null) field.addEventListener('focus', bring, { once: true });
