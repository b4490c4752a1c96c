import { Field, InputType } from 'type-graphql';
import { Instant } from './instant.scalar.js';

/** In which state of knowledge and of the world a question is asked. */
@InputType({ description: 'In which state of knowledge and of the world a question is asked.' })
export class AsOfInput {
  @Field(() => Instant, {
    nullable: true,
    description:
      'The database as it stood then; now when left out. Answers for an instant before every open batch never change; others come with `provisional` in the extensions.',
  })
  knownAt!: string | null;

  @Field(() => Instant, { nullable: true, description: 'Only facts whose observed time holds this instant.' })
  validAt!: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'With `validAt`: leave out facts without a date.' })
  datedOnly!: boolean;
}
