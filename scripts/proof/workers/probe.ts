/** The caller: asks a program what its experiment says and notes what a caller would see. */
interface Job {
  subject: string;
  requests: Ask[];
  event?: { type: "queue" | "scheduled" | "rpc" | "workflow"; method?: string; args: unknown[] };
  /** A limit in milliseconds for each answer. */
  patience: number;
}

interface Ask {
  path: string;
  method: string;
  headers: Record<string, string>;
  body?: string;
  at_ms?: number;
  hang_up_ms?: number;
  websocket?: { send: string[]; close: boolean; wait_ms: number };
}

interface Answer {
  status: number | null;
  body: string | null;
  error: { name: string; message: string; properties: Record<string, unknown> } | null;
}

/** The time of every event, so that a program that shows it shows the same. */
const TIME = new Date("2026-10-12T03:00:00Z");

export default {
  async fetch(request, env) {
    const job = await request.json<Job>();
    const subject = env[job.subject];
    if (job.event) return Response.json([await patiently(eventAnswer(subject, job.event), job.patience)]);
    const start = Date.now();
    const answers: Promise<Answer>[] = [];
    for (const ask of job.requests) {
      if (ask.at_ms === undefined) await Promise.all(answers);
      else await scheduler.wait(Math.max(0, ask.at_ms - (Date.now() - start)));
      answers.push(patiently(answerOf(subject as Fetcher, ask), job.patience));
    }
    return Response.json(await Promise.all(answers));
  },
} satisfies ExportedHandler<Record<string, unknown>>;

async function answerOf(fetcher: Fetcher, ask: Ask): Promise<Answer> {
  let status: number | null = null;
  try {
    const response = await fetcher.fetch(`https://shop.example${ask.path}`, {
      method: ask.method,
      headers: ask.websocket ? { ...ask.headers, Upgrade: "websocket" } : ask.headers,
      ...(ask.body === undefined ? {} : { body: ask.body }),
      redirect: "manual",
      ...(ask.hang_up_ms === undefined ? {} : { signal: AbortSignal.timeout(ask.hang_up_ms) }),
    });
    status = response.status;
    const body =
      ask.websocket && response.webSocket
        ? await talk(response.webSocket, ask.websocket)
        : await textOf(response);
    return { status, body, error: null };
  } catch (error) {
    if (ask.hang_up_ms !== undefined) return { status, body: "[the client hung up]", error: null };
    return { status, body: null, error: caught(error) };
  }
}

/** Not `text()`: the runtime warns when the body does not call itself text. */
async function textOf(response: Response): Promise<string> {
  return new TextDecoder().decode(await response.arrayBuffer());
}

/**
 * Talks on a WebSocket; what arrives is one line each, the end is a line in brackets. An error while the
 * connection is being closed only says that the other Worker has ended, and is not noted.
 */
async function talk(
  socket: WebSocket,
  { send, close, wait_ms }: NonNullable<Ask["websocket"]>,
): Promise<string> {
  const lines: string[] = [];
  let closing = false;
  const end = (line: string) => {
    closing = true;
    lines.push(line);
  };
  socket.addEventListener("message", ({ data }) =>
    lines.push(typeof data === "string" ? data : `[${data.byteLength} bytes]`),
  );
  socket.addEventListener("close", ({ code, reason }) =>
    end(`[closed ${code}${reason ? ` ${reason}` : ""}]`),
  );
  socket.addEventListener("error", ({ message }) => closing || end(`[error ${message}]`));
  socket.accept();
  for (const message of send) {
    socket.send(message);
    await scheduler.wait(20);
  }
  closing ||= close;
  if (close) socket.close(1000, "done");
  await scheduler.wait(wait_ms);
  return lines.join("\n");
}

/** Calls the program as the platform would for this event. */
async function eventAnswer(subject: unknown, event: NonNullable<Job["event"]>): Promise<Answer> {
  try {
    const result = await callOf(subject, event);
    return { status: null, body: result === undefined ? null : JSON.stringify(result), error: null };
  } catch (error) {
    return { status: null, body: null, error: caught(error) };
  }
}

async function callOf(subject: unknown, { type, method, args }: NonNullable<Job["event"]>): Promise<unknown> {
  const fetcher = subject as Fetcher & Record<string, (...args: unknown[]) => Promise<unknown>>;
  if (type === "rpc") return fetcher[method ?? ""]?.(...args);
  if (type === "scheduled") return fetcher.scheduled({ cron: "0 3 * * *", scheduledTime: TIME });
  if (type === "queue") {
    const messages = args.map((body, i) => ({ id: `message-${i + 1}`, timestamp: TIME, attempts: 1, body }));
    return fetcher.queue("orders", messages);
  }
  return workflowResult(await (subject as Workflow).create({ params: args[0] }));
}

/** Waits for the end of an instance; a failed one throws its error. */
async function workflowResult(instance: WorkflowInstance): Promise<unknown> {
  for (;;) {
    const { status, output, error } = await instance.status();
    if (error) throw Object.assign(new Error(error.message), { name: error.name });
    if (!["queued", "running", "waiting"].includes(status)) return { status, output };
    await scheduler.wait(20);
  }
}

async function patiently(answer: Promise<Answer>, patience: number): Promise<Answer> {
  const silence = { status: null, body: `No answer within ${patience} ms`, error: null };
  return Promise.race([answer, scheduler.wait(patience).then(() => silence)]);
}

function caught(error: unknown): Answer["error"] {
  if (!(error instanceof Error)) return { name: typeof error, message: String(error), properties: {} };
  const own = Object.getOwnPropertyNames(error).filter((key) => !["name", "message", "stack"].includes(key));
  const properties = Object.fromEntries(own.map((key) => [key, plain(error[key as keyof Error])]));
  return { name: error.name, message: error.message, properties };
}

function plain(value: unknown): unknown {
  if (value instanceof Error) return { name: value.name, message: value.message };
  if (["bigint", "symbol", "function"].includes(typeof value)) return String(value);
  return value;
}
