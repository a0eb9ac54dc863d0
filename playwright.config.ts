import { defineConfig } from "@playwright/test";

const PORT = 8798;

export default defineConfig({
  testDir: "tests/browser",
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    launchOptions: {
      ...(process.env.BROWSER_PATH ? { executablePath: process.env.BROWSER_PATH } : {}),
      args: [
        "--no-sandbox",
        "--disable-background-networking",
        "--disable-quic",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: "node scripts/start.ts --no-build",
    url: `http://127.0.0.1:${PORT}/explain/1101`,
    env: { PORT: String(PORT) },
    timeout: 60_000,
    reuseExistingServer: false,
  },
});
