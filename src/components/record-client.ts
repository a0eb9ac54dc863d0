/** The script of a record's page: message parameters from the address, own origin, and who is reading. */

const MAX_PARAM = 120;
const READER = "reader";

fillParameters(new URLSearchParams(location.search));
showOrigin();
rememberReader();

/** `?name=DB` stands for `{name}` in the messages: as text, bounded, without control characters. */
function fillParameters(query: URLSearchParams): void {
  for (const slot of document.querySelectorAll<HTMLElement>("[data-param]")) {
    const value = query.get(slot.dataset.param ?? "");
    if (value) slot.textContent = value.replace(/\p{Cc}|\p{Cf}/gu, " ").slice(0, MAX_PARAM);
  }
}

/** Short links are shown with this page's own origin. */
function showOrigin(): void {
  for (const link of document.querySelectorAll("[data-origin]"))
    link.textContent = location.origin + link.textContent;
}

/** Whoever said once that they are a visitor is one on the next page too. */
function rememberReader(): void {
  const radios = [...document.querySelectorAll<HTMLInputElement>(`input[name="${READER}"]`)];
  const known = read();
  for (const radio of radios) {
    if (radio.value === known) radio.checked = true;
    radio.addEventListener("change", () => write(radio.value));
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(READER);
  } catch {
    return null;
  }
}

function write(value: string): void {
  try {
    localStorage.setItem(READER, value);
  } catch {
    // Storage is off; the choice holds for this page.
  }
}
