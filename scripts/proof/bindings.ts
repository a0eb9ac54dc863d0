/** The bindings that a run declares, as Miniflare takes them. */
import type { WorkerOptions } from "miniflare";
import type { Binding, Run } from "../../src/data/run.ts";

/** `env` of the Worker called `worker`. Everything in it is its own: no two Workers share a store. */
export function envOf({ bindings }: Run, worker: string): Env {
  return Object.fromEntries(
    Object.entries(bindings).map(([key, binding]) => [key, bindingOf(binding, worker, key)]),
  );
}

/** Classes that the Worker exports for Durable Objects and Workflows. */
export function exportsOf({ bindings }: Run, worker: string): Exports {
  const found = Object.entries(bindings).flatMap(([key, binding]): [string, Exports[string]][] => {
    if (binding.type === "workflow") return [[binding.class, { type: "workflow", name: `${worker}-${key}` }]];
    if (binding.type !== "durable_object") return [];
    return [
      [binding.class, { type: "durable-object", storage: binding.storage === "kv" ? "legacy-kv" : "sqlite" }],
    ];
  });
  return Object.fromEntries(found);
}

/** Queues that the Worker consumes itself: at once, without a second attempt. */
export function triggersOf({ bindings }: Run, worker: string): NonNullable<Config["triggers"]> {
  return Object.entries(bindings).flatMap(([key, binding]) =>
    binding.type === "queue" && binding.consumer
      ? { type: "queue", name: `${worker}-${key}`, maxBatchTimeout: 0, maxRetries: 0 }
      : [],
  );
}

/** One binding of `env`. */
export function bindingOf(binding: Binding, worker: string, key: string): Env[string] {
  const id = `${worker}-${key}`;
  switch (binding.type) {
    case "kv":
      return { type: "kv", id };
    case "r2":
      return { type: "r2", name: id };
    case "d1":
      return { type: "d1", id };
    case "queue":
      return { type: "queue", name: id };
    case "durable_object":
      return { type: "durable-object", worker, exportName: binding.class };
    case "workflow":
      return { type: "workflow", name: id, worker, exportName: binding.class };
    case "service":
      return serviceOf(binding, worker, id);
    case "text":
      return { type: "text", value: binding.value };
    case "json":
      return { type: "json", value: binding.value as never };
    case "email":
      return { type: "send-email" };
    case "analytics_engine":
      return { type: "analytics-engine-dataset", name: id };
    case "rate_limit":
      return { type: "rate-limit", namespace: id, simple: { limit: 1, period: 10 } };
    case "images":
      return { type: "images" };
    case "worker_loader":
      return { type: "worker-loader" };
  }
}

/** A file is a Worker beside this one; an entrypoint without a file is one of the program's own. */
function serviceOf(
  { file, entrypoint }: Extract<Binding, { type: "service" }>,
  worker: string,
  id: string,
): Env[string] {
  if (file === undefined && entrypoint === undefined) return { type: "worker", worker: "origin" };
  return {
    type: "worker",
    worker: file === undefined ? worker : id,
    ...(entrypoint === undefined ? {} : { exportName: entrypoint }),
  };
}

export type Config = WorkerOptions["config"];
export type Env = NonNullable<Config["env"]>;
type Exports = NonNullable<Config["exports"]>;
