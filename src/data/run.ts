/**
 * How a pair is proved: what the harness provides around the files, what it sends, and what must
 * come out. Everything here is shown to the reader, because it is part of the experiment.
 *
 * No program reaches the network. A stub origin answers for every host with status 200 and the text
 * `Hello from the origin`, except: `refused.example` (nothing listens there), `reset.example` (the
 * connection is reset), `cut.example` (it ends in the middle of the body), `garbled.example` (the answer
 * is no HTTP), `slow.example` (answers after 2 seconds), `loop.example` (redirects to itself),
 * `status-503.example` (that status, for any number), `badgzip.example` (a body that is not the gzip it
 * says) and `echo.example` (sends back the body, or WebSocket messages). `connect()` is always refused.
 *
 * A pair of wrangler configurations (`syntax: config`) in a `request`, `event`, `startup` or
 * `runtime-config` run gives its own date, flags and bindings; the program is `<pair>.index.ts` (or
 * the name that `main` has), or one that answers `ok`.
 */
import { z } from "zod";

/** Compatibility date of every program that does not name one; not later than the pinned runtime. */
export const DEFAULT_COMPATIBILITY_DATE = "2026-10-12";

const Name = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/);

export const Binding = z
  .discriminatedUnion("type", [
    z.strictObject({ type: z.literal("kv") }),
    z.strictObject({ type: z.literal("r2") }),
    z.strictObject({
      type: z.literal("d1"),
      schema: z.string().optional().describe("SQL run before each variant."),
    }),
    z.strictObject({ type: z.literal("queue"), consumer: z.boolean().default(false) }),
    z.strictObject({
      type: z.literal("durable_object"),
      class: Name,
      storage: z.enum(["sqlite", "kv"]).default("sqlite"),
    }),
    z.strictObject({ type: z.literal("workflow"), class: Name }),
    z.strictObject({
      type: z.literal("service"),
      file: z
        .string()
        .optional()
        .describe(
          "A file of the folder that is the other Worker; absent: the stub origin or, with `entrypoint`, the program itself.",
        ),
      entrypoint: Name.optional(),
    }),
    z.strictObject({ type: z.literal("text"), value: z.string() }),
    z.strictObject({ type: z.literal("json"), value: z.unknown() }),
    z.strictObject({ type: z.enum(["email", "analytics_engine", "rate_limit", "images", "worker_loader"]) }),
  ])
  .describe("One binding of `env`.");
export type Binding = z.infer<typeof Binding>;

export const Request = z.strictObject({
  path: z.string().default("/"),
  method: z.string().default("GET"),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.string().optional(),
  at_ms: z
    .int()
    .min(0)
    .optional()
    .describe("Send it this long after the first one, without waiting; absent: after the one before."),
  hang_up_ms: z
    .int()
    .positive()
    .optional()
    .describe("The client gives up this long after it asked; the answer is then `[the client hung up]`."),
  websocket: z
    .strictObject({
      send: z.array(z.string()).default([]).describe("Messages sent once it is open."),
      close: z.boolean().default(true).describe("Whether the client closes it afterwards."),
      wait_ms: z.int().default(300),
    })
    .optional()
    .describe("Ask for a WebSocket and talk on it."),
});
export type Request = z.infer<typeof Request>;

const Expect = z
  .strictObject({
    message: z.int().min(0).default(0).describe("Which of the record's `messages` must come out."),
    params: z
      .record(z.string(), z.string())
      .default({})
      .describe("Parameter values that differ from the examples."),
    name: z.string().optional().describe("`name` of the error."),
    properties: z
      .record(z.string(), z.unknown())
      .default({})
      .describe("Own properties that a caller can act on."),
    outcome: z.string().optional().describe("Outcome in the tail event."),
    seen_in: z
      .enum(["caller", "response", "tail", "log", "start", "output"])
      .default("caller")
      .describe(
        "`caller`: caught by the calling Worker. `response`: in the answer's body. `tail`: in the tail event. `log`: on the console. `start`: the runtime refuses to start it. `output`: on the terminal.",
      ),
  })
  .describe("What the broken program must do.");

const Fixed = z
  .strictObject({
    status: z.int().default(200),
    body: z.string().optional().describe("Exact body, where the program decides it."),
    outcome: z.string().optional().describe("Outcome in the tail event, where it is not `ok`."),
  })
  .default({ status: 200 })
  .describe("What the fixed program must do.");

const common = {
  compatibility_date: z.iso.date().optional().describe("Absent: the project's default."),
  compatibility_flags: z.array(z.string()).default([]),
  bindings: z.record(Name, Binding).default({}),
  expect: Expect,
  fixed: Fixed,
  alone: z.boolean().default(false).describe("Runs in a runtime of its own."),
  slow: z.string().optional().describe("Why it is left out of the ordinary run."),
};

export const Run = z
  .discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("request"),
      requests: z
        .array(Request)
        .min(1)
        .default([{ path: "/", method: "GET", headers: {} }]),
      ...common,
    }),
    z.strictObject({ kind: z.literal("startup"), ...common }),
    z.strictObject({
      kind: z.literal("event"),
      event: z.enum(["queue", "scheduled", "email", "tail", "alarm", "rpc", "workflow"]),
      method: Name.optional().describe("For rpc: the method to call."),
      args: z
        .array(z.unknown())
        .default([])
        .describe("For rpc: its arguments. For queue: the messages. For workflow: the payload."),
      ...common,
    }),
    z.strictObject({ kind: z.literal("runtime-config"), ...common }),
    z.strictObject({ kind: z.literal("wrangler-config"), ...common }),
    z.strictObject({
      kind: z.literal("wrangler-bundle"),
      files: z
        .record(z.string(), z.string())
        .default({})
        .describe("Further files of the trial project: path → text."),
      args: z.array(z.string()).default([]),
      ...common,
    }),
    z.strictObject({
      kind: z.literal("shell"),
      files: z.record(z.string(), z.string()).default({}),
      api: z
        .record(
          z.string(),
          z.strictObject({
            status: z.int().optional().describe("Absent: 200, or 400 with errors."),
            errors: z.array(z.strictObject({ code: z.int(), message: z.string() })).default([]),
            result: z.unknown().optional(),
          }),
        )
        .optional()
        .describe(
          "A stand-in for the Cloudflare API on loopback: its answers, by the start of the path (`/accounts/…`); the first that fits. Any other path: code 7000.",
        ),
      env: z.record(z.string(), z.string()).default({}),
      until: z
        .string()
        .optional()
        .describe("For a command that does not end by itself: it is stopped when the terminal shows this."),
      ...common,
    }),
  ])
  .describe("The experiment.");
export type Run = z.infer<typeof Run>;
