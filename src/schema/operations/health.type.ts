import { Field, ObjectType } from 'type-graphql';
import { Instant } from '../time/instant.scalar.js';

/** How the service is. */
@ObjectType({ simpleResolvers: true, description: 'How the service is.' })
export class Health {
  @Field(() => Boolean, { description: 'True when the database answers.' })
  database!: boolean;

  @Field(() => String, { description: 'Version of the service.' })
  version!: string;

  @Field(() => Instant, { description: 'When this instance started.' })
  startedAt!: string;

  @Field(() => String, { description: 'none (this instance works alone), up or down.' })
  cache!: string;
}
