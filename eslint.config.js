// Typed linting of what is ours; the layout is Prettier's job.
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.build/', '.astro/', 'node_modules/'] },
  ...tseslint.configs.recommendedTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // What gives a promise may give it at once: readers and pages of a site share one form.
    rules: { '@typescript-eslint/require-await': 'off' },
  },
  {
    // Vitest's matchers (expect.any, expect.stringMatching) are of the type any, so that they fit anywhere.
    files: ['tests/**'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // Plain JavaScript has no types to check, and the parser of .astro files knows none of what is imported from other
    // .astro files; "npm run types" checks those.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.mjs', '**/*.js'],
    ...tseslint.configs.disableTypeChecked,
  },
);
