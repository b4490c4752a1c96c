import { Field, Float, ID, ObjectType } from 'type-graphql';
import { Instant } from '../time/instant.scalar.js';
import { ReportedPlace } from './reported-place.type.js';

/** One time at which two things were near each other. */
@ObjectType({ simpleResolvers: true, description: 'One time at which two things were near each other.' })
export class Encounter {
  @Field(() => ReportedPlace, { description: 'Where the one asked about was.' })
  place!: ReportedPlace;

  @Field(() => ReportedPlace, { description: 'Where the other was.' })
  otherPlace!: ReportedPlace;

  @Field(() => Instant, { description: 'Earliest time of the one asked about.' })
  from!: string;

  @Field(() => Instant, { description: 'Its latest time.' })
  to!: string;

  @Field(() => Instant, { description: 'Earliest time of the other.' })
  otherFrom!: string;

  @Field(() => Instant, { description: 'Its latest time.' })
  otherTo!: string;

  @Field(() => Float, { description: 'Between the positions, km; the uncertainty of both comes on top.' })
  distanceKm!: number;

  @Field(() => Boolean, {
    description: 'True: near wherever within their uncertainty they were. False: only somewhere within it.',
  })
  sure!: boolean;

  @Field(() => ID, { description: 'Report behind the one asked about.' })
  reportId!: string;

  @Field(() => ID, { description: 'Report behind the other.' })
  otherReportId!: string;
}
