import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { PlacePrecision } from '../../domain/report-draft.js';
import { PlacePrecisionEnum } from './place-precision.enum.js';

/** A place that a report names, with how far from its position the thing itself may have been. */
@ObjectType({
  simpleResolvers: true,
  description: 'A place that a report names, with how far from its position the thing itself may have been.',
})
export class ReportedPlace {
  @Field(() => ID, { description: 'Id of the location.' })
  id!: string;

  @Field(() => String, { description: 'Its name or key.' })
  label!: string;

  @Field(() => PlacePrecisionEnum, { description: 'How exact the place is.' })
  precision!: PlacePrecision;

  @Field(() => String, { description: 'What the report says of the place, such as last-seen or cell-site.' })
  role!: string;

  @Field(() => Float, { nullable: true, description: 'Degrees north, WGS 84; null when the position is not known.' })
  lat!: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east, WGS 84; null when the position is not known.' })
  lon!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'Radius in km around the position within which it may have been; null where a distance would say nothing: regions, countries, unknown positions.',
  })
  uncertaintyKm!: number | null;
}
