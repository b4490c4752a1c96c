import {
  type ProjectedReport,
  ProjectionBuilder,
  type ScopeProjection,
} from '../../../src/analysis/scope-projection.js';

const LIMITS = { reports: 1_000, nodes: 1_000, links: 10_000, entitiesPerReport: 10 };

/** A projection of reports given as the entities that each names: `phone:1 person:a`. */
export function project(texts: readonly string[], limits: Partial<typeof LIMITS> = {}): ScopeProjection {
  const builder = new ProjectionBuilder({ ...LIMITS, ...limits });
  for (const report of reportsOf(texts)) if (!builder.add(report)) break;
  return builder.build();
}

export const reportsOf = (texts: readonly string[]): ProjectedReport[] =>
  texts.map((text, i) => ({ reportId: `report:${String(i).padStart(3, '0')}`, entities: text.split(' ') }));
