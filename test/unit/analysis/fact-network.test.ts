import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FactNetwork, type ProofFact } from '../../../src/analysis/fact-network.js';

const NODES = ['s', 'm', 'n', 'o', 't'];

/** Up to twelve facts over a few nodes, some of them between the same two. */
const networks = fc
  .array(fc.uniqueArray(fc.constantFrom(...NODES), { minLength: 2, maxLength: 2 }), { maxLength: 12 })
  .map((pairs) => pairs.map(([a, b], i): ProofFact => ({ key: `f${i}`, type: 'REPORT', ends: [a!, b!] })));

function connects(facts: readonly ProofFact[]): boolean {
  const reached = new Set(['s']);
  for (let before = -1; before < reached.size; ) {
    before = reached.size;
    for (const { ends } of facts) if (ends.some((end) => reached.has(end))) for (const end of ends) reached.add(end);
  }
  return reached.has('t');
}

/** All sets of facts, the smallest first. */
const subsets = (facts: readonly ProofFact[]): ProofFact[][] =>
  Array.from({ length: 1 << facts.length }, (_, bits) => facts.filter((_fact, i) => bits & (1 << i))).sort(
    (a, b) => a.length - b.length,
  );
const without = (facts: readonly ProofFact[], keys: readonly string[]) =>
  facts.filter(({ key }) => !keys.includes(key));

describe('a proof', () => {
  it('is the fewest facts that carry the connection, and fragility the fewest that break it', () => {
    fc.assert(
      fc.property(networks, (facts) => {
        const proof = new FactNetwork(facts).prove('s', 't');
        const all = subsets(facts);
        const carrying = all.find(connects);
        expect(proof.facts).toHaveLength(carrying?.length ?? 0);
        expect(connects(facts.filter(({ key }) => proof.facts.includes(key)))).toBe(carrying !== undefined);
        const breaking = all.find(
          (some) =>
            !connects(
              without(
                facts,
                some.map(({ key }) => key),
              ),
            ),
        );
        expect(proof.fragility).toBe(breaking!.length);
        expect(proof.weakest).toHaveLength(proof.fragility);
        expect(connects(without(facts, proof.weakest))).toBe(false);
      }),
      { numRuns: 150 },
    );
  });

  it('names every fact that breaks a connection of fragility 1 alone, and no other', () => {
    fc.assert(
      fc.property(networks, (facts) => {
        const { fragility, critical } = new FactNetwork(facts).prove('s', 't');
        if (fragility !== 1) return expect(critical).toEqual([]);
        for (const { key } of facts) expect(connects(without(facts, [key]))).toBe(!critical.includes(key));
      }),
      { numRuns: 300 },
    );
  });

  it('prefers the facts that were named first', () => {
    const way = (name: string): ProofFact[] => [
      { key: `${name}1`, type: 'REPORT', ends: ['s', name] },
      { key: `${name}2`, type: 'LINK', ends: [name, 't'] },
    ];
    expect(new FactNetwork([...way('y'), ...way('x')]).prove('s', 't').facts).toEqual(['y1', 'y2']);
    expect(new FactNetwork([...way('x'), ...way('y')]).prove('s', 't').facts).toEqual(['x1', 'x2']);
  });
});
