import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant } from '../time/instant.scalar.js';

/** One city that two routes have in common. */
@ObjectType({ simpleResolvers: true, description: 'One city that two routes have in common.' })
export class SharedStop {
  @Field(() => String, { description: 'The city, as in keys of cities.' })
  area!: string;

  @Field(() => Instant, { description: "Beginning of the first entity's stay." })
  firstFrom!: string;

  @Field(() => Instant, { description: "End of the first entity's stay." })
  firstTo!: string;

  @Field(() => Instant, { description: "Beginning of the second entity's stay." })
  secondFrom!: string;

  @Field(() => Instant, { description: "End of the second entity's stay." })
  secondTo!: string;

  @Field(() => [ID], { description: "Reports behind the first entity's stay." })
  firstReportIds!: readonly string[];

  @Field(() => [ID], { description: "Reports behind the second entity's stay." })
  secondReportIds!: readonly string[];

  @Field(() => Int, {
    description: 'Reports that you may see and that name the city, counted up to a limit: a busy city says little.',
  })
  reportsThere!: number;
}
