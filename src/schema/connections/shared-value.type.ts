import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';
import type { EntityKind } from '../../domain/kind.js';
import { EntityKindEnum } from '../entities/entity-kind.enum.js';

/** A value that two entities share though no visible report names both. */
@ObjectType({
  simpleResolvers: true,
  description: 'A value that two entities share though no visible report names both.',
})
export class SharedValue {
  readonly asOf!: AsOf;

  @Field(() => ID, { description: 'Id of the value.' })
  valueId!: string;

  @Field(() => EntityKindEnum, { description: 'Its kind.' })
  valueKind!: EntityKind;

  @Field(() => Int, {
    description: 'Visible reports that name the value, counted up to a limit; rarity is taken from it.',
  })
  degree!: number;

  @Field(() => Boolean, { description: 'True when counting stopped at `degree`: there are more.' })
  degreeTruncated!: boolean;

  @Field(() => Float, { description: 'Rarity: 1 / ln(1 + degree), after Adamic and Adar (2003).' })
  weight!: number;

  @Field(() => [ID], { description: 'Reports that tie the value to the entity asked about.' })
  fromReportIds!: readonly string[];

  @Field(() => [ID], { description: 'Reports that tie the value to the other entity.' })
  toReportIds!: readonly string[];
}
