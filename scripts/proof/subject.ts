/** A trial as a Worker of its own in Miniflare: the program as written, and the bindings it declares. */
import type { WorkerOptions } from "miniflare";
import { DEFAULT_COMPATIBILITY_DATE } from "../../src/data/run.ts";
import { bindingOf, type Config, type Env, envOf, exportsOf, triggersOf } from "./bindings.ts";
import type { Trial } from "./experiment.ts";
import { producerName, workflowName } from "./job.ts";
import { own } from "./own.ts";
import { javascript, MAIN, modulesOf } from "./program.ts";

/** The subject itself, first, and the Workers around it that its run asks for. */
export function subjectWorkers(trial: Trial, index: number): WorkerOptions[] {
  const name = subjectName(index);
  const config: Config = {
    ...configOf(trial, name),
    env: envOf(trial.run, name),
    exports: exportsOf(trial.run, name),
    triggers: triggersOf(trial.run, name),
    tailConsumers: [{ worker: "tail", props: { trial: index } }],
  };
  return [
    { ...programOf(trial, config), ...surroundings },
    ...helpersOf(trial, name),
    ...producerOf(trial, name),
  ];
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
    if (run.event !== "workflow" || binding.type !== "workflow") continue;
    callees[workflowName(subject)] = bindingOf(binding, subject, key);
  }
  return callees;
}

/** Whatever leaves a program reaches the stub origin, never the network. */
const surroundings = { dev: { outboundService: { type: "worker" as const, worker: "origin" } } };

function programOf(trial: Trial, config: Config): WorkerOptions {
  if (trial.syntax !== "service-worker")
    return { config: { ...config, manifest: manifestOf(trial, trial.file) } };
  return { config, legacy: { serviceWorkerScript: javascript(trial.file, trial.files[trial.file] ?? "") } };
}

/** The other Workers that service bindings name: each a file of the pair. */
function helpersOf(trial: Trial, subject: string): WorkerOptions[] {
  return Object.entries(trial.run.bindings).flatMap(([key, binding]) => {
    if (binding.type !== "service" || binding.file === undefined) return [];
    const config = { ...configOf(trial, `${subject}-${key}`), manifest: manifestOf(trial, binding.file) };
    return [{ config, ...surroundings }];
  });
}

function producerOf({ run }: Trial, subject: string): WorkerOptions[] {
  if (run.kind !== "event" || run.event !== "tail") return [];
  return [own("producer", { name: producerName(subject), tailConsumers: [{ worker: subject }] })];
}

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
