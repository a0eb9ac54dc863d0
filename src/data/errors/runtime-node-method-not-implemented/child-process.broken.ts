import { execSync } from "node:child_process";

export default {
  async fetch(request) {
    const version = execSync("git rev-parse --short HEAD").toString();
    return new Response(`Version ${version}`);
  },
} satisfies ExportedHandler;
