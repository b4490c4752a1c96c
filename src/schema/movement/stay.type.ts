import { Field, ID, ObjectType } from 'type-graphql';
import { Instant } from '../time/instant.scalar.js';
import { ReportedPlace } from './reported-place.type.js';

/** Sightings in one place without another in between. */
@ObjectType({ simpleResolvers: true, description: 'Sightings in one place without another in between.' })
export class Stay {
  @Field(() => ReportedPlace, { description: 'The place, the most exact that the reports name.' })
  place!: ReportedPlace;

  @Field(() => String, {
    nullable: true,
    description: 'The largest city within 30 km, as in keys of cities (US-IL-chicago); null when there is none.',
  })
  area!: string | null;

  @Field(() => Instant, { description: 'The earliest that the first sighting may have been.' })
  from!: string;

  @Field(() => Instant, { description: 'The latest that the last sighting may have been.' })
  to!: string;

  @Field(() => [ID], { description: 'Ids of the reports.' })
  reportIds!: readonly string[];
}
