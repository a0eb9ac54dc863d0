/** What the probe is asked to do for one trial, and which Worker it calls. */
import type { Trial } from "./experiment.ts";

const GET = { path: "/", method: "GET", headers: {} };

/** A job for the probe. Events that only a request can set off are requests here. */
export function jobOf({ run }: Trial, subject: string, patience: number) {
  if (run.kind !== "event")
    return { subject, requests: run.kind === "request" ? run.requests : [GET], patience };
  switch (run.event) {
    case "alarm":
      return { subject, requests: [GET], patience };
    case "tail":
      return { subject: producerName(subject), requests: [GET], patience };
    case "workflow":
      return {
        subject: workflowName(subject),
        requests: [],
        event: { type: run.event, args: run.args },
        patience,
      };
    default:
      return {
        subject,
        requests: [],
        event: { type: run.event, method: run.method, args: run.args },
        patience,
      };
  }
}

/** Name of the Worker that the subject tails. */
export const producerName = (subject: string): string => `${subject}-producer`;

/** The probe's own binding to the subject's Workflow. */
export const workflowName = (subject: string): string => `${subject}-workflow`;

export const EMAIL = [
  "From: customer@example.com",
  "To: orders@shop.example",
  "Subject: Order 1042",
  "Message-ID: <order-1042@example.com>",
  "",
  "Where is it?",
].join("\r\n");
