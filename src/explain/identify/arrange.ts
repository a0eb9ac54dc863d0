/** Hits → an order that helps: the innermost error first, what is printed around it after, then what else it may be. */
import type { Engine } from "./engine.ts";
import { type Found, inParam } from "./find.ts";
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
const LEAST = -1.5;
/** Hits that are compared with each other. */
const MOST_HITS = 40;
/** An announced error must be said clearly to come before its announcement. */
const CLEAR = 1;
/** What a hit loses whose words another one explains better. */
const EXPLAINED = 2;

/** Empty where nothing is sure enough. */
export function arrange(hits: Hit[], engine: Engine): Ranked[] {
  const [top, ...further] = hits.slice(0, MOST_HITS);
  if (top === undefined || top.weight < ENOUGH) return [];
  const explained = new Set(further.filter((hit) => explainedBy(hit, [top, ...further])));
  const rest = further
    .map((hit) => (explained.has(hit) ? { ...hit, weight: hit.weight - EXPLAINED } : hit))
    .filter((hit) => hit.weight >= Math.max(LEAST, Math.min(ENOUGH, top.weight - BESIDE)))
    .sort((a, b) => b.weight - a.weight);
  const sure = [top, ...further.filter((hit) => hit.weight >= ENOUGH && !explained.has(hit))];
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

/** Whether most of its words belong to a wording that was found more completely, and no code speaks for it alone. */
function explainedBy({ found, mention, weight }: Hit, hits: Hit[]): boolean {
  if (found === null) return false;
  return hits.some(
    (other) =>
      other.weight > weight &&
      other.found !== null &&
      (other.found.weight > found.weight + 0.3 || (other.found.coverage > 0.98 && found.coverage < 0.7)) &&
      (mention === null || mention.shape === "bare" || mention === other.mention) &&
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
  if (isAncestor(outer.record, inner.record, engine)) return isClear(inner) && !isOnlyNamed(inner, outer);
  if (holds(outer, inner)) return true;
  return !saysTheSame(inner, outer) && announces(outer, inner, engine);
}

/** Whether the inner one's words or code stand where the outer wording has a parameter. */
function holds({ found }: Hit, inner: Hit): boolean {
  if (found === null) return false;
  const { mention } = inner;
  if (mention !== null && mention.shape !== "bare" && inParam(found, mention.word, mention.word)) return true;
  return inner.found !== null && inParam(found, inner.found.first, inner.found.last) && isClear(inner);
}

/** Most of the words of one are words of the other's wording. */
function saysTheSame({ found }: Hit, other: Hit): boolean {
  return found !== null && other.found !== null && overlap(found, other.found) > 0.5;
}

function isClear({ said, found }: Hit): boolean {
  return said > CLEAR || (found !== null && found.coverage > 0.98);
}

/** A child by no more than a name, which its umbrella has too, beside a message of the umbrella. */
function isOnlyNamed(inner: Hit, outer: Hit): boolean {
  return inner.found?.phrase.kind === "name" && outer.found?.phrase.kind === "text";
}

/** A page, an outcome or a line that says no more than that something failed. Pages do not announce pages. */
function announces(outer: Hit, inner: Hit, engine: Engine): boolean {
  const around = engine.errors[outer.record];
  const within = engine.errors[inner.record];
  if (around?.announces !== true || within?.announces === true) return false;
  const onPage = around.issuer === "edge" || around.issuer === "outcome";
  if (onPage && (within?.issuer === "edge" || within?.issuer === "outcome")) return false;
  if (isClear(inner) && (!onPage || (inner.found?.coverage ?? 0) > 0.5)) return true;
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
