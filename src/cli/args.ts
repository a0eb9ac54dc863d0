/** The command line, read. */

export type Command =
  | { kind: "explain"; text: string | null; json: boolean }
  | { kind: "help" }
  | { kind: "version" }
  | { kind: "misuse"; message: string };

const KNOWN = "--json, --help and --version";

/** Words that are no options are the text; `-` or no words at all stand for standard input. */
export function readArguments(args: string[]): Command {
  const words: string[] = [];
  let json = false;
  for (const [i, arg] of args.entries()) {
    if (arg === "--") {
      words.push(...args.slice(i + 1));
      break;
    }
    if (arg === "--help" || arg === "-h") return { kind: "help" };
    if (arg === "--version" || arg === "-V") return { kind: "version" };
    if (arg === "--json") json = true;
    else if (/^-[^\d]/.test(arg))
      return {
        kind: "misuse",
        message: `Unknown option ${arg}. There are ${KNOWN}; write -- before a text that begins with a dash.`,
      };
    else words.push(arg);
  }
  const text = words.join(" ").trim();
  if (words.length > 0 && text === "")
    return {
      kind: "misuse",
      message: "The text is empty. Write a code or a message, or pipe the output that failed.",
    };
  return { kind: "explain", text: words.length === 0 || text === "-" ? null : text, json };
}
