import type { AsOf } from '../../domain/as-of.js';
import type { Bridges } from '../../schema/analysis/bridges.type.js';
import type { Centrality } from '../../schema/analysis/centrality.type.js';
import type { Communities } from '../../schema/analysis/communities.type.js';
import type { Glue } from '../../schema/analysis/glue.type.js';
import type { WeightedLink } from '../../schema/analysis/weighted-link.type.js';
import type {
  BridgesView,
  CentralityView,
  CommunitiesView,
  GlueView,
} from '../../services/analysis/scope-analysis-service.js';
import { MAX_IDS } from '../../services/limits.js';
import { cutList } from './cut-list.js';

const LINKS = 50;
const PIECES = 20;
const REPORTS = 10;

/** Groups with what their links need. */
export const presentCommunities = (view: CommunitiesView, asOf: AsOf): Communities => ({
  communities: view.communities.map(({ members, strength, reportIds }) => ({
    size: members.length,
    memberIds: members.slice(0, MAX_IDS),
    inside: strength.inside,
    outside: strength.outside,
    closed: strength.closed,
    mustBeCut: strength.mustBeCut,
    mustBeCutExact: strength.exact,
    weakest: strength.weakest.slice(0, LINKS).map(presentLink),
    partsOffIds: strength.partsOff.slice(0, MAX_IDS),
    strongest: strength.strongest.map(presentLink),
    reports: reportIds.length,
    asOf,
  })),
  modularity: view.modularity,
  scope: view.scope,
  ...cutList(view.communities.length, view.total),
});

export const presentBridges = (view: BridgesView, asOf: AsOf): Bridges => ({
  entities: view.entities.map(({ id, kind, partsOff, pieces }) => ({
    entityId: id,
    kind,
    partsOff,
    pieces: pieces.slice(0, PIECES),
    pieceCount: pieces.length,
    asOf,
  })),
  totalEntities: view.totalEntities.count,
  links: view.links.map(({ partsOff, ...link }) => ({ link: presentLink(link), partsOff })),
  totalLinks: view.totalLinks.count,
  scope: view.scope,
});

export const presentCentrality = (view: CentralityView, asOf: AsOf): Centrality => ({
  measure: view.measure,
  rows: view.rows.map(({ id, score }) => ({ entityId: id, score, asOf })),
  scope: view.scope,
  ...cutList(view.rows.length, view.total),
});

export const presentGlue = (view: GlueView, asOf: AsOf): Glue => {
  const remains = ({ components, alone, largest }: GlueView['after']) => ({
    components,
    alone,
    largest: largest.map(({ size, members }) => ({ size, memberIds: members })),
  });
  return {
    giant: view.giant,
    steps: view.steps.map(({ id, ...step }) => ({ ...step, entityId: id, asOf })),
    before: remains(view.before),
    after: remains(view.after),
    scope: view.scope,
  };
};

interface Link {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly reportIds: readonly string[];
}

const presentLink = ({ from, to, weight, reportIds }: Link): WeightedLink => ({
  fromId: from,
  toId: to,
  weight,
  reportIds: reportIds.slice(0, REPORTS),
  reports: reportIds.length,
});
