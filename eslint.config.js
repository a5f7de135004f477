import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import ts from 'typescript-eslint';

export default defineConfig(
  // A pattern holds at the root only, unless it begins with **/. A folder of source may have the same name.
  {
    ignores: [
      'dist/',
      'dist.*/',
      'preview/',
      'preview.*/',
      'public-site/',
      'review/',
      '.bench/',
      '**/.astro/',
      '.sites/',
      '.showcase/',
      '.docs/',
      'node_modules/',
      'test-results/',
      'playwright-report/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.strict,
  ...astro.configs.recommended,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { project: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: ['test', 'describe'] }] },
      ],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      // Text of the wild is searched for control characters on purpose.
      'no-control-regex': 'off',
      // French sets spaces that do not break.
      'no-irregular-whitespace': ['error', { skipTemplates: true }],
      'no-console': 'off',
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      globals: { require: 'readonly', process: 'readonly', __dirname: 'readonly', console: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off', 'no-var': 'off' },
  },
  {
    files: ['**/*.astro', '**/*.config.*'],
    languageOptions: {
      globals: { process: 'readonly', URL: 'readonly', Intl: 'readonly', document: 'readonly' },
    },
  },
);
