/** Stands for the rest of the internet. What each host does is written in `src/data/run.ts`. */
type Env = Record<"REFUSED" | "RESET" | "CUT" | "GARBLED", Fetcher>;

const NETWORK: Record<string, keyof Env> = {
  "refused.example": "REFUSED",
  "reset.example": "RESET",
  "cut.example": "CUT",
  "garbled.example": "GARBLED",
};

export default {
  async fetch(request, env) {
    const { hostname, href } = new URL(request.url);
    const fault = NETWORK[hostname];
    if (fault) return env[fault].fetch(href.replace("https:", "http:"), request);
    const status = /^status-(\d{3})\.example$/.exec(hostname)?.[1];
    if (status) return new Response(`Status ${status} from the origin`, { status: Number(status) });
    if (hostname === "slow.example") await scheduler.wait(2_000);
    if (hostname === "loop.example") return Response.redirect(href);
    if (hostname === "badgzip.example")
      return new Response("not gzip", { encodeBody: "manual", headers: { "Content-Encoding": "gzip" } });
    if (hostname === "echo.example")
      return request.headers.get("Upgrade") === "websocket" ? echo() : new Response(request.body);
    return new Response("Hello from the origin");
  },
} satisfies ExportedHandler<Env>;

function echo(): Response {
  const { 0: client, 1: server } = new WebSocketPair();
  server.accept();
  server.addEventListener("message", ({ data }) => server.send(data));
  return new Response(null, { status: 101, webSocket: client });
}
