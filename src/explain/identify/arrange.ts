/** Hits → an order that helps: the innermost error first, what is printed around it after, then what else it may be. */
import type { Engine } from "./engine.ts";
import type { Found } from "./find.ts";
import type { Hit } from "./weigh.ts";

/** A hit with its place in the answer. */
export interface Ranked extends Hit {
  role: "cause" | "wrapper";
  /** Causes to ask for, where only the umbrella shows. */
  causes: number[];
}

/** Log-odds from which a text counts as recognised. */
const ENOUGH = 0;
/** What is shown beside a recognised error may be this much less sure. */
const BESIDE = 2.5;
/** An announced error must be said clearly to come before its announcement. */
const SURE_TEXT = 1.2;
/** What a hit loses whose words another one explains better. */
const EXPLAINED = 2;

/** Empty where nothing is sure enough. */
export function arrange(hits: Hit[], engine: Engine): Ranked[] {
  const top = hits[0];
  if (top === undefined || top.weight < ENOUGH) return [];
  const rest = hits
    .slice(1)
    .map((hit) => (explainedBy(hit, hits) ? { ...hit, weight: hit.weight - EXPLAINED } : hit))
    .filter((hit) => hit.weight >= Math.min(ENOUGH, top.weight - BESIDE))
    .sort((a, b) => b.weight - a.weight);
  const sure = [top, ...rest.filter((hit) => hit.weight >= ENOUGH)];
  const inner = sure.find((hit) => !sure.some((other) => wraps(hit, other, engine))) ?? top;
  const wrappers = sure.filter((hit) => hit !== inner && wraps(hit, inner, engine));
  const others = [top, ...rest].filter((hit) => hit !== inner && !wrappers.includes(hit));
  const shown = [inner, ...wrappers, ...others];
  return shown.map((hit) => ({
    ...hit,
    role: wrappers.includes(hit) ? "wrapper" : "cause",
    causes: shown.some((other) => isAncestor(hit.record, other.record, engine))
      ? []
      : (engine.children[hit.record] ?? []),
  }));
}

/** Whether most of its words belong to a wording that was found more completely, and no code of its own speaks for it. */
function explainedBy(hit: Hit, hits: Hit[]): boolean {
  const { found } = hit;
  if (found === null || (hit.mention !== null && hit.mention.shape !== "bare")) return false;
  return hits.some(
    (other) =>
      other.weight > hit.weight &&
      other.found !== null &&
      other.found.weight > found.weight + 0.3 &&
      overlap(found, other.found) > 0.6,
  );
}

function overlap(a: Found, b: Found): number {
  const words = new Set(b.at);
  const found = a.at.filter((word) => word !== -1);
  return found.filter((word) => words.has(word)).length / found.length;
}

/** Whether `outer` is printed around `inner`: its umbrella, a text with a parameter that holds it, or an announcement. */
function wraps(outer: Hit, inner: Hit, engine: Engine): boolean {
  if (outer === inner || isAncestor(inner.record, outer.record, engine)) return false;
  if (isAncestor(outer.record, inner.record, engine)) return true;
  if (outer.found !== null && inner.found !== null && holds(outer.found, inner.found))
    return inner.found.weight > SURE_TEXT || inner.found.coverage > 0.98;
  return announces(outer, inner, engine);
}

/** Whether the inner wording stands where the outer one has a parameter. */
function holds(outer: Found, inner: Found): boolean {
  return outer.phrase.params.some(({ place }) => {
    const before = outer.at[place - 1] ?? -1;
    const after = outer.at[place] ?? -1;
    if (before === -1 || inner.first <= before) return false;
    return after === -1 ? place === outer.at.length && inner.first - before < 12 : inner.last < after;
  });
}

/** A page, an outcome or a line that says no more than that something failed. Pages do not announce pages. */
function announces(outer: Hit, inner: Hit, engine: Engine): boolean {
  const around = engine.errors[outer.record];
  const within = engine.errors[inner.record];
  if (around?.wraps !== true || within?.wraps === true) return false;
  const onPage = around.issuer === "edge" || around.issuer === "outcome";
  if (onPage && (within?.issuer === "edge" || within?.issuer === "outcome")) return false;
  if (inner.found !== null && inner.found.weight > SURE_TEXT) return true;
  return !onPage && inner.mention !== null && (inner.mention.shape !== "bare" || inner.found !== null);
}

function isAncestor(upper: number, lower: number, engine: Engine): boolean {
  let parent = engine.errors[lower]?.parent;
  for (let steps = 0; parent !== undefined && steps < 8; steps++) {
    const number = engine.numberOf.get(parent) ?? -1;
    if (number === upper) return true;
    parent = engine.errors[number]?.parent;
  }
  return false;
}
