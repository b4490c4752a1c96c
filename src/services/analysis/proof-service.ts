import { FactNetwork, type ProofFact } from '../../analysis/fact-network.js';
import type { ProofFactView, ProofView } from '../../domain/proof-views.js';
import type { FactView } from '../../domain/views.js';
import type { ReadScope } from '../ports.js';
import type { PersonGroupStore, PersonGroups } from '../ports-of-analysis-paths.js';

/** A connection to prove: the facts that carry it, those shown with it first, and nothing else. */
export interface Claim {
  readonly from: string;
  readonly to: string;
  readonly facts: readonly FactView[];
  /** True when not all facts that carry it are given. */
  readonly truncated: boolean;
}

/** Says for connections which facts carry them and how easily they break. */
export class ProofService {
  constructor(private readonly groups: PersonGroupStore) {}

  /** One proof for each claim, in their order. A fixed number of statements however many claims. */
  async prove(claims: readonly Claim[], scope: ReadScope): Promise<ProofView[]> {
    const mentions = claims.flatMap(({ facts }) => facts.flatMap(({ mentionId }) => mentionId ?? []));
    const groups = await this.groups.groupsOf([...new Set(mentions)], scope);
    return claims.map((claim) => proofOf(claim, groups));
  }
}

function proofOf({ from, to, facts, truncated }: Claim, { groupOf, anchorOf, joins }: PersonGroups): ProofView {
  const views = new Map<string, ProofFactView>();
  const network: ProofFact[] = [];
  const add = (view: ProofFactView, ends: readonly [string, string]) => {
    views.set(view.key, view);
    network.push({ key: view.key, type: view.type, ends });
  };
  // A group of mentions and a value are told apart, whatever their keys are.
  const nodeOf = (group: string) => `group ${group}`;
  for (const { key, reportId, entityId, mentionId } of facts) {
    const group = mentionId === null ? undefined : groupOf.get(mentionId);
    const node = group === undefined ? entityId : nodeOf(group);
    add({ key, type: 'REPORT', reportId, entityId, mentionIds: [] }, [reportId, node]);
  }
  const people = new Set(facts.map(({ entityId }) => entityId));
  for (const { key, type, groups, mentionIds, personId } of joins)
    if (people.has(personId))
      add({ key, type, reportId: null, entityId: personId, mentionIds }, [nodeOf(groups[0]), nodeOf(groups[1])]);
  const endOf = (id: string) => (anchorOf.has(id) ? nodeOf(anchorOf.get(id)!) : id);
  const proof = new FactNetwork(network).prove(endOf(from), endOf(to));
  const shown = (keys: readonly string[]) => keys.map((key) => views.get(key)!);
  return {
    facts: shown(proof.facts),
    fragility: proof.fragility,
    fragilityTruncated: truncated,
    critical: shown(proof.critical),
    weakest: shown(proof.weakest),
  };
}
