import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Node } from '../entities/node.type.js';
import { Detail } from './detail.type.js';

/** What one report says of one person. */
@ObjectType({ implements: Node, simpleResolvers: true, description: 'What one report says of one person.' })
export class Mention extends Node {
  readonly reportId!: string;

  readonly personId!: string;

  @Field(() => String, { description: 'Role of the person in the report.' })
  role!: string;

  @Field(() => Boolean, { description: 'True when the report calls the person a child.' })
  isChild!: boolean;

  @Field(() => String, { nullable: true, description: 'Name as written.' })
  name!: string | null;

  @Field(() => [String], { description: 'Other names that the report gives.' })
  aliases!: readonly string[];

  @Field(() => String, {
    nullable: true,
    description: 'Date of birth, as exact as `birthPrecision`: `2009`, `2009-03` or `2009-03-04`.',
  })
  birthDate!: string | null;

  @Field(() => String, { nullable: true, description: 'Date of birth as the report writes it.' })
  birthOriginal!: string | null;

  @Field(() => String, { nullable: true, description: 'year, month or day.' })
  birthPrecision!: string | null;

  @Field(() => Int, { nullable: true, description: 'Least age in years at the time of the report.' })
  ageMin!: number | null;

  @Field(() => Int, { nullable: true, description: 'Greatest age in years at the time of the report.' })
  ageMax!: number | null;

  @Field(() => String, { nullable: true, description: 'FEMALE, MALE or OTHER.' })
  sex!: string | null;

  @Field(() => Float, { nullable: true, description: 'Least height in centimetres.' })
  heightMinCm!: number | null;

  @Field(() => Float, { nullable: true, description: 'Greatest height in centimetres.' })
  heightMaxCm!: number | null;

  @Field(() => Float, { nullable: true, description: 'Least weight in kilograms.' })
  weightMinKg!: number | null;

  @Field(() => Float, { nullable: true, description: 'Greatest weight in kilograms.' })
  weightMaxKg!: number | null;

  @Field(() => String, { nullable: true, description: 'Colour of hair as written.' })
  hair!: string | null;

  @Field(() => String, { nullable: true, description: 'Colour of eyes as written.' })
  eyes!: string | null;

  @Field(() => String, { nullable: true, description: 'Race as written.' })
  race!: string | null;

  @Field(() => String, { nullable: true, description: 'Ethnicity as written.' })
  ethnicity!: string | null;

  @Field(() => [Detail], { description: 'Further fields of the row that describe the person, as written.' })
  details!: readonly Detail[];
}
