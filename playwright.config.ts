import { defineConfig } from "@playwright/test";
import { QUIET } from "./scripts/run.ts";

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
    command: `wrangler dev --ip 127.0.0.1 --port ${PORT} --show-interactive-dev-session false --log-level warn`,
    url: `http://127.0.0.1:${PORT}/explain/1101`,
    env: QUIET,
    timeout: 60_000,
    reuseExistingServer: false,
  },
});
