import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/{data,matching,components,entrypoints,scripts,quality}/**/*.test.{ts,tsx}'] } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          // no file can leave it out: every browser that a test launches is watched for requests
          setupFiles: ['tests/e2e/watch-network.ts'],
          // one browser at a time: two cores, and the clock counts
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
