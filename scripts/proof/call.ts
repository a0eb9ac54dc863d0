/** Calls the program of one trial and gives what the caller saw. */
import type { Trial } from "./experiment.ts";
import { EMAIL, jobOf } from "./job.ts";
import type { Laboratory } from "./laboratory.ts";
import { subjectName } from "./subject.ts";
import type { Answer } from "./trace.ts";

const PATIENCE_MS = 8_000;
const PATIENCE_SLOW_MS = 60_000;

export async function call(laboratory: Laboratory, index: number, trial: Trial): Promise<Answer[]> {
  const subject = subjectName(index);
  await fillDatabases(laboratory, subject, trial);
  if (trial.run.kind === "event" && trial.run.event === "email")
    return [await sendEmail(laboratory, subject, trial.run.args[0])];
  const patience = trial.run.slow === undefined ? PATIENCE_MS : PATIENCE_SLOW_MS;
  const job = jobOf(trial, subject, patience);
  const signal = AbortSignal.timeout(3 * patience);
  const response = await fetch(laboratory.address, { method: "POST", body: JSON.stringify(job), signal });
  const text = await response.text();
  if (!response.ok) throw new Error(`the probe itself failed with ${response.status}: ${text.slice(0, 500)}`);
  return JSON.parse(text) as Answer[];
}

/** Delivers an email through Miniflare, which stands for the mail server. */
async function sendEmail({ address }: Laboratory, subject: string, raw: unknown): Promise<Answer> {
  const url = new URL("/cdn-cgi/local/email?from=customer@example.com&to=orders@shop.example", address);
  const response = await fetch(url, {
    method: "POST",
    headers: { "MF-Route-Override": subject },
    body: typeof raw === "string" ? raw : EMAIL,
  });
  const body = await response.text();
  const thrown = /^([\w.]+): ([\s\S]*?)\n {4}at /.exec(body);
  const error =
    response.ok || thrown === null
      ? null
      : { name: thrown[1] ?? "Error", message: thrown[2] ?? "", properties: {} };
  return { status: response.status, body: error === null ? body : null, error };
}

/** Runs the SQL that a D1 binding declares. */
async function fillDatabases({ miniflare }: Laboratory, subject: string, { run }: Trial): Promise<void> {
  for (const [key, binding] of Object.entries(run.bindings)) {
    if (binding.type !== "d1" || binding.schema === undefined) continue;
    const database = await miniflare.getD1Database(key, subject);
    await database.exec(binding.schema.replace(/\s*\n\s*/g, " "));
  }
}
