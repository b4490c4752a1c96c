import { Arg, Ctx, Float, ID, Int, Query, Resolver } from 'type-graphql';
import type {
  CircuitView,
  CoLocationView,
  MovementsView,
  PeriodsView,
  Resolution,
} from '../../domain/movement-views.js';
import { Circuit } from '../../schema/movement/circuit.type.js';
import { CoLocations } from '../../schema/movement/co-locations.type.js';
import { Movements } from '../../schema/movement/movements.type.js';
import { Periods } from '../../schema/movement/periods.type.js';
import { ResolutionEnum } from '../../schema/movement/resolution.enum.js';
import { WithinInput } from '../../schema/movement/within.input.js';
import { AsOfInput } from '../../schema/time/as-of.input.js';
import { MAX_IDS } from '../../services/limits.js';
import { AS_OF, FIRST } from '../arguments.js';
import type { RequestContext } from '../request-context.js';

/** When and where. */
@Resolver()
export class MovementResolver {
  @Query(() => Periods, { description: 'What happened around some entities, by hour, day, week, month or year.' })
  timelineOf(
    @Ctx() context: RequestContext,
    @Arg('ids', () => [ID], { description: `Ids of entities, at most ${MAX_IDS}.` }) ids: string[],
    @Arg('resolution', () => ResolutionEnum, { defaultValue: 'DAY', description: 'Length of a period.' })
    resolution: Resolution,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<PeriodsView> {
    return context.services.periods.timelineOf({ ids, resolution }, context.at(asOf).caller);
  }

  @Query(() => Movements, {
    description: 'Where something was along time, with distances, least speeds, and legs that are too fast to be true.',
  })
  movements(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Id of a person or identifier.' }) id: string,
    @Arg('fastestKmh', () => Float, {
      nullable: true,
      description:
        'Speed in km/h above which a leg is impossible; 250 for vehicles and 1,000 for all else when left out.',
    })
    fastestKmh: number | null = null,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<MovementsView> {
    return context.services.movements.movements({ id, fastestKmh }, context.at(asOf).caller);
  }

  @Query(() => Circuit, {
    description: 'Which of some entities were in the same cities in the same order, about the same time.',
  })
  circuit(
    @Ctx() context: RequestContext,
    @Arg('ids', () => [ID], { description: 'Ids of 2 to 50 people or identifiers.' }) ids: string[],
    @Arg('withinHours', () => Int, {
      defaultValue: 72,
      description: 'Most hours between the two stays in one city, 0 to 8784.',
    })
    withinHours: number,
    @Arg('minCities', () => Int, { defaultValue: 3, description: 'Cities of the shortest route told, 2 to 200.' })
    minCities: number,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<CircuitView> {
    return context.services.circuits.circuit({ ids, withinHours, minCities }, context.at(asOf).caller);
  }

  @Query(() => CoLocations, { description: 'Who else was near at the same time.' })
  coLocation(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Id of a person or identifier.' }) id: string,
    @Arg('within', () => WithinInput, { description: 'What counts as near at the same time.' }) within: WithinInput,
    @Arg('first', () => Int, FIRST) first: number,
    @Arg('asOf', () => AsOfInput, AS_OF) asOf?: AsOfInput,
  ): Promise<CoLocationView> {
    return context.services.coLocations.coLocation({ id, within, first }, context.at(asOf).caller);
  }
}
