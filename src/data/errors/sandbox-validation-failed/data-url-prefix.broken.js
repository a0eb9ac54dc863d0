import { getSandbox } from "@cloudflare/sandbox";

export { Sandbox } from "@cloudflare/sandbox";

export default {
  async fetch(request, env) {
    const { photo } = await request.json();
    const sandbox = getSandbox(env.Sandbox, "thumbnails");
    await sandbox.writeFile("/workspace/photo.png", photo, { encoding: "base64" });
    const result = await sandbox.exec("identify /workspace/photo.png");
    return new Response(result.stdout);
  },
};
