/** What a connection rests on: an edge of a report, a link that the resolver made, a judgement that somebody gave. */
export const PROOF_FACT_TYPES = ['REPORT', 'LINK', 'JUDGEMENT'] as const;
export type ProofFactType = (typeof PROOF_FACT_TYPES)[number];

/** A fact and the two nodes that it joins: reports, values, groups of mentions. */
export interface ProofFact {
  readonly key: string;
  readonly type: ProofFactType;
  readonly ends: readonly [string, string];
}

/** What carries a connection, and how easily it breaks. */
export interface Proof {
  /** Keys of the fewest facts that carry it together, in the order of the way from one end to the other. */
  readonly facts: readonly string[];
  /** The fewest facts whose removal breaks it; 0 when nothing carries it. */
  readonly fragility: number;
  /** Keys of the facts that each break it alone: all of them, none when `fragility` is over 1. */
  readonly critical: readonly string[];
  /** Keys of one smallest set of facts whose removal breaks it. */
  readonly weakest: readonly string[];
}

interface Arc {
  readonly to: string;
  readonly fact: ProofFact;
}

/**
 * Facts as an undirected graph, each an edge. Two nodes are connected as long as some way is left, so the fewest facts
 * that break the connection are a minimum cut, as many as there are ways without a fact in two of them (Menger 1927),
 * found by augmenting along shortest ways (Edmonds and Karp 1972).
 */
export class FactNetwork {
  readonly #arcs = new Map<string, Arc[]>();
  readonly #facts = new Map<string, ProofFact>();

  /** @param facts those named first are preferred where the proof has a choice; a repeated key counts once */
  constructor(facts: Iterable<ProofFact>) {
    for (const fact of facts) {
      if (this.#facts.has(fact.key)) continue;
      this.#facts.set(fact.key, fact);
      const [a, b] = fact.ends;
      this.#arcsOf(a).push({ to: b, fact });
      this.#arcsOf(b).push({ to: a, fact });
    }
  }

  prove(from: string, to: string): Proof {
    const facts = this.#shortestWay(from, to, () => true) ?? [];
    if (!facts.length) return { facts: [], fragility: 0, critical: [], weakest: [] };
    const weakest = this.#minimumCut(from, to);
    const breaks = (key: string) => this.#shortestWay(from, to, (arc) => arc.fact.key !== key) === null;
    const critical = weakest.length === 1 ? facts.filter(breaks) : [];
    return { facts, fragility: weakest.length, critical, weakest };
  }

  #arcsOf(node: string): Arc[] {
    const arcs = this.#arcs.get(node) ?? [];
    this.#arcs.set(node, arcs);
    return arcs;
  }

  /** Keys of the facts of a way with the fewest, or null when there is none. */
  #shortestWay(from: string, to: string, mayUse: (arc: Arc, at: string) => boolean): string[] | null {
    const came = new Map<string, { readonly at: string; readonly key: string } | null>([[from, null]]);
    for (const at of came.keys()) {
      if (at === to) break;
      for (const arc of this.#arcs.get(at) ?? [])
        if (!came.has(arc.to) && mayUse(arc, at)) came.set(arc.to, { at, key: arc.fact.key });
    }
    if (!came.has(to)) return null;
    const keys: string[] = [];
    for (let step = came.get(to); step; step = came.get(step.at)) keys.push(step.key);
    return keys.reverse();
  }

  #minimumCut(from: string, to: string): string[] {
    /** Facts that carry flow, each with the node that it flows from. */
    const flows = new Map<string, string>();
    const hasRoom = ({ fact }: Arc, at: string) => flows.get(fact.key) !== at;
    for (let way = this.#shortestWay(from, to, hasRoom); way; way = this.#shortestWay(from, to, hasRoom)) {
      let at = from;
      for (const key of way) {
        const { ends } = this.#facts.get(key)!;
        // Flow against flow over one fact cancels out.
        if (flows.has(key)) flows.delete(key);
        else flows.set(key, at);
        at = ends[0] === at ? ends[1] : ends[0];
      }
    }
    const reached = new Set([from]);
    for (const at of reached) for (const arc of this.#arcs.get(at) ?? []) if (hasRoom(arc, at)) reached.add(arc.to);
    return [...this.#facts.values()]
      .filter(({ ends: [a, b] }) => reached.has(a) !== reached.has(b))
      .map(({ key }) => key);
  }
}
