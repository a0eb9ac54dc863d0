/** Filtering a list by several fields at once: any of a field's chosen values, and every field. */

export const FIELDS = ["seen", "who", "retry", "evidence", "issuer", "life"] as const;
export type Field = (typeof FIELDS)[number];
export type Values = Record<Field, string[]>;

/** Whether a row is left; `ignored` is a field to leave out of account. */
export function fits(row: Values, chosen: Values, ignored?: Field): boolean {
  return FIELDS.every(
    (field) =>
      field === ignored ||
      chosen[field].length === 0 ||
      chosen[field].some((value) => row[field].includes(value)),
  );
}

/** How many rows each value of a field would leave, given the other fields. */
export function countsOf(rows: Values[], chosen: Values, field: Field): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!fits(row, chosen, field)) continue;
    for (const value of row[field]) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Fields that stand in the way of any result, and how many rows are left without each; the most first. */
export function looser(rows: Values[], chosen: Values): { field: Field; left: number }[] {
  return FIELDS.filter((field) => chosen[field].length > 0)
    .map((field) => ({ field, left: rows.filter((row) => fits(row, chosen, field)).length }))
    .filter(({ left }) => left > 0)
    .sort((a, b) => b.left - a.left);
}
