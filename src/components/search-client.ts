/** Opens the search dialog: by its button, by `/` and by Ctrl or ⌘ and K. On the home page the box itself is entered. */
class SiteFinder extends HTMLElement {
  connectedCallback(): void {
    const dialog = this.querySelector("dialog");
    const opener = this.querySelector<HTMLAnchorElement>("a.open");
    if (!dialog || !opener) return;
    const home = document.querySelector(".explorer find-box textarea");
    const open = () => {
      if (!home && !dialog.open) dialog.showModal();
      const box = (home ?? dialog.querySelector("textarea")) as HTMLTextAreaElement;
      box.focus();
      box.select();
      // What is typed meanwhile is answered when it is there; without it the form still leads to `/go`.
      import("./find-box-client.ts").catch(() => undefined);
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
