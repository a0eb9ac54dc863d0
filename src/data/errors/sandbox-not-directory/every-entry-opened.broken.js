import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const sandbox = getSandbox(env.Sandbox, "projects");
    const projects = await sandbox.listFiles("/workspace");
    const sizes = {};
    for (const entry of projects.files) {
      const inside = await sandbox.listFiles(entry.absolutePath);
      sizes[entry.name] = inside.files.length;
    }
    return Response.json(sizes);
  },
};
