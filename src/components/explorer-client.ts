/** The script of the home page: filters over the list that the page already holds, their state in the address. */

const FIELDS = ["seen", "issuer", "who", "retry", "evidence", "life"] as const;
type Field = (typeof FIELDS)[number];

interface Row {
  element: HTMLLIElement;
  group: HTMLElement;
  values: Record<Field, string[]>;
}

const form = document.querySelector<HTMLFormElement>("[data-filters]");
const count = document.querySelector<HTMLElement>("[data-count]");
const none = document.querySelector<HTMLElement>("[data-none]");
if (form && count && none) start(form, count, none);

function start(form: HTMLFormElement, count: HTMLElement, none: HTMLElement): void {
  const rows = readRows();
  const homes = new Map(rows.map((row) => [row, row.element.parentElement as HTMLElement]));
  const sorted = document.createElement("ul");
  sorted.className = "rows";
  form.hidden = false;
  form.after(sorted);
  const read = () => new FormData(form);
  const apply = () => {
    const state = read();
    const shown = rows.filter((row) =>
      FIELDS.every((field) => fits(row, field, String(state.get(field) ?? ""))),
    );
    const visible = new Set(shown);
    for (const row of rows) row.element.hidden = !visible.has(row);
    arrange(rows, homes, sorted, String(state.get("sort") ?? ""));
    for (const group of new Set(rows.map((row) => row.group))) {
      group.hidden = String(state.get("sort") ?? "") !== "" || !shown.some((row) => row.group === group);
    }
    count.textContent =
      shown.length === rows.length ? `${rows.length} errors` : `${shown.length} of ${rows.length} errors`;
    none.hidden = shown.length > 0;
    recount(form, rows, state);
  };
  const change = () => {
    apply();
    writeAddress(read());
  };
  readAddress(form);
  apply();
  form.addEventListener("change", change);
  form.addEventListener("reset", () => setTimeout(change));
  none.querySelector("[data-reset]")?.addEventListener("click", () => form.reset());
  addEventListener("popstate", () => {
    readAddress(form);
    apply();
  });
}

function readRows(): Row[] {
  return [...document.querySelectorAll<HTMLLIElement>(".rows li")].map((element) => {
    const group = element.closest<HTMLElement>("[data-group]") as HTMLElement;
    const { seen = "", who = "", retry = "", evidence = "", life = "" } = element.dataset;
    const values = {
      seen: seen.split(" "),
      issuer: [group.dataset.group ?? ""],
      who: who.split(" "),
      retry: [retry],
      evidence: [evidence],
      life: [life],
    };
    return { element, group, values };
  });
}

function fits(row: Row, field: Field, wanted: string): boolean {
  return wanted === "" || row.values[field].includes(wanted);
}

/** How many rows each value would leave, given the other filters. */
function recount(form: HTMLFormElement, rows: Row[], state: FormData): void {
  for (const field of FIELDS) {
    const others = FIELDS.filter((other) => other !== field);
    const left = rows.filter((row) =>
      others.every((other) => fits(row, other, String(state.get(other) ?? ""))),
    );
    const counts = new Map<string, number>();
    for (const row of left)
      for (const value of row.values[field]) counts.set(value, (counts.get(value) ?? 0) + 1);
    const select = form.elements.namedItem(field) as HTMLSelectElement;
    for (const option of select.options) {
      if (option.value !== "")
        option.textContent = `${option.dataset.label} (${counts.get(option.value) ?? 0})`;
    }
  }
}

/** Sorted, all rows stand in one list; by issuer, each in its own group. */
function arrange(rows: Row[], homes: Map<Row, HTMLElement>, sorted: HTMLElement, sort: string): void {
  if (sort === "" && sorted.childElementCount === 0) return;
  const text = (row: Row, part: string) => row.element.querySelector(part)?.textContent ?? "";
  const by = sort === "code" ? "b" : "span";
  const order =
    sort === ""
      ? rows
      : [...rows].sort((a, b) => text(a, by).localeCompare(text(b, by), "en", { numeric: true }));
  for (const row of order) (sort === "" ? (homes.get(row) as HTMLElement) : sorted).append(row.element);
}

function readAddress(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const field of [...FIELDS, "sort"]) {
    const select = form.elements.namedItem(field) as HTMLSelectElement;
    const wanted = query.get(field) ?? "";
    select.value = [...select.options].some((option) => option.value === wanted) ? wanted : "";
  }
}

function writeAddress(state: FormData): void {
  const query = new URLSearchParams(location.search);
  for (const field of [...FIELDS, "sort"]) {
    const value = String(state.get(field) ?? "");
    if (value === "") query.delete(field);
    else query.set(field, value);
  }
  history.replaceState(null, "", query.size === 0 ? location.pathname : `?${query}`);
}
