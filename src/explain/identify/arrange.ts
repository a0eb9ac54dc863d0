/** Hits → an order that helps: the innermost error first, what is printed around it after, then what else it may be. */
import type { Engine } from "./engine.ts";
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

/** Empty where nothing is sure enough. */
export function arrange(hits: Hit[], engine: Engine): Ranked[] {
  const top = hits[0];
  if (top === undefined || top.weight < ENOUGH) return [];
  const kept = hits.filter((hit) => hit.weight >= Math.min(ENOUGH, top.weight - BESIDE));
  const inner =
    kept.find(
      (hit) =>
        hit.weight >= ENOUGH &&
        !kept.some((other) => other !== hit && other.weight >= ENOUGH && wraps(hit, other, engine)),
    ) ?? top;
  const around = (hit: Hit) => hit !== inner && hit.weight >= ENOUGH && wraps(hit, inner, engine);
  const order = [inner, ...kept.filter(around), ...kept.filter((hit) => hit !== inner && !around(hit))];
  return order.map((hit) => ({
    ...hit,
    role: around(hit) ? "wrapper" : "cause",
    causes: kept.some((other) => isAncestor(hit.record, other.record, engine))
      ? []
      : (engine.children[hit.record] ?? []),
  }));
}

/** Whether `outer` is printed around `inner`: its umbrella, an announcement, or a text whose parameter holds it. */
function wraps(outer: Hit, inner: Hit, engine: Engine): boolean {
  if (isAncestor(outer.record, inner.record, engine)) return true;
  if (isAncestor(inner.record, outer.record, engine)) return false;
  const around = engine.errors[outer.record];
  const within = engine.errors[inner.record];
  const pages = around?.issuer === "edge" ? (within?.issuer === "edge" ? 2 : 1) : 0;
  if (around?.wraps !== true || within?.wraps === true || pages === 2) return false;
  if (inner.found !== null && inner.found.weight > SURE_TEXT) return true;
  return pages === 0 && inner.mention !== null && (inner.mention.shape !== "bare" || inner.found !== null);
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
