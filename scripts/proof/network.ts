/** Servers on loopback that fail as a network does; the stub origin sends some hosts to them. */
import { type AddressInfo, createServer, type Socket } from "node:net";

/** How each server treats a connection, by the name under which the stub origin knows it. */
const FAULTS: Record<string, (socket: Socket) => void> = {
  RESET: (socket) => socket.resetAndDestroy(),
  CUT: (socket) =>
    socket.end("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 1000\r\n\r\nHello from"),
  GARBLED: (socket) => socket.end("This is no HTTP.\r\n\r\n"),
};

/** Opens them; gives an address for each name. `REFUSED` is one on which nothing listens. */
export async function openNetwork(): Promise<Network> {
  const servers = Object.entries(FAULTS).map(([name, treat]) => {
    const server = createServer((socket) => {
      socket.on("error", () => {});
      socket.once("data", () => treat(socket));
    });
    return { name, server };
  });
  const refused = { name: "REFUSED", server: createServer() };
  const addresses = await Promise.all(
    [...servers, refused].map(async ({ name, server }) => [name, await listen(server)] as const),
  );
  refused.server.close();
  return {
    addresses: Object.fromEntries(addresses),
    close: () => {
      for (const { server } of servers) server.close();
    },
  };
}

function listen(server: ReturnType<typeof createServer>): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(`127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

export interface Network {
  addresses: Record<string, string>;
  close(): void;
}
