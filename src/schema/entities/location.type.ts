import { Field, Float, ObjectType } from 'type-graphql';
import { Entity } from './entity.type.js';
import { Node } from './node.type.js';
import { Value } from './value.type.js';

/** A place, as exact as its source says. A city or anything coarser never joins in paths or hidden connections. */
@ObjectType({
  implements: [Value, Entity, Node],
  simpleResolvers: true,
  description:
    'A place, as exact as its source says. A city or anything coarser never joins in paths or hidden connections.',
})
export class Location extends Value {
  @Field(() => String, {
    nullable: true,
    description: 'How exact the place is: country, region, city, postcode, address or point.',
  })
  precision!: string | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Latitude in degrees (WGS 84) of the point or of the middle of the area.',
  })
  lat!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Longitude in degrees (WGS 84) of the point or of the middle of the area.',
  })
  lon!: number | null;

  @Field(() => String, { nullable: true, description: 'H3 cell that holds the place.' })
  h3!: string | null;

  @Field(() => String, { nullable: true, description: 'City, when known.' })
  city!: string | null;

  @Field(() => String, { nullable: true, description: 'State or region, when known.' })
  region!: string | null;

  @Field(() => String, { nullable: true, description: 'Postal code, when known.' })
  postcode!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166 country, when known.' })
  country!: string | null;
}
