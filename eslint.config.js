import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import ts from 'typescript-eslint';

// Rules of .astro files. All others are read by oxlint (.oxlintrc.json), which knows their types in a tenth of the time.
export default defineConfig({
  files: ['**/*.astro'],
  extends: [js.configs.recommended, ts.configs.strict, astro.configs.recommended],
  languageOptions: {
    globals: { process: 'readonly', URL: 'readonly', Intl: 'readonly', document: 'readonly' },
  },
  rules: {
    '@typescript-eslint/no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
    ],
    // French sets spaces that do not break.
    'no-irregular-whitespace': ['error', { skipTemplates: true }],
  },
});
