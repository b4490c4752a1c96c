import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';
import { PathStep } from './path-step.type.js';

/** A chain of entities, each named together with the next by a visible report. */
@ObjectType({
  simpleResolvers: true,
  description: 'A chain of entities, each named together with the next by a visible report.',
})
export class Path {
  readonly asOf!: AsOf;

  @Field(() => Int, { description: 'Number of steps.' })
  length!: number;

  @Field(() => [ID], { description: 'Ids along the way, from the first end to the last.' })
  entityIds!: readonly string[];

  @Field(() => [PathStep], { description: 'The steps, in order.' })
  steps!: readonly PathStep[];
}
