import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant } from '../time/instant.scalar.js';
import { PeriodKind } from './period-kind.type.js';

/** What happened in one period of UTC. */
@ObjectType({ simpleResolvers: true, description: 'What happened in one period of UTC.' })
export class Period {
  @Field(() => Instant, { description: 'Its beginning.' })
  from!: string;

  @Field(() => Instant, { description: 'Its end, excluded.' })
  to!: string;

  @Field(() => Int, { description: 'Distinct reports whose time begins in it.' })
  reports!: number;

  @Field(() => Int, {
    description: 'How many of them have a time that goes beyond it: they may belong to a later period.',
  })
  longer!: number;

  @Field(() => [ID], { description: 'Ids of the reports, at most ten.' })
  reportIds!: readonly string[];

  @Field(() => [PeriodKind], { description: 'Reports by kind, the most first.' })
  kinds!: readonly PeriodKind[];

  @Field(() => [ID], { description: 'Ids of the entities asked about that they name.' })
  entityIds!: readonly string[];

  @Field(() => [String], { description: 'Labels of the places that they name.' })
  places!: readonly string[];
}
