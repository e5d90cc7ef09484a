import { cloudflareTest } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

const pure = ['citation', 'judge', 'quiz', 'generate', 'bank', 'pages', 'build'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
)

/** Keys of the tests only. Two token keys, as while one takes the other's place. */
const secrets = {
  TOKEN_KEYS: `k2:${'Mg'.repeat(21)}M=,k1:${'MQ'.repeat(21)}M=`,
  DAILY_SEED: 'the daily seed of the tests',
  ADMIN_KEY: 'the admin key of the tests',
}

/** Three projects: pure code in Node, the Worker in workerd, and whole games in real Chromium. */
export default defineConfig({
  test: {
    reporters: ['default', './tests/count-reporter.ts'],
    projects: [
      { test: { name: 'node', include: pure } },
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: { bindings: secrets },
          }),
        ],
        test: {
          name: 'workerd',
          testTimeout: 30_000,
          include: ['tests/worker/**/*.test.ts', 'tests/worker/**/*.test.tsx'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
