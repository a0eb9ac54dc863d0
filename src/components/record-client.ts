/** The script of a record's page: message parameters from the address, own origin, and who is reading. */
import { rememberReader } from "./reader.ts";

const MAX_PARAM = 120;

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
