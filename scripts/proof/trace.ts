/** Everything that was seen while one program ran, before anybody judges it. */

/** An error as whoever catches it sees it. */
export interface Caught {
  name: string;
  message: string;
  properties: Record<string, unknown>;
}

/** What the caller got for one request or call. */
export interface Answer {
  status: number | null;
  body: string | null;
  error: Caught | null;
}

/** One invocation, as the tail Worker saw it. */
export interface Invocation {
  outcome: string;
  /** What set it off: `fetch`, `alarm`, `queue` … */
  trigger: string;
  /** True for the invocation that the caller asked for; false for what happens behind it. */
  direct: boolean;
  exceptions: { name: string; message: string }[];
  logs: string[];
}

export interface Trace {
  /** Why the program did not start, or null. */
  start: Caught | null;
  answers: Answer[];
  invocations: Invocation[];
  /** What the runtime itself printed, where it ran for this program alone. */
  console: string[];
  /** What the terminal showed of a command; null when none ran. */
  output: string | null;
  /** Exit code of a command; null when none ran. */
  exit: number | null;
}

export const emptyTrace = (): Trace => ({
  start: null,
  answers: [],
  invocations: [],
  console: [],
  output: null,
  exit: null,
});
