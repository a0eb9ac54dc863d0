/** A trial as a Worker of its own in Miniflare: the program as written, and the bindings it declares. */
import type { WorkerOptions } from "miniflare";
import { type Binding, DEFAULT_COMPATIBILITY_DATE } from "../../src/data/run.ts";
import type { Trial } from "./experiment.ts";
import { producerName, workflowName } from "./job.ts";
import { own } from "./own.ts";
import { javascript, MAIN, modulesOf } from "./program.ts";

/** The subject itself, first, and the Workers that its service bindings name. */
export function subjectWorkers(trial: Trial, index: number): WorkerOptions[] {
  const name = subjectName(index);
  const { run } = trial;
  const helpers: WorkerOptions[] = [];
  const env: Env = {};
  const exports: Exports = {};
  for (const [key, binding] of Object.entries(run.bindings)) {
    if (binding.type === "service" && binding.file !== undefined) {
      const helper = `${name}-${key}`;
      helpers.push({
        config: { ...configOf(trial, helper), manifest: manifestOf(trial, binding.file) },
        ...surroundings,
      });
      env[key] = {
        type: "worker",
        worker: helper,
        ...(binding.entrypoint === undefined ? {} : { exportName: binding.entrypoint }),
      };
    } else env[key] = bindingOf(binding, name, key);
    if (binding.type === "durable_object") {
      exports[binding.class] = {
        type: "durable-object",
        storage: binding.storage === "kv" ? "legacy-kv" : "sqlite",
      };
    }
    if (binding.type === "workflow") exports[binding.class] = { type: "workflow", name: `${name}-${key}` };
  }
  const consumed = Object.entries(run.bindings).flatMap(([key, binding]) =>
    binding.type === "queue" && binding.consumer ? [`${name}-${key}`] : [],
  );
  const config: Config = {
    ...configOf(trial, name),
    env,
    exports,
    triggers: consumed.map((queue) => ({
      type: "queue" as const,
      name: queue,
      maxBatchTimeout: 0,
      maxRetries: 0,
    })),
    tailConsumers: [{ worker: "tail", props: { trial: index } }],
  };
  const subject: WorkerOptions =
    trial.syntax === "service-worker"
      ? {
          config,
          legacy: { serviceWorkerScript: javascript(trial.file, trial.files[trial.file] ?? "") },
          ...surroundings,
        }
      : { config: { ...config, manifest: manifestOf(trial, trial.file) }, ...surroundings };
  return [subject, ...helpers, ...producerOf(trial, name)];
}

export const subjectName = (index: number): string => `subject-${index}`;

/** What the probe needs in its own `env` to call this trial. */
export function calleesOf({ run }: Trial, index: number): Env {
  const subject = subjectName(index);
  const callees: Env = { [subject]: { type: "worker", worker: subject } };
  if (run.kind !== "event") return callees;
  if (run.event === "tail")
    callees[producerName(subject)] = { type: "worker", worker: producerName(subject) };
  for (const [key, binding] of Object.entries(run.bindings)) {
    if (binding.type === "workflow" && run.event === "workflow")
      callees[workflowName(subject)] = bindingOf(binding, subject, key);
  }
  return callees;
}

function producerOf({ run }: Trial, subject: string): WorkerOptions[] {
  if (run.kind !== "event" || run.event !== "tail") return [];
  return [own("producer", { name: producerName(subject), tailConsumers: [{ worker: subject }] })];
}

/** Whatever leaves a program reaches the stub origin, never the network. */
const surroundings = { dev: { outboundService: { type: "worker" as const, worker: "origin" } } };

function configOf({ run }: Trial, name: string): Config {
  return {
    name,
    compatibilityDate: run.compatibility_date ?? DEFAULT_COMPATIBILITY_DATE,
    compatibilityFlags: run.compatibility_flags,
  };
}

function manifestOf(trial: Trial, main: string): Config["manifest"] {
  const modules = modulesOf(trial, main).map(({ name, type, contents }) => [name, { type, contents }]);
  return { mainModule: MAIN, modules: Object.fromEntries(modules) };
}

function bindingOf(binding: Binding, worker: string, key: string): Env[string] {
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
      return { type: "worker", worker: "origin" };
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

type Config = WorkerOptions["config"];
type Env = NonNullable<Config["env"]>;
type Exports = NonNullable<Config["exports"]>;
