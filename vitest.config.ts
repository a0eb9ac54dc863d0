import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    testTimeout: 30_000,
    projects: [
      { test: { name: "unit", include: ["tests/*.test.ts"], testTimeout: 60_000 } },
      // Needs a build: `npm test` makes one; by hand, run `npm run build` first.
      {
        test: {
          name: "built",
          include: ["tests/built/*.test.ts"],
          globalSetup: ["tests/built/worker.ts"],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
