// What an editor is told of an id that becomes a part of an address.

export const FOR_EVER = 'It is part of the address of the page and can never be changed.';

/** The form of the name of a new file, and what to write when it has another. */
export const FILE_NAME: readonly [pattern: string, remedy: string] = [
  '^[a-z0-9]+(?:-[a-z0-9]+)*$',
  'Write lower-case letters, digits and single hyphens only.',
];
