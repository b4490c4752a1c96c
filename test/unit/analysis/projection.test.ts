import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ProjectionBuilder } from '../../../src/analysis/scope-projection.js';
import { project, reportsOf } from './project.js';

const linksOf = (texts: readonly string[]) =>
  project(texts).graph.mapEdges((_key, link, a, b) => [a, b, link.reportIds]);

describe('a projection', () => {
  it('joins what a report names, with the reports that carry each link', () => {
    expect(linksOf(['person:a phone:1', 'person:a phone:1 phone:2'])).toEqual([
      ['person:a', 'phone:1', ['report:000', 'report:001']],
      ['person:a', 'phone:2', ['report:001']],
      ['phone:1', 'phone:2', ['report:001']],
    ]);
  });

  it('lets a link through a rare value weigh more than one through a common value', () => {
    const { graph } = project(['person:a phone:1', ...Array.from({ length: 9 }, (_, i) => `person:p${i} phone:9`)]);
    const weight = (a: string, b: string) => graph.getEdgeAttribute(a, b, 'weight');
    expect(weight('person:a', 'phone:1')).toBeGreaterThan(weight('person:p0', 'phone:9'));
    expect(graph.getNodeAttributes('phone:9')).toEqual({ kind: 'phone', degree: 9 });
  });

  it('is the same in any order of the reports', () => {
    const entity = fc.constantFrom('person:a', 'person:b', 'person:c', 'phone:1', 'phone:2', 'email:1', 'device:1');
    const texts = fc.array(fc.uniqueArray(entity, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        texts.chain((lists) => {
          const reports = reportsOf(lists.map((list) => list.join(' ')));
          return fc.tuple(fc.constant(reports), fc.shuffledSubarray(reports, { minLength: reports.length }));
        }),
        ([reports, shuffled]) => {
          const exported = (list: typeof reports) => {
            const builder = new ProjectionBuilder({ reports: 99, nodes: 99, links: 99, entitiesPerReport: 9 });
            for (const report of list) builder.add(report);
            const { graph, ...rest } = builder.build();
            return { graph: graph.export(), ...rest };
          };
          expect(exported(shuffled)).toEqual(exported(reports));
        },
      ),
    );
  });

  it('stops at its bounds and says where, and leaves out reports that name too much', () => {
    const texts = ['person:a phone:1', 'person:b phone:1 phone:2 phone:3', 'person:c phone:4'];
    expect(project(texts, { reports: 2 }).cut).toEqual([expect.stringContaining('larger than 2 reports')]);
    expect(project(texts, { nodes: 3 }).cut).toEqual([expect.stringContaining('larger than 3 entities')]);
    expect(project(texts, { links: 2 }).cut).toEqual([expect.stringContaining('larger than 2 links')]);
    const { graph, cut } = project(texts, { entitiesPerReport: 3 });
    expect(cut).toEqual([expect.stringContaining('1 reports name more than 3 entities')]);
    expect(graph.nodes()).toEqual(['person:a', 'person:c', 'phone:1', 'phone:4']);
    expect(project(texts).cut).toEqual([]);
  });
});
