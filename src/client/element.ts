// Makes elements: the client prints results with it, never with markup in strings.

type Child = Node | string | null | false;

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | boolean | null> = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(attribute, '');
    else if (value !== false && value !== null) made.setAttribute(attribute, value);
  }
  made.append(...children.filter((child) => child !== null && child !== false));
  return made;
}
