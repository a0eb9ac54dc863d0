/** Opens the search dialog: by its button, by `/` and by Ctrl or ⌘ and K. On the home page the box itself is entered. */
import type { FindBox } from "./find-box-client.ts";

class SiteFinder extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector("dialog");
    const opener = this.querySelector<HTMLAnchorElement>("a.open");
    if (!dialog || !opener) return;
    const inner = dialog.querySelector<FindBox>("find-box");
    const home = document.querySelector<FindBox>(".explorer find-box");
    const open = () => {
      if (home) return home.enter();
      if (!dialog.open) dialog.showModal();
      inner?.enter();
    };
    opener.setAttribute("role", "button");
    opener.addEventListener("click", (event) => {
      event.preventDefault();
      open();
    });
    dialog.querySelector(".close")?.addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    addEventListener("keydown", (event) => {
      const command = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k";
      const slash =
        event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !isField(event.target);
      if (!command && !slash) return;
      event.preventDefault();
      open();
    });
  }
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName))
  );
}

customElements.define("site-finder", SiteFinder);
