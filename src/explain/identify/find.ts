/**
 * Finds where phrases of the index stand in a text. Neighbouring words are looked up in pairs; hits
 * of one phrase that follow each other in both texts are strung together. One pass, a bounded number
 * of steps per word, and no way back: the cost grows with the text, hardly with the index.
 */
import { type Engine, type Phrase, pairKey } from "./engine.ts";

/** A phrase, or part of one, in the text. */
export interface Found {
  phrase: Phrase;
  /** For each word of the phrase the number of the text's word, or -1. */
  at: Int32Array;
  /** Share of the phrase's weight that was found. */
  coverage: number;
  /** Share of its first or its heaviest sentence that was found, whichever is more. */
  core: number;
  /** Longest run of words that follow each other in both. */
  run: number;
  /** Words that are missing between found ones, where no parameter stands. */
  holes: number;
  /** Weight of what was found, sentences that were hardly touched counting less. */
  weight: number;
  first: number;
  last: number;
}

interface Chain {
  at: Int32Array;
  text: number;
  place: number;
  weight: number;
}

/** Chains of one phrase that are still open; the oldest makes room. */
const OPEN_CHAINS = 3;
/** Words that a parameter may hold. */
const LONGEST_PARAM = 48;
/** Words that may be missing or added between two found ones. */
const SLACK = 3;
/** A chain that weighs less than this is chance. */
const LEAST_WEIGHT = 0.5;
/** Unless it is all of a wording of so many words, or set off by marks. */
const FEW_WORDS = 2;

/** Every phrase that the text holds in part or whole, each in its best place. `text` has the vocabulary's numbers, -1 for unknown words. */
export function findPhrases(text: Int32Array, engine: Engine): Found[] {
  const open = new Map<number, Chain[]>();
  const best = new Map<number, Chain>();
  const keep = (number: number, chain: Chain) => {
    const other = best.get(number);
    if (other === undefined || chain.weight > other.weight) best.set(number, chain);
  };
  for (let i = 0; i < text.length; i++) {
    const word = text[i] ?? -1;
    if (word === -1) continue;
    const next = text[i + 1] ?? -1;
    for (const key of next === -1 ? [pairKey(word, -1)] : [pairKey(word, next), pairKey(word, -1)]) {
      const hits = engine.pairs.get(key);
      if (hits === undefined) continue;
      for (let h = 0; h < hits.length; h += 2) {
        const number = hits[h] ?? 0;
        const phrase = engine.phrases[number] as Phrase;
        const chains = open.get(number) ?? [];
        if (chains.length === 0) open.set(number, chains);
        const chain =
          extendable(chains, phrase, i, hits[h + 1] ?? 0) ??
          start(chains, phrase, (dropped) => keep(number, dropped));
        extend(chain, phrase, i, hits[h + 1] ?? 0);
      }
    }
  }
  for (const [number, chains] of open) for (const chain of chains) keep(number, chain);
  return [...best].flatMap(([number, chain]) => measure(engine.phrases[number] as Phrase, chain, text) ?? []);
}

/** The heaviest open chain that the hit continues: the same words apart, or a parameter between. */
function extendable(chains: Chain[], phrase: Phrase, i: number, place: number): Chain | null {
  let found: Chain | null = null;
  for (const chain of chains) {
    const steps = place - chain.place;
    const words = i - chain.text;
    if (steps < 0 || words < 0 || (steps === 0) !== (words === 0)) continue;
    const room = hasGap(phrase, chain.place + 1, place) ? LONGEST_PARAM : SLACK;
    if (words - steps > room || steps - words > SLACK) continue;
    if (found === null || chain.weight > found.weight) found = chain;
  }
  return found;
}

function hasGap(phrase: Phrase, from: number, to: number): boolean {
  for (let p = from; p <= to; p++) if (phrase.gap[p] === 1) return true;
  return false;
}

function start(chains: Chain[], phrase: Phrase, dropped: (chain: Chain) => void): Chain {
  const chain = { at: new Int32Array(phrase.words.length).fill(-1), text: -1, place: -1, weight: 0 };
  if (chains.length === OPEN_CHAINS) {
    const lightest = chains.reduce((a, b) => (b.weight < a.weight ? b : a));
    dropped(lightest);
    chains.splice(chains.indexOf(lightest), 1);
  }
  chains.push(chain);
  return chain;
}

function extend(chain: Chain, phrase: Phrase, i: number, place: number): void {
  const width = phrase.words.length === 1 ? 1 : 2;
  for (let k = 0; k < width; k++) {
    if (chain.at[place + k] === -1) chain.weight += phrase.weight[place + k] ?? 0;
    chain.at[place + k] = i + k;
  }
  chain.text = i + width - 1;
  chain.place = place + width - 1;
}

/** Fills what the pairs left open, then weighs the chain. */
function measure(phrase: Phrase, chain: Chain, text: Int32Array): Found | null {
  fill(phrase, chain.at, text);
  const units = phrase.units.map(() => 0);
  let whole = 0;
  let found = 0;
  let first = -1;
  let last = -1;
  for (let p = 0; p < chain.at.length; p++) {
    const weight = phrase.weight[p] ?? 0;
    whole += weight;
    const at = chain.at[p] ?? -1;
    if (at === -1) continue;
    found += weight;
    units[phrase.unit[p] ?? 0] = (units[phrase.unit[p] ?? 0] ?? 0) + weight;
    if (first === -1) first = at;
    last = at;
  }
  const weight = units.reduce((sum, own, u) => sum + own * (own / (phrase.units[u] || 1)) ** 1.5, 0);
  const isEnough = phrase.words.length >= FEW_WORDS || phrase.frame !== null;
  if (found < LEAST_WEIGHT && !(isEnough && found === whole)) return null;
  const share = (unit: number) => (units[unit] ?? 0) / (phrase.units[unit] || 1);
  const heaviest = share(phrase.units.indexOf(Math.max(...phrase.units)));
  const core = (phrase.units[0] ?? 0) > LEAST_WEIGHT ? Math.max(heaviest, share(0)) : heaviest;
  const shape = { holes: holesIn(chain.at, phrase.gap), run: longestRun(chain.at) };
  return { phrase, at: chain.at, coverage: found / whole, core, ...shape, weight, first, last };
}

function longestRun(at: Int32Array): number {
  let longest = 0;
  let run = 0;
  at.forEach((word, p) => {
    run = word === -1 ? 0 : word === (at[p - 1] ?? -2) + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

function holesIn(at: Int32Array, gap: Uint8Array): number {
  let holes = 0;
  let run = -1;
  at.forEach((word, p) => {
    if (gap[p] === 1) run = -1;
    if (word !== -1) {
      if (run > 0) holes += run;
      run = 0;
    } else if (run !== -1) run++;
  });
  return holes;
}

/** Words between or beside found ones that are equal in place; a lone word between parameters is searched for. */
function fill(phrase: Phrase, at: Int32Array, text: Int32Array): void {
  const { words, gap } = phrase;
  for (let p = 1; p < words.length; p++) {
    const before = at[p - 1] ?? -1;
    if (at[p] !== -1 || before === -1) continue;
    const limit = Math.min(
      text.length,
      before + 2 + (gap[p] === 1 ? LONGEST_PARAM / 2 : 1),
      nextFound(at, p),
    );
    for (let i = before + 1; i < limit; i++) {
      if (text[i] === words[p]) {
        at[p] = i;
        break;
      }
    }
  }
  for (let p = words.length - 2; p >= 0; p--) {
    const after = at[p + 1] ?? -1;
    if (at[p] !== -1 || after <= 0) continue;
    const limit = Math.max(0, after - 1 - (gap[p + 1] === 1 ? LONGEST_PARAM / 2 : 1), lastFound(at, p) + 1);
    for (let i = after - 1; i >= limit; i--) {
      if (text[i] === words[p]) {
        at[p] = i;
        break;
      }
    }
  }
}

function nextFound(at: Int32Array, from: number): number {
  for (let p = from; p < at.length; p++) if (at[p] !== -1) return at[p] ?? 0;
  return Number.POSITIVE_INFINITY;
}

function lastFound(at: Int32Array, from: number): number {
  for (let p = from; p >= 0; p--) if (at[p] !== -1) return at[p] ?? -1;
  return -1;
}

/** Words that a parameter at the end of a wording may hold. */
const LAST_PARAM = 12;

/** Whether the words `first` to `last` of the text stand where the wording has a parameter. */
export function inParam({ phrase, at }: Found, first: number, last: number): boolean {
  return phrase.params.some(({ place }) => {
    const before = at[place - 1] ?? -1;
    const after = at[place] ?? -1;
    if (before === -1 || first <= before) return false;
    return after === -1 ? place === at.length && first - before < LAST_PARAM : last < after;
  });
}
