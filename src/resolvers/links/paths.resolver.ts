import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Path } from '../../schema/connections/path.type.js';
import { PathStep } from '../../schema/connections/path-step.type.js';
import { Paths } from '../../schema/connections/paths.type.js';
import { Entity } from '../../schema/entities/entity.type.js';
import { Report } from '../../schema/reports/report.type.js';
import { loadEntities } from '../loaders/load-node.js';
import type { RequestContext } from '../request-context.js';

/** Links of an answer with paths. */
@Resolver(() => Paths)
export class PathsLinks {
  @FieldResolver(() => [Entity], {
    description: 'Entities with too many reports to search through; a path through them may have been missed.',
  })
  notExpanded(@Root() paths: Paths, @Ctx() context: RequestContext): Promise<Entity[]> {
    return loadEntities(context.at(paths.asOf).nodes, paths.notExpandedIds);
  }
}

/** Links of a path. */
@Resolver(() => Path)
export class PathLinks {
  @FieldResolver(() => [Entity], { description: 'Entities along the way, from the first end to the last.' })
  entities(@Root() path: Path, @Ctx() context: RequestContext): Promise<Entity[]> {
    return loadEntities(context.at(path.asOf).nodes, path.entityIds);
  }
}

/** Links of a step. */
@Resolver(() => PathStep)
export class PathStepLinks {
  @FieldResolver(() => Report, { nullable: true, description: 'The report that names both ends.' })
  report(@Root() step: PathStep, @Ctx() context: RequestContext): Promise<Report | null> {
    return context.at(step.asOf).nodes.report.load(step.reportId);
  }
}
