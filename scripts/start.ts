/** `npm start`: builds the site and serves it, with the Worker, on the real runtime. */
import { isFree, parsePort } from "./port.ts";
import { run } from "./run.ts";
import { untilAnswers, wranglerDev } from "./wrangler-dev.ts";

const HELP = `npm start: build and serve the site and its Worker locally.

  PORT=3000 npm start            another port (default 8787)
  npm start -- --no-build        serve what was built before
  npm start -- --help            this text`;

async function main(args: string[]): Promise<number> {
  if (args.includes("--help")) {
    console.log(HELP);
    return 0;
  }
  const unknown = args.find((arg) => arg !== "--no-build");
  if (unknown) throw new Error(`"${unknown}" is not known here.\n\n${HELP}`);
  const port = parsePort(process.env.PORT, 8787);
  if (!(await isFree(port)))
    throw new Error(
      `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
    );
  if (!args.includes("--no-build")) {
    console.log("Building the site …");
    const built = await run("astro", ["build", "--silent"]);
    if (built.code !== 0) return built.code;
  }
  return serve(port);
}

function serve(port: number): Promise<number> {
  const child = wranglerDev(port);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  void announce(port);
  return new Promise((resolve) => child.on("close", (code) => resolve(code ?? 0)));
}

/** Says where it is as soon as it answers. */
async function announce(port: number): Promise<void> {
  const base = `http://127.0.0.1:${port}`;
  console.log(
    (await untilAnswers(`${base}/explain/1101`, 30))
      ? `\nWorkers Error Explorer: ${base}\n\nTry:\n  open  ${base}/?q=1101\n  open  ${base}/e/10021\n  curl  ${base}/explain/1101\n\nCtrl-C stops it.`
      : "The Worker did not answer within 30 seconds; its messages are above.",
  );
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: Error) => {
    console.error(error.message);
    process.exit(1);
  },
);
