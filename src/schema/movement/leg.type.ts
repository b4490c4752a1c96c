import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { LegVerdict } from '../../domain/movement-views.js';
import { LegVerdictEnum } from './leg-verdict.enum.js';

/** The way from one stay to the next, with the speed that it asks for at least. */
@ObjectType({
  simpleResolvers: true,
  description: 'The way from one stay to the next, with the speed that it asks for at least.',
})
export class Leg {
  @Field(() => Int, { description: 'Index of the stay that it begins at.' })
  from!: number;

  @Field(() => Int, { description: 'Index of the stay that it leads to.' })
  to!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Great-circle distance between the positions, km; null when one is not known.',
  })
  distanceKm!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      'What of the distance the uncertainty of both places cannot explain, km; null when a place is too vague.',
  })
  leastKm!: number | null;

  @Field(() => Float, { description: 'The longest time that the dates leave for it, hours.' })
  mostHours!: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'The slowest speed that explains both sightings, km/h; null when the places may be one, or no time is left.',
  })
  leastKmh!: number | null;

  @Field(() => LegVerdictEnum, { description: 'Whether that is possible.' })
  verdict!: LegVerdict;

  @Field(() => [ID], { description: 'Ids of the last report before and the first after.' })
  reportIds!: readonly string[];
}
