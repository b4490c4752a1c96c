import { Field, Float, InputType } from 'type-graphql';

/** A circle on the map. */
@InputType({ description: 'A circle on the map.' })
export class NearInput {
  @Field(() => Float, { description: 'Latitude of the middle in degrees, -90 to 90.' })
  lat!: number;

  @Field(() => Float, { description: 'Longitude of the middle in degrees, -180 to 180.' })
  lon!: number;

  @Field(() => Float, { description: 'Radius in kilometres, above 0.' })
  km!: number;
}
