/** The script of the home page: filters over the list that the page already holds, their state in the address. */
import { countsOf, FIELDS, type Field, fits, looser, type Values } from "./explorer-filter.ts";
import { rememberReader } from "./reader.ts";

interface Row {
  element: HTMLLIElement;
  group: HTMLElement;
  home: HTMLElement;
  values: Values;
}

const explorer = document.querySelector<HTMLElement>(".explorer");
if (explorer) start(explorer);

function start(explorer: HTMLElement): void {
  const part = <T extends HTMLElement>(name: string) => explorer.querySelector(`[data-${name}]`) as T;
  const form = part<HTMLFormElement>("filters");
  const none = part("none");
  const opener = part<HTMLButtonElement>("open");
  const rows = readRows(explorer);
  const sorted = document.createElement("ul");
  sorted.className = "rows";
  none.after(sorted);

  const apply = () => {
    const chosen = chosenIn(form);
    const sort = sortOf(form).value;
    const shown = new Set(rows.filter((row) => fits(row.values, chosen)));
    for (const row of rows) row.element.hidden = !shown.has(row);
    arrange(rows, sorted, sort);
    sizeGroups(rows, shown, sort);
    recount(form, rows, chosen);
    const active = FIELDS.reduce((sum, field) => sum + chosen[field].length, 0);
    opener.textContent = active === 0 ? "Filters" : `Filters (${active})`;
    part<HTMLButtonElement>("clear").disabled = active === 0 && sort === "";
    part("count").textContent = `${active === 0 ? "" : `${shown.size} of `}${rows.length} errors`;
    none.hidden = shown.size > 0;
    none.replaceChildren(...(shown.size > 0 ? [] : suggestions(form, rows, chosen)));
  };
  const change = () => {
    apply();
    writeAddress(form);
  };

  rememberReader();
  readAddress(form);
  apply();
  if (!new URLSearchParams(location.search).has("q")) explorer.classList.remove("waiting");
  if (location.hash === "#list") explorer.querySelector("#list")?.scrollIntoView();
  form.addEventListener("change", change);
  sortOf(form).addEventListener("change", change);
  form.addEventListener("reset", () => setTimeout(change));
  opener.addEventListener("click", () => {
    const open = form.classList.toggle("open");
    opener.setAttribute("aria-expanded", String(open));
  });
}

function readRows(explorer: HTMLElement): Row[] {
  return [...explorer.querySelectorAll<HTMLLIElement>(".rows li")].map((element) => {
    const group = element.closest<HTMLElement>("[data-group]") as HTMLElement;
    const { seen = "", who = "", retry = "", evidence = "", life = "" } = element.dataset;
    const values = {
      seen: seen.split(" "),
      who: who.split(" "),
      retry: [retry],
      evidence: [evidence],
      issuer: [group.dataset.group ?? ""],
      life: [life],
    };
    return { element, group, home: element.parentElement as HTMLElement, values };
  });
}

function boxes(form: HTMLFormElement, field: Field): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[name="${field}"]`)];
}

/** The sort belongs to the form, though it stands beside it. */
function sortOf(form: HTMLFormElement): HTMLSelectElement {
  return form.elements.namedItem("sort") as HTMLSelectElement;
}

function chosenIn(form: HTMLFormElement): Values {
  const of = (field: Field) =>
    boxes(form, field)
      .filter((box) => box.checked)
      .map((box) => box.value);
  return Object.fromEntries(FIELDS.map((field) => [field, of(field)])) as Values;
}

/** Sorted, all rows stand in one list; by issuer, each in its own group. */
function arrange(rows: Row[], sorted: HTMLElement, sort: string): void {
  if (sort === "" && sorted.childElementCount === 0) return;
  const text = (row: Row) =>
    row.element.querySelector(sort === "code" ? "b" : "span")?.textContent ?? "\uffff";
  const order =
    sort === ""
      ? rows
      : rows
          .map((row) => ({ row, key: text(row) }))
          .sort((a, b) => a.key.localeCompare(b.key, "en", { numeric: true }))
          .map(({ row }) => row);
  for (const row of order) (sort === "" ? row.home : sorted).append(row.element);
}

function sizeGroups(rows: Row[], shown: Set<Row>, sort: string): void {
  for (const group of new Set(rows.map((row) => row.group))) {
    const size = rows.filter((row) => row.group === group && shown.has(row)).length;
    group.hidden = size === 0 || sort !== "";
    group.style.setProperty("--n", String(size));
    const label = group.querySelector("[data-size]");
    if (label) label.textContent = String(size);
  }
}

function recount(form: HTMLFormElement, rows: Row[], chosen: Values): void {
  const values = rows.map((row) => row.values);
  for (const field of FIELDS) {
    const counts = countsOf(values, chosen, field);
    for (const box of boxes(form, field)) {
      const label = box.parentElement?.querySelector("small");
      if (label) label.textContent = String(counts.get(box.value) ?? 0);
      box.parentElement?.classList.toggle("empty", !counts.has(box.value));
    }
  }
}

/** What to say instead of an empty list: which filter to drop, and what that brings. */
function suggestions(form: HTMLFormElement, rows: Row[], chosen: Values): HTMLElement[] {
  const text = document.createElement("p");
  text.textContent = "No error fits all of these filters.";
  const ways = looser(
    rows.map((row) => row.values),
    chosen,
  ).map(({ field, left }) => {
    const on = boxes(form, field).filter((box) => box.checked);
    const names = on.map((box) => box.nextElementSibling?.textContent).join(", ");
    const group = on[0]?.closest("fieldset")?.querySelector("legend")?.textContent;
    return button(`Drop “${group}: ${names}” (${left})`, () => {
      for (const box of on) box.checked = false;
      form.dispatchEvent(new Event("change"));
    });
  });
  return [text, ...ways, button("Show all", () => form.reset())];
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "quiet";
  made.textContent = label;
  made.addEventListener("click", act);
  return made;
}

function readAddress(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  for (const field of FIELDS) {
    const wanted = query.get(field)?.split(",") ?? [];
    for (const box of boxes(form, field)) box.checked = wanted.includes(box.value);
  }
  const sort = sortOf(form);
  sort.value = query.get("sort") ?? "";
  if (sort.selectedIndex < 0) sort.value = "";
}

function writeAddress(form: HTMLFormElement): void {
  const query = new URLSearchParams(location.search);
  const chosen = chosenIn(form);
  for (const [name, value] of [
    ...FIELDS.map((field) => [field, chosen[field].join(",")] as const),
    ["sort", sortOf(form).value] as const,
  ]) {
    if (value === "") query.delete(name);
    else query.set(name, value);
  }
  const search = query.toString().replaceAll("%2C", ",");
  history.replaceState(null, "", search === "" ? location.pathname : `?${search}`);
}
