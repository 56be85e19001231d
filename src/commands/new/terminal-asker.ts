// Asks at the terminal: a line of text, one of a list, or entries found by typing a part of their name.
import { autocomplete, autocompleteMultiselect, isCancel, select, text } from '@clack/prompts';
import type { Asker } from './gather.ts';

/** Thrown when the editor presses Ctrl+C; nothing has been written then. */
export class Cancelled extends Error {}

export const terminalAsker: Asker = {
  text: async ({ message, example, initial, check }) =>
    given(
      await text({
        message,
        placeholder: example,
        ...(initial === '' ? {} : { initialValue: initial }),
        validate: (value) => check((value ?? '').trim()) ?? undefined,
      }),
    ).trim(),

  choose: async ({ message, choices, initial }) =>
    given(
      await select<string>({
        message,
        maxItems: 12,
        options: choices.map(({ value, label, hint }) => ({ value, label, ...(hint === undefined ? {} : { hint }) })),
        ...(initial === '' ? {} : { initialValue: initial }),
      }),
    ),

  pick: async ({ message, choices, many, optional, check }) => {
    const options = choices.map(({ value, label, hint }) => ({
      value,
      label,
      ...(hint === undefined ? {} : { hint }),
    }));
    const filter = (search: string, option: { value: string; label?: string }) =>
      matches(search, `${option.value} ${option.label ?? ''}`);
    if (many) {
      const chosen = await autocompleteMultiselect<string>({
        message: `${message} Type to find, Tab to choose.`,
        maxItems: 8,
        options,
        filter,
        required: !optional,
      });
      return given(chosen).join(';');
    }
    const none = optional ? [{ value: '', label: 'none' }] : [];
    const chosen = await autocomplete<string>({
      message: `${message} Type to find.`,
      maxItems: 8,
      options: [...none, ...options],
      filter,
      validate: (value) => check(String(value ?? '')) ?? undefined,
    });
    return given(chosen);
  },
};

/** Every word that was typed stands somewhere in the entry. */
const matches = (search: string, entry: string) =>
  search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => entry.toLowerCase().includes(word));

function given<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Cancelled();
  return answer as Exclude<T, symbol>;
}
