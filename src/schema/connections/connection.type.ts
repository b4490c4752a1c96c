import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { AsOf } from '../../domain/as-of.js';
import { ConnectionStep } from './connection-step.type.js';
import { PassedEntity } from './passed-entity.type.js';
import { Proof } from './proof.type.js';

/** A chain of entities, each named together with the next by a visible report. */
@ObjectType({
  simpleResolvers: true,
  description: 'A chain of entities, each named together with the next by a visible report.',
})
export class Connection {
  readonly asOf!: AsOf;

  @Field(() => Int, { description: 'Number of steps.' })
  length!: number;

  @Field(() => [ID], { description: 'Ids along the way, from the first end to the last.' })
  entityIds!: readonly string[];

  @Field(() => [ConnectionStep], { description: 'The steps, in order.' })
  steps!: readonly ConnectionStep[];

  @Field(() => [PassedEntity], { description: 'What it passes through, in order.' })
  passes!: readonly PassedEntity[];

  @Field(() => Float, {
    description: 'How little it tells, in bits: the sum over steps and what is passed through; less is stronger.',
  })
  bits!: number;

  @Field(() => String, { description: 'Why it has its rank, in words and numbers.' })
  reason!: string;

  @Field(() => Proof, { description: 'The facts that carry it, and how easily it breaks.' })
  proof!: Proof;
}
