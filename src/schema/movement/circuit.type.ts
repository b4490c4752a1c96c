import { Field, ID, Int, ObjectType } from 'type-graphql';
import { SharedRoute } from './shared-route.type.js';

/** Which of some entities share a route across cities. */
@ObjectType({ simpleResolvers: true, description: 'Which of some entities share a route across cities.' })
export class Circuit {
  @Field(() => [SharedRoute], { description: 'Shared routes, the most telling first.' })
  routes!: readonly SharedRoute[];

  @Field(() => Int, { description: 'Most hours between two stays in one city.' })
  withinHours!: number;

  @Field(() => [ID], { description: 'Entities that share a route with nobody.' })
  alone!: readonly string[];

  @Field(() => [ID], { description: 'Entities of which not every report was compared; the oldest are missing.' })
  truncatedIds!: readonly string[];
}
