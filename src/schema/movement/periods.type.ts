import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { Resolution } from '../../domain/movement-views.js';
import { Period } from './period.type.js';
import { ResolutionEnum } from './resolution.enum.js';

/** What happened around some entities, period by period; periods without reports are left out. */
@ObjectType({
  simpleResolvers: true,
  description: 'What happened around some entities, period by period; periods without reports are left out.',
})
export class Periods {
  @Field(() => ResolutionEnum, { description: 'Length of a period.' })
  resolution!: Resolution;

  @Field(() => [Period], { description: 'The periods in the order of time: the newest 1,000.' })
  periods!: readonly Period[];

  @Field(() => Int, { description: 'How many there are in all.' })
  total!: number;

  @Field(() => Int, { description: 'Reports without a date.' })
  undated!: number;

  @Field(() => [ID], { description: 'Entities with more reports than were read; their oldest are missing.' })
  truncatedIds!: readonly string[];
}
