/** What counts as a secret in a pasted text. */
import { expect, it } from "vitest";
import { holdsSecret, looksSecret } from "../src/explain/secret.ts";

it.each([
  "CLOUDFLARE_API_TOKEN=ab12CD34ef56GH78ij90KL12mn34OP56qr78ST90",
  'curl -H "Authorization: Bearer abcdefghijklmnop1234"',
  "cookie: cf_clearance=abc.def-123456",
  '"headers":{"cookie":"session=abcdef123456"}',
  "X-Auth-Key: 0123456789abcdef0123456789abcdef01234",
  "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U",
  "AKIAIOSFODNN7EXAMPLE",
  "postgres://app:hunter22@db.example.com/main",
  "-----BEGIN PRIVATE KEY-----",
  "password: correct-horse",
  "token Zx9Ty8Wv7Ut6Sr5Qp4On3Ml2Kj1Ih0Gf9Ed8Cb7A",
])("%s", (text) => {
  expect(holdsSecret(text)).toBe(true);
});

it.each([
  "Authentication error [code: 10000]",
  "A request to the Cloudflare API (/accounts/3f2a1b0c9d8e7f6a5b4c3d2e1f0a9b8c/workers/scripts/x) failed.",
  "Ray ID: 8c1f3a2b4d5e6f70",
  "You are logged in with an API Token. Unset the CLOUDFLARE_API_TOKEN in the environment to log in via OAuth.",
  "Current Version ID: 1b2c3d4e-0000-1111-2222-333344445555",
  "at Object.fetch (node_modules/.pnpm/miniflare@4.20250321.0/node_modules/miniflare/dist/src/workers/core/entry.worker.js:1002:22)",
  "Invalid format for Authorization header",
  "sha512-4bM5zQ==",
  "the cookie alert says: Please enable cookies.",
  "Step threw a NonRetryableError with message",
])("not: %s", (text) => {
  expect(holdsSecret(text)).toBe(false);
});

it("an account's id is not shown either", () => {
  expect(looksSecret("3f2a1b0c9d8e7f6a5b4c3d2e1f0a9b8c")).toBe(true);
  expect(looksSecret("/accounts/3f2a1b0c9d8e7f6a5b4c3d2e1f0a9b8c/d1")).toBe(true);
  expect(looksSecret("my-worker")).toBe(false);
});
