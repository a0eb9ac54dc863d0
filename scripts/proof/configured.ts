/** A pair whose files are wrangler configurations, as a program: the configuration decides date, flags and bindings. */
import { join } from "node:path";
import type { Binding } from "../../src/data/run.ts";
import { helpersOf, type Trial } from "./experiment.ts";
import { inFolder } from "./folder.ts";
import { importWrangler } from "./tools.ts";

/** The trial with what its configuration says; the program is the pair's helper named like `main`. */
export function configured(trial: Trial): Promise<Trial> {
  const name = `wrangler.${trial.file.slice(trial.file.lastIndexOf(".") + 1)}`;
  return inFolder({ [name]: trial.files[trial.file] ?? "" }, async (folder) => {
    const { unstable_readConfig } = await importWrangler();
    const config: Config = unstable_readConfig({ config: join(folder, name) }, { hideWarnings: true });
    const main = programOf(trial, config.main);
    return {
      ...trial,
      file: main ?? ANY_PROGRAM,
      files:
        main === undefined
          ? { ...trial.files, [ANY_PROGRAM]: "export default { fetch: () => new Response('ok') };" }
          : trial.files,
      syntax: "module",
      run: {
        ...trial.run,
        compatibility_date: config.compatibility_date ?? trial.run.compatibility_date,
        compatibility_flags: config.compatibility_flags,
        bindings: { ...trial.run.bindings, ...bindingsOf(trial, config) },
      },
    };
  });
}

const ANY_PROGRAM = "any-program.js";

function programOf(trial: Trial, main: string | undefined): string | undefined {
  const helpers = helpersOf(trial);
  const named = main === undefined ? undefined : `${trial.pair}.${main.slice(main.lastIndexOf("/") + 1)}`;
  return helpers.find((file) => file === named) ?? (helpers.length === 1 ? helpers[0] : undefined);
}

function bindingsOf(trial: Trial, config: Config): Record<string, Binding> {
  const sqlite = config.migrations.flatMap((migration) => migration.new_sqlite_classes ?? []);
  const consumed = config.queues.consumers?.map(({ queue }) => queue) ?? [];
  const found: [string, Binding][] = [
    ...config.kv_namespaces.map(({ binding }): [string, Binding] => [binding, { type: "kv" }]),
    ...config.r2_buckets.map(({ binding }): [string, Binding] => [binding, { type: "r2" }]),
    ...config.d1_databases.map(({ binding }): [string, Binding] => [binding, { type: "d1" }]),
    ...(config.queues.producers ?? []).map(({ binding, queue }): [string, Binding] => [
      binding,
      { type: "queue", consumer: consumed.includes(queue) },
    ]),
    ...config.durable_objects.bindings.map(({ name, class_name }): [string, Binding] => [
      name,
      { type: "durable_object", class: class_name, storage: sqlite.includes(class_name) ? "sqlite" : "kv" },
    ]),
    ...config.workflows.map(({ binding, class_name }): [string, Binding] => [
      binding,
      { type: "workflow", class: class_name },
    ]),
    ...(config.services ?? []).map(({ binding, service, entrypoint }): [string, Binding] => [
      binding,
      {
        type: "service",
        file: helpersOf(trial).find((file) => file.startsWith(`${trial.pair}.${service}.`)),
        entrypoint,
      },
    ]),
    ...Object.entries(config.vars).map(([name, value]): [string, Binding] => [
      name,
      typeof value === "string" ? { type: "text", value } : { type: "json", value },
    ]),
  ];
  return Object.fromEntries(found);
}

/** What is used of wrangler's configuration; its own types name packages that it does not bring. */
interface Config {
  main?: string;
  compatibility_date?: string;
  compatibility_flags: string[];
  vars: Record<string, unknown>;
  kv_namespaces: { binding: string }[];
  r2_buckets: { binding: string }[];
  d1_databases: { binding: string }[];
  queues: { producers?: { binding: string; queue: string }[]; consumers?: { queue: string }[] };
  durable_objects: { bindings: { name: string; class_name: string }[] };
  migrations: { new_sqlite_classes?: string[] }[];
  workflows: { binding: string; class_name: string }[];
  services?: { binding: string; service: string; entrypoint?: string }[];
}
