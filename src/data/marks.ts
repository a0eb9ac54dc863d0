import { diffLines } from "diff";

export interface Marks {
  /** Lines of the first text that the second lacks, from 1. */
  removed: number[];
  /** Lines of the second text that the first lacks, from 1. */
  added: number[];
}

/** The lines in which two texts differ. */
export function marksBetween(broken: string, fixed: string): Marks {
  const marks: Marks = { removed: [], added: [] };
  let [left, right] = [1, 1];
  for (const { value, added, removed, count } of diffLines(broken, fixed)) {
    const lines = value.replace(/\n$/, "").split("\n");
    lines.forEach((line, offset) => {
      if (line.trim() === "") return;
      if (removed) marks.removed.push(left + offset);
      if (added) marks.added.push(right + offset);
    });
    if (!added) left += count;
    if (!removed) right += count;
  }
  return marks;
}
