import { Field, ID, InputType, Int } from 'type-graphql';
import type { EntityKind } from '../../domain/kind.js';
import { EntityKindEnum } from '../entities/entity-kind.enum.js';

/** What chains must pass and avoid, and how they go on in time. */
@InputType({ description: 'What chains must pass and avoid, and how they go on in time.' })
export class ConnectionFilterInput {
  @Field(() => [ID], { defaultValue: [], description: 'Entities that no chain may pass, at most 200.' })
  avoid!: string[];

  @Field(() => [EntityKindEnum], { defaultValue: [], description: 'Kinds that may not stand between the ends.' })
  avoidKinds!: EntityKind[];

  @Field(() => [String], {
    defaultValue: [],
    description: 'Roles that what stands between the ends may not have, at most 50.',
  })
  avoidRoles!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'Entities that every chain must pass, at most 3, in any order.' })
  through!: string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Each step not before the last; undated reports then carry no step.',
  })
  inOrder!: boolean;

  @Field(() => Int, {
    nullable: true,
    defaultValue: null,
    description: 'Most days between a step and the next; undated reports then carry no step.',
  })
  maxGapDays!: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'No two chains that share more than half of what they pass.',
  })
  diverse!: boolean;
}
