import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';
import { Fact } from '../reports/fact.type.js';
import { LeftOut } from './left-out.type.js';

/** A report in a connecting network. */
@ObjectType({ simpleResolvers: true, description: 'A report in a connecting network.' })
export class NetworkReport {
  readonly asOf!: AsOf;

  @Field(() => ID, { description: 'Id of the report.' })
  reportId!: string;

  @Field(() => [Fact], { description: 'What it says of the entities of the network that it joins.' })
  facts!: readonly Fact[];
}

/** A chosen entity that a network does not join with the largest group. */
@ObjectType({
  simpleResolvers: true,
  description: 'A chosen entity that a network does not join with the largest group.',
})
export class Unconnected {
  readonly asOf!: AsOf;

  @Field(() => ID, { description: 'Id of the entity.' })
  entityId!: string;

  @Field(() => String, { description: 'Why it is not joined.' })
  reason!: string;
}

/** Chosen entities that are joined with each other. */
@ObjectType({ simpleResolvers: true, description: 'Chosen entities that are joined with each other.' })
export class JoinedGroup {
  @Field(() => [ID], { description: 'Their ids.' })
  ids!: readonly string[];
}

/** A small network that joins chosen entities. */
@ObjectType({ simpleResolvers: true, description: 'A small network that joins chosen entities.' })
export class ConnectingNetwork {
  readonly asOf!: AsOf;

  @Field(() => [ID], { description: 'Ids of the chosen entities and of those that join them.' })
  entityIds!: readonly string[];

  @Field(() => [NetworkReport], { description: 'The reports that join them.' })
  reports!: readonly NetworkReport[];

  @Field(() => [JoinedGroup], { description: 'The chosen entities by what is joined, the largest group first.' })
  groups!: readonly JoinedGroup[];

  @Field(() => [Unconnected], { description: 'Chosen entities that are not joined with the largest group, and why.' })
  unconnected!: readonly Unconnected[];

  @Field(() => Float, { description: 'How little the network tells, in bits; less is stronger.' })
  bits!: number;

  @Field(() => LeftOut, { description: 'What the search left out.' })
  leftOut!: LeftOut;
}
