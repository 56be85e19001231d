// On every page: "/" goes to the search field, and the field gets its suggestions when a reader reaches for it.

const fields = [...document.querySelectorAll<HTMLInputElement>('form[action="/search/"] input[name=q]')];

addEventListener('keydown', (event) => {
  const typing = event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]') !== null;
  if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey || fields.length === 0) return;
  event.preventDefault();
  fields[0]!.focus();
});

for (const field of fields) {
  if (field.closest('[data-search]') !== null) continue;
  field.addEventListener('focus', async () => (await import('./suggestions.ts')).suggestIn(field), { once: true });
}
