/** Who is reading: said once, on the explorer or on a record's page, and kept for the next page. */

const NAME = "reader";

/** Marks the remembered reader among the page's radio buttons, and remembers a new choice. */
export function rememberReader(): void {
  const radios = [...document.querySelectorAll<HTMLInputElement>(`input[name="${NAME}"]`)];
  const known = read();
  for (const radio of radios) {
    if (radio.value === known) radio.checked = true;
    radio.addEventListener("change", () => write(radio.value));
  }
}

function read(): string | null {
  try {
    return localStorage.getItem(NAME);
  } catch {
    return null;
  }
}

function write(value: string): void {
  try {
    localStorage.setItem(NAME, value);
  } catch {
    // Storage is off; the choice holds for this page.
  }
}
