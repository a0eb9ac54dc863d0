/** The script of a record's page: copy buttons, and message parameters from the address. */

const MAX_PARAM = 120;

fillParameters(new URLSearchParams(location.search));
offerCopies();

/** `?name=DB` stands for `{name}` in the messages: as text, bounded, without control characters. */
function fillParameters(query: URLSearchParams): void {
  for (const slot of document.querySelectorAll<HTMLElement>("[data-param]")) {
    const value = query.get(slot.dataset.param ?? "");
    if (value) slot.textContent = value.replace(/\p{Cc}|\p{Cf}/gu, " ").slice(0, MAX_PARAM);
  }
}

function offerCopies(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy]")) {
    button.hidden = false;
    const label = button.textContent;
    button.addEventListener("click", async () => {
      const done = await copy(textOf(button));
      button.textContent = done ? "Copied" : "Select the text and copy it";
      setTimeout(() => {
        button.textContent = label;
      }, 2000);
    });
  }
  const ticket = document.querySelector<HTMLElement>("[data-ticket]");
  if (ticket?.textContent) ticket.textContent = withOrigin(ticket.textContent);
}

/** The page's own origin takes the place of the one it was built for: a link in a ticket must lead here. */
function withOrigin(text: string): string {
  const lines = text.split("\n");
  const short = document.querySelector<HTMLAnchorElement>("[data-copy-origin]")?.href ?? location.href;
  return [...lines.slice(0, -1), `- ${short}`].join("\n");
}

function textOf(button: HTMLButtonElement): string {
  const text = button.dataset.text?.replace("{origin}", location.origin);
  return text ?? document.querySelector("[data-ticket]")?.textContent ?? "";
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
