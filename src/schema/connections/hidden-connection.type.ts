import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';
import type { EntityKind } from '../../domain/kind.js';
import { EntityKindEnum } from '../entities/entity-kind.enum.js';
import { Proof } from './proof.type.js';
import { SharedValue } from './shared-value.type.js';

/** An entity that shares values with the one asked about though no visible report names both. */
@ObjectType({
  simpleResolvers: true,
  description: 'An entity that shares values with the one asked about though no visible report names both.',
})
export class HiddenConnection {
  readonly asOf!: AsOf;

  @Field(() => ID, { description: 'Id of the other entity.' })
  entityId!: string;

  @Field(() => EntityKindEnum, { description: 'Its kind.' })
  kind!: EntityKind;

  @Field(() => Float, { description: 'Sum of the weights of the shared values.' })
  score!: number;

  @Field(() => [SharedValue], { description: 'The shared values, rarest first, with the reports behind them.' })
  shared!: readonly SharedValue[];

  @Field(() => Proof, {
    nullable: true,
    description: 'The facts that carry it, and how easily it breaks; null unless `withProof` asks for it.',
  })
  proof!: Proof | null;
}
