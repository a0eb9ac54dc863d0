/** The box for a code, words or a paste: answers while one types, keyboard all the way. */
import type { Found, Hit } from "./finder.ts";

/** The engine comes when somebody needs it; no page pays for it before. */
const finder = () => import("./finder.ts");

/** Longer or pasted text never goes into the address. */
const MAX_SHARED = 120;
const PAUSE_MS = 120;
/** An answer that takes longer is announced. */
const SLOW_MS = 400;

class FindBox extends HTMLElement {
  #box!: HTMLTextAreaElement;
  #results!: HTMLElement;
  #status!: HTMLElement;
  #pasted = false;
  #turn = 0;
  #timer = 0;

  connectedCallback(): void {
    const box = this.querySelector("textarea");
    const results = this.querySelector<HTMLElement>("[data-results]");
    const status = this.querySelector<HTMLElement>("[data-status]");
    if (!box || !results || !status) return;
    this.#box = box;
    this.#results = results;
    this.#status = status;
    box.addEventListener("focus", () => void prepare(), { once: true });
    box.addEventListener("paste", () => {
      this.#pasted = true;
    });
    box.addEventListener("input", () => this.#later());
    this.addEventListener("keydown", (event) => this.#keys(event));
    this.addEventListener(
      "change",
      (event) => event.target instanceof HTMLSelectElement && void this.#answer(),
    );
    this.querySelector("form")?.addEventListener("submit", (event) => {
      event.preventDefault();
      void this.#open();
    });
    if (document.activeElement === box) void prepare();
    const asked = this.dataset.shared === undefined ? null : new URLSearchParams(location.search).get("q");
    if (asked) box.value = asked;
    // Somebody may have typed before this script was there.
    if (box.value.trim() !== "") void this.#answer();
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.#answer(), PAUSE_MS);
  }

  async #answer(): Promise<void> {
    const text = this.#box.value.trim();
    const turn = ++this.#turn;
    if (text === "") this.#pasted = false;
    this.#share(text);
    if (text === "") return this.#clear();
    const slow = setTimeout(() => {
      if (turn === this.#turn) this.#status.textContent = "Looking …";
    }, SLOW_MS);
    try {
      const { find } = await finder();
      const found = await find(text, this.#filters());
      if (turn === this.#turn) this.#show(found, text);
    } catch {
      if (turn === this.#turn)
        this.#status.textContent =
          "The index could not be loaded. Check the connection and type again; the list of all errors works without it.";
    } finally {
      clearTimeout(slow);
      this.closest(".waiting")?.classList.remove("waiting");
    }
  }

  async #open(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#answer();
    this.#results.querySelector<HTMLAnchorElement>("a")?.click();
  }

  #filters(): Record<string, string> {
    return Object.fromEntries(
      [...this.querySelectorAll<HTMLSelectElement>("select[data-filter]")].map((select) => [
        select.name,
        select.value,
      ]),
    );
  }

  #share(text: string): void {
    if (this.dataset.shared === undefined) return;
    const query = new URLSearchParams(location.search);
    if (text === "" || this.#pasted || text.length > MAX_SHARED || text.includes("\n")) query.delete("q");
    else query.set("q", text);
    history.replaceState(null, "", query.size === 0 ? location.pathname : `?${query}`);
  }

  #clear(): void {
    this.#results.replaceChildren();
    this.#status.textContent = "";
  }

  #show({ matches, words, holdsSecret }: Found, text: string): void {
    const parts: Node[] = [];
    if (holdsSecret)
      parts.push(
        element(
          "p",
          "secret",
          "This text seems to hold a token, key or cookie. It stays in this page; take it out before you show the text to others.",
        ),
      );
    if (matches.length > 0) parts.push(list(matches, "matches"));
    if (words.length > 0 && matches.length > 0) parts.push(element("p", "status", "Pages with these words"));
    if (words.length > 0) parts.push(list(words, "words"));
    this.#results.replaceChildren(...parts);
    this.#status.textContent = summary(matches.length, words.length, text);
  }

  /** Whether an arrow down has nowhere to go within the text. */
  #atEnd(): boolean {
    const { value, selectionEnd } = this.#box;
    return !value.slice(selectionEnd).includes("\n");
  }

  #keys(event: KeyboardEvent): void {
    const links = [...this.#results.querySelectorAll("a")];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    const inBox = document.activeElement === this.#box;
    if (event.key === "Enter" && inBox && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      void this.#open();
    } else if (event.key === "ArrowDown" && links.length > 0 && (!inBox || this.#atEnd())) {
      event.preventDefault();
      links[Math.min(at + 1, links.length - 1)]?.focus();
    } else if (event.key === "ArrowUp" && at >= 0) {
      event.preventDefault();
      (links[at - 1] ?? this.#box).focus();
    } else if (event.key === "Escape" && (at >= 0 || (inBox && this.#box.value !== ""))) {
      event.preventDefault();
      event.stopPropagation();
      if (at >= 0) this.#box.focus();
      else {
        this.#box.value = "";
        void this.#answer();
      }
    }
  }
}

/** Loads the engine and its index before the first answer is wanted. */
async function prepare(): Promise<void> {
  try {
    await (await finder()).loadIndex();
  } catch {
    // The next use tries again, and says so when it fails.
  }
}

function summary(matches: number, words: number, text: string): string {
  if (matches > 0)
    return `${matches} ${matches === 1 ? "match" : "matches"}. Arrow down to go through them, Enter to open the first.`;
  if (words > 0)
    return `${words} ${words === 1 ? "page" : "pages"} with these words. Arrow down to go through them.`;
  return text.length > 200
    ? "Nothing here is an error of this platform that we know. Paste the part around the message, or look through the list."
    : "Nothing found. Try fewer words, or look through the list.";
}

function list(hits: Hit[], name: string): HTMLElement {
  const items = element("ul", name);
  for (const hit of hits) {
    const link = element("a", "hit") as HTMLAnchorElement;
    link.href = hit.href;
    if (hit.code) link.append(element("b", "code", hit.code), " ");
    link.append(element("span", "title", hit.title), element("small", "note", hit.note.replaceAll("`", "")));
    const item = document.createElement("li");
    item.append(link);
    items.append(item);
  }
  return items;
}

function element(tag: string, name: string, text = ""): HTMLElement {
  const made = document.createElement(tag);
  made.className = name;
  made.textContent = text;
  return made;
}

customElements.define("find-box", FindBox);
