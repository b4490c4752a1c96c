import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';
import { WeightedLink } from './weighted-link.type.js';

/** A group that holds together more than it holds to others. */
@ObjectType({ simpleResolvers: true, description: 'A group that holds together more than it holds to others.' })
export class Community {
  readonly asOf!: AsOf;

  @Field(() => Int, { description: 'Members.' })
  size!: number;

  @Field(() => [ID], { description: 'Ids of the members, at most 200.' })
  memberIds!: readonly string[];

  @Field(() => Int, { description: 'Links inside the group.' })
  inside!: number;

  @Field(() => Int, { description: 'Links from it to others.' })
  outside!: number;

  @Field(() => Float, { description: 'Weight of the links inside over that of all links of its members, 0 to 1.' })
  closed!: number;

  @Field(() => Int, { nullable: true, description: 'The fewest links that must be cut to part the group.' })
  mustBeCut!: number | null;

  @Field(() => Boolean, { description: 'False for a large group: `mustBeCut` is then the most it can be.' })
  mustBeCutExact!: boolean;

  @Field(() => [WeightedLink], { description: 'The links of one way of parting it with so few, at most 50.' })
  weakest!: readonly WeightedLink[];

  @Field(() => [ID], { description: 'Members that this would part off, at most 200.' })
  partsOffIds!: readonly string[];

  @Field(() => [WeightedLink], { description: 'The links that tell most.' })
  strongest!: readonly WeightedLink[];

  @Field(() => Int, { description: 'Reports that carry its links.' })
  reports!: number;
}
