import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumPath } from './tests/support/browser-paths.ts';

const path = chromiumPath();

/** Kept apart from vite.config.ts: the extension plugin there would empty dist/ at every test run. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          // Properties try hundreds of documents; on a busy machine that takes many times the usual seconds.
          testTimeout: 60_000,
        },
      },
      {
        // Tests read the messages as a module, which the development server denies for files of a public folder.
        publicDir: false,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/own-typeface.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { ...(path ? { executablePath: path } : {}), args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
