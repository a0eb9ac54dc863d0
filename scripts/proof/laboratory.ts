/** One running Miniflare with the subjects of a batch, the probe that calls them, the tail and the stub origin. */
import type { Miniflare } from "miniflare";
import type { Trial } from "./experiment.ts";
import { openNetwork } from "./network.ts";
import { own } from "./own.ts";
import { calleesOf, subjectWorkers } from "./subject.ts";
import { importMiniflare } from "./tools.ts";
import type { Invocation } from "./trace.ts";

const START_LIMIT_MS = 30_000;

/** Starts a batch; throws {@link NotStarted} when the runtime refuses. */
export async function openLaboratory(trials: Trial[]): Promise<Laboratory> {
  const invocations = trials.map((): Invocation[] => []);
  const log: string[] = [];
  const { Log, LogLevel, Miniflare, Response } = await importMiniflare();
  const network = await openNetwork();
  const report = async (request: { json(): Promise<unknown> }) => {
    const { trial, events } = (await request.json()) as { trial: number; events: TailEvent[] };
    invocations[trial]?.push(...events.map(invocationOf));
    return new Response("noted");
  };
  const miniflare = new Miniflare({
    cf: false,
    log: new Log(LogLevel.NONE),
    logRequests: false,
    verbose: trials.length === 1,
    unsafeTriggerHandlers: true,
    handleStructuredLogs: ({ message }) => void log.push(message.replace(/^console warning; message = /, "")),
    workers: [
      own("probe", {
        env: Object.assign({}, ...trials.map(calleesOf)),
        compatibilityFlags: ["service_binding_extra_handlers"],
      }),
      own("tail", { env: { REPORT: { type: "fetcher", handler: report } } }),
      own("origin", {
        env: Object.fromEntries(
          Object.entries(network.addresses).map(([name, address]) => [name, { type: "external", address }]),
        ),
      }),
      ...trials.flatMap(subjectWorkers),
    ],
  });
  const close = () => miniflare.dispose().finally(network.close);
  try {
    const address = await Promise.race([miniflare.ready, refuseAfter(START_LIMIT_MS)]);
    return { miniflare, address, invocations, log, close };
  } catch (error) {
    await close().catch(() => {});
    throw new NotStarted(error as Error, log);
  }
}

/** A program may spend its time in the global scope; nobody waits for ever. */
async function refuseAfter(limit: number): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, limit).unref());
  throw new Error(`it did not start within ${limit} ms`);
}

/** The runtime did not start: what Miniflare threw and what the runtime printed. */
export class NotStarted extends Error {
  override name = "NotStarted";
  readonly thrown: Error;
  readonly log: string[];
  constructor(thrown: Error, log: string[]) {
    super(thrown.message);
    this.thrown = thrown;
    this.log = log;
  }
}

function invocationOf(event: TailEvent): Invocation {
  return {
    outcome: event.outcome,
    trigger: triggerOf(event.event),
    direct: event.executionModel === "stateless",
    exceptions: event.exceptions.map(({ name, message }) => ({ name, message })),
    logs: event.logs.map(({ message }) =>
      Array.isArray(message) ? message.map(String).join(" ") : String(message),
    ),
  };
}

function triggerOf(event: object | null): string {
  const marks = {
    request: "fetch",
    cron: "scheduled",
    queue: "queue",
    mailFrom: "email",
    rpcMethod: "rpc",
    consumedEvents: "tail",
    scheduledTime: "alarm",
  };
  return Object.entries(marks).find(([key]) => event !== null && key in event)?.[1] ?? "other";
}

export interface Laboratory {
  miniflare: Miniflare;
  address: URL;
  /** What the tail saw, by trial. */
  invocations: Invocation[][];
  /** What the runtime printed. */
  log: string[];
  close(): Promise<void>;
}

interface TailEvent {
  outcome: string;
  executionModel: string;
  event: object | null;
  exceptions: { name: string; message: string }[];
  logs: { message: unknown }[];
}
