import type { CandidateReason } from '../../domain/judgement.js';
import type { GroupScorer } from '../../resolution/groups/group-scorer.js';
import type { NewLink } from '../ports-of-resolution.js';
import type { GroupReader } from './group-reader.js';

interface Clustered {
  /** Pairs of groups above the threshold, and pairs below it that a person should look at. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly uncertain: readonly (readonly [string, string])[];
  readonly cluster: ReadonlyMap<string, string>;
  readonly reader: GroupReader;
  readonly scorer: GroupScorer;
  readonly model: { readonly least: number };
}

/** Links between the mentions of two groups. Who sees few of the mentions sees the person joined all the same. */
const MOST_LINKS = 100;

/** What should be stored between groups, once it is known which of them are one person. */
export function wantedJoins({ pairs, uncertain, cluster, reader, scorer, model }: Clustered): {
  readonly links: readonly NewLink[];
  readonly candidates: readonly (NewLink & { readonly reason: CandidateReason })[];
} {
  const mentionPairs = (a: string, b: string): NewLink[] =>
    scorer.compare(reader.get(a), reader.get(b)).pairs.map(({ from, to, weight }) => ({
      from: from.id,
      to: to.id,
      pairKey: `${from.key}~${to.key}`,
      weight,
    }));
  const links: NewLink[] = [];
  const candidates: (NewLink & { readonly reason: CandidateReason })[] = [];
  const ask = (a: string, b: string, reason: CandidateReason): void => {
    const [best] = mentionPairs(a, b);
    if (best) candidates.push({ ...best, reason });
  };
  for (const [a, b] of pairs) {
    if (cluster.get(a) === cluster.get(b))
      links.push(
        ...mentionPairs(a, b)
          .filter(({ weight }) => weight >= model.least)
          .slice(0, MOST_LINKS),
      );
    else ask(a, b, 'BRIDGE');
  }
  // Also those that others have joined: what joins them may go.
  for (const [a, b] of uncertain) ask(a, b, 'UNCERTAIN');
  return { links, candidates };
}
