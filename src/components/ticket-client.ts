/** The script of a record's ticket: its preview, the writer's own details, and the copies. */
import {
  type Ticket,
  type TicketLine,
  ticketDetails,
  ticketHtml,
  ticketMarkdown,
  ticketText,
} from "../explain/ticket.ts";

const FIELDS = { ray: "Ray ID", time: "Time", zone: "Zone" } as const;
const SAID_MS = 2000;

class TicketWriter extends HTMLElement {
  connectedCallback(): void {
    const base: Ticket = JSON.parse(this.dataset.ticket ?? "null");
    const preview = this.querySelector<HTMLElement>("[data-preview]");
    if (!base || !preview) return;
    const show = () => {
      preview.textContent = ticketText(this.#filled(base), location.origin);
    };
    this.addEventListener("input", (event) => {
      if (event.target instanceof HTMLTextAreaElement) this.#take(event.target.value);
      show();
    });
    // One button stands above the fold, outside of this element.
    document.addEventListener("click", (event) => {
      const button = (event.target as HTMLElement).closest<HTMLButtonElement>("[data-copy]");
      if (button) void this.#copy(button, this.#filled(base));
    });
    show();
  }

  #field(name: string): HTMLInputElement | null {
    return this.querySelector(`input[name="${name}"]`);
  }

  /** Details found in a pasted page go into their fields, where the writer can change them. */
  #take(pasted: string): void {
    for (const [name, value] of Object.entries(ticketDetails(pasted))) {
      const field = this.#field(name);
      if (field) field.value = value;
    }
  }

  #filled(base: Ticket): Ticket {
    const own = Object.entries(FIELDS).flatMap(([name, label]): TicketLine[] => {
      const value = this.#field(name)?.value.trim();
      return value ? [[label, value]] : [];
    });
    return { ...base, lines: [...base.lines, ...own] };
  }

  async #copy(button: HTMLButtonElement, ticket: Ticket): Promise<void> {
    const kind = button.dataset.copy;
    const text =
      kind === "curl"
        ? `curl ${location.origin}${button.dataset.path}`
        : (kind === "markdown" ? ticketMarkdown : ticketText)(ticket, location.origin);
    const done = await (kind === "rich"
      ? copyRich(text, ticketHtml(ticket, location.origin))
      : copyText(text));
    const said = this.querySelector("[data-said]");
    const label = button.textContent;
    button.textContent = done ? "Copied" : "Select the text and copy it";
    if (said) said.textContent = button.textContent;
    setTimeout(() => {
      button.textContent = label;
    }, SAID_MS);
  }
}

/** Both forms at once: a rich editor takes the HTML, everything else the text. */
async function copyRich(text: string, html: string): Promise<boolean> {
  if (typeof ClipboardItem === "undefined") return copyText(text);
  const blob = (type: string, content: string) => new Blob([content], { type });
  try {
    await navigator.clipboard.write([
      new ClipboardItem({ "text/plain": blob("text/plain", text), "text/html": blob("text/html", html) }),
    ]);
    return true;
  } catch {
    return copyText(text);
  }
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

customElements.define("ticket-writer", TicketWriter);
