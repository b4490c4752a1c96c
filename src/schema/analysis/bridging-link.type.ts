import { Field, Int, ObjectType } from 'type-graphql';
import { WeightedLink } from './weighted-link.type.js';

/** A link without which its component falls in two. */
@ObjectType({ simpleResolvers: true, description: 'A link without which its component falls in two.' })
export class BridgingLink {
  @Field(() => WeightedLink, { description: 'The link.' })
  link!: WeightedLink;

  @Field(() => Int, { description: 'Entities on the smaller side.' })
  partsOff!: number;
}
