import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../entities/node.type.js';
import { Instant } from '../time/instant.scalar.js';

/** A source of reports. It exists for you when you may see one of its reports. */
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A source of reports. It exists for you when you may see one of its reports.',
})
export class Source extends Node {
  @Field(() => String, { description: 'Name of the source.' })
  name!: string;

  @Field(() => Instant, { nullable: true, description: 'Earliest observation in its visible reports.' })
  firstSeen!: string | null;

  @Field(() => Instant, { nullable: true, description: 'Latest observation in its visible reports.' })
  lastSeen!: string | null;

  @Field(() => Int, { description: 'How many of its reports you may see, counted up to a limit.' })
  reportCount!: number;

  @Field(() => Boolean, { description: 'True when counting stopped at `reportCount`: there are more.' })
  reportCountTruncated!: boolean;
}
