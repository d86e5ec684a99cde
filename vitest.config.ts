import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [
    {
      // As in the build: a style sheet is its text.
      name: 'css-as-text',
      enforce: 'pre',
      transform(code, id) {
        return id.endsWith('.css') ? `export default ${JSON.stringify(code)}` : undefined;
      },
    },
  ],
  test: {
    reporters: ['default', './scripts/line-reporter.mjs'],
    css: true,
    setupFiles: ['tests/support/speak-english.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.{ts,tsx}'], exclude: ['tests/e2e/**'],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browsers',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // A busy machine is late now and then; what fails twice is wrong.
          retry: 1,
          // Two browsers at a time: more, and they wait for each other longer than a reader would.
          maxWorkers: 2,
          // After the unit tests, which keep all cores busy.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
