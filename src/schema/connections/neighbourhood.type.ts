import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';
import { KindCount } from './kind-count.type.js';
import { Link } from './link.type.js';
import { Neighbour } from './neighbour.type.js';

/** What is near an entity, through visible reports. */
@ObjectType({ simpleResolvers: true, description: 'What is near an entity, through visible reports.' })
export class Neighbourhood {
  readonly asOf!: AsOf;

  @Field(() => ID, { description: 'Id of the entity in the middle.' })
  centreId!: string;

  @Field(() => [KindCount], { description: 'Direct neighbours of each kind, before `first` cuts.' })
  totals!: readonly KindCount[];

  @Field(() => [Neighbour], { description: 'Entities found, nearest first.' })
  neighbours!: readonly Neighbour[];

  @Field(() => [Link], { description: 'Connections among the centre and the neighbours found.' })
  links!: readonly Link[];

  @Field(() => Int, { description: 'How many neighbours are in this answer.' })
  returned!: number;

  @Field(() => Boolean, {
    description:
      'True when something was left out, by `first` or because it stands beyond something else that 200 reports or more name.',
  })
  truncated!: boolean;
}
