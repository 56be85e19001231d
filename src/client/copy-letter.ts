// A button that copies a drafted letter. It is comfort: the letter stands on the page as plain text.
import { element } from './element.ts';

for (const letter of document.querySelectorAll<HTMLElement>('[data-letter]')) {
  const said = element('span', { role: 'status', class: 'hint' });
  const button = element('button', { type: 'button' }, 'Copy the letter');
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(letter.innerText).then(
      () => (said.textContent = 'Copied.'),
      () => (said.textContent = 'Your browser did not allow it: mark the text and copy it.'),
    );
  });
  letter.nextElementSibling!.append(button, said);
}
