import { Field, Float, ID, ObjectType } from 'type-graphql';
import { SharedStop } from './shared-stop.type.js';

/** Two entities that were in the same cities in the same order, about the same time. */
@ObjectType({
  simpleResolvers: true,
  description: 'Two entities that were in the same cities in the same order, about the same time.',
})
export class SharedRoute {
  @Field(() => ID, { description: 'Id of one entity.' })
  first!: string;

  @Field(() => ID, { description: 'Id of the other.' })
  second!: string;

  @Field(() => [SharedStop], { description: 'The cities in order.' })
  stops!: readonly SharedStop[];

  @Field(() => Float, {
    description: 'How telling: the sum over the different cities of 1 / ln(1 + reports that name them).',
  })
  score!: number;
}
