// Suggestions under a search field: a combobox with a listbox, as the ARIA Authoring Practices describe it.
import { element } from '../../../client/element.ts';
import { askForParts } from '../engine/index-parts.ts';
import { loadSuggestions } from '../engine/suggestion-list.ts';
import { matching } from './matching.ts';

const MOST = 8;

/** Makes the field a combobox; the form around it stays what it is. */
function suggestIn(field: HTMLInputElement): void {
  const form = field.form!;
  const id = `${field.id}-suggestions`;
  const list = element('ul', { id, role: 'listbox', class: 'suggestions', 'aria-label': 'Suggestions', hidden: true });
  const said = element('p', { class: 'visually-hidden', role: 'status' });
  field.after(list, said);
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
  }))
    field.setAttribute(name, value);
  let active = -1;

  const close = (): void => {
    list.hidden = true;
    field.setAttribute('aria-expanded', 'false');
    activate(-1);
  };
  const activate = (place: number): void => {
    active = place;
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === place));
    if (place === -1) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', list.children[place]!.id);
    list.children[place]?.scrollIntoView({ block: 'nearest' });
  };
  const open = async (): Promise<void> => {
    const typed = field.value;
    const found = matching(typed, await loadSuggestions().catch(() => []), MOST);
    if (typed !== field.value || document.activeElement !== field) return;
    list.replaceChildren(
      ...found.map(([name, address, kind], place) =>
        element(
          'li',
          { id: `${id}-${place}`, role: 'option', 'aria-selected': 'false', 'data-address': address },
          element('span', {}, name),
          ' ',
          element('span', { class: 'suggestions__kind' }, kind),
        ),
      ),
    );
    if (found.length === 0) return close();
    list.hidden = false;
    field.setAttribute('aria-expanded', 'true');
    activate(-1);
    said.textContent = `${found.length} ${found.length === 1 ? 'suggestion' : 'suggestions'}`;
  };
  const go = (option: Element | undefined): void => {
    if (option instanceof HTMLElement && option.dataset.address !== undefined) location.assign(option.dataset.address);
  };

  field.addEventListener('input', () => void open());
  // Who types here goes to the search page next.
  field.addEventListener('input', () => void askForParts(String(Date.now())).catch(() => null), { once: true });
  field.addEventListener('blur', close);
  field.addEventListener('keydown', (event) => {
    const last = list.children.length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) void open();
      else if (event.key === 'ArrowDown') activate(active === last ? -1 : active + 1);
      else activate(active === -1 ? last : active - 1);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === 'Enter' && active !== -1) {
      event.preventDefault();
      go(list.children[active]);
    }
  });
  // Before the field loses the focus, which would close the list.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) =>
    go(target instanceof Element ? (target.closest('[role=option]') ?? undefined) : undefined),
  );
  form.addEventListener('submit', close);
  void open();
}

for (const field of document.querySelectorAll<HTMLInputElement>('form[action="/search/"] input[name=q]'))
  if (field.closest('[data-search]') === null) suggestIn(field);
