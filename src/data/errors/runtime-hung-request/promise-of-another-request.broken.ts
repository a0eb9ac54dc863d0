let approve: ((by: string) => void) | undefined;

export default {
  async fetch(request) {
    const { pathname } = new URL(request.url);
    if (pathname === "/approve") {
      approve?.("the manager");
      return new Response("Approved");
    }
    const by = await new Promise<string>((resolve) => {
      approve = resolve;
    });
    return new Response(`Order approved by ${by}`);
  },
} satisfies ExportedHandler;
