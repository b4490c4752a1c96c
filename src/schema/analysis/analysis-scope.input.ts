import { Field, ID, InputType, Int } from 'type-graphql';
import type { EntityKind } from '../../domain/kind.js';
import { EntityKindEnum } from '../entities/entity-kind.enum.js';
import { Instant } from '../time/instant.scalar.js';

/** Which part of the graph is analysed; all that is given holds at once, nothing given is the whole graph. */
@InputType({
  description:
    'Which part of the graph is analysed; all that is given holds at once, nothing given is the whole graph.',
})
export class AnalysisScopeInput {
  @Field(() => [ID], { nullable: true, description: 'Entities to begin at, at most 200.' })
  ids!: readonly string[] | null;

  @Field(() => Int, { nullable: true, description: 'How many reports away from them, 1 to 3; 1 when left out.' })
  hops!: number | null;

  @Field(() => String, { nullable: true, description: 'Name of a source: only its reports.' })
  source!: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of an ingest run: only reports that it recorded.' })
  run!: string | null;

  @Field(() => Instant, { nullable: true, description: 'Only facts observed at or after this instant.' })
  from!: string | null;

  @Field(() => Instant, { nullable: true, description: 'Only facts observed before this instant.' })
  to!: string | null;

  @Field(() => [EntityKindEnum], { nullable: true, description: 'Only entities of these kinds.' })
  kinds!: readonly EntityKind[] | null;
}
